export const appCompare = {
  'app.compare.one': 'Por enquanto há uma única importação',
  'app.compare.oneText':
    'Peça outra cópia das suas informações, por exemplo daqui a meio ano, e importe-a. Esta página vai então mostrar o que mudou.',
  'app.compare.import': 'Importar outros dados exportados',
  'app.compare.from': 'Primeiros dados exportados',
  'app.compare.to': 'Segundos dados exportados',
  'app.compare.swap': 'Trocar',
  'app.compare.same': 'É a mesma importação; por isso, não há diferenças.',
  'app.compare.nothing':
    'Nada mudou entre os primeiros e os segundos dados exportados, até onde é possível compará-los.',
  'compare.answer':
    '{since, select, day {Desde os seus dados exportados em {day, date, long}} other {Dos primeiros dados exportados para os segundos}}: {parts}.',
  'compare.part.left':
    '{count, plural, one {# aplicativo não está mais conectado} other {# aplicativos não estão mais conectados}}',
  'compare.part.new': '{count, plural, one {# aplicativo é novo} other {# aplicativos são novos}}',
  'compare.part.back':
    '{count, plural, one {# aplicativo está conectado de novo} other {# aplicativos estão conectados de novo}}',
  'compare.part.others':
    '{count, plural, one {# aplicativo listado mudou} other {# aplicativos listados mudaram}} de outra forma',
  'compare.part.findings': '{count, plural, one {# resultado é novo} other {# resultados são novos}}',
  'compare.part.findingsGone':
    '{count, plural, one {# resultado não aparece mais} other {# resultados não aparecem mais}}',
  'compare.part.findingsChanged': '{count, plural, one {# resultado mudou} other {# resultados mudaram}}',
  'compare.part.advertisers': '{count, plural, one {# anunciante é novo} other {# anunciantes são novos}}',
  'compare.part.advertisersGone':
    '{count, plural, one {# anunciante não está mais listado} other {# anunciantes não estão mais listados}}',
  'compare.part.lists':
    '{count, plural, one {a lista de contatos de # anunciante apareceu ou desapareceu} other {as listas de contatos de # anunciantes apareceram ou desapareceram}}',
  'compare.part.businesses':
    '{count, plural, one {# nova empresa enviou atividade sobre você} other {# novas empresas enviaram atividade sobre você}}',
  'compare.part.businessesGone':
    '{count, plural, one {# empresa não está mais listada} other {# empresas não estão mais listadas}}',
  'compare.part.threads': '{count, plural, one {# conversa mudou} other {# conversas mudaram}}',
  'compare.part.more': 'há {count, plural, one {# mensagem} other {# mensagens}} a mais',
  'compare.part.fewer': 'há {count, plural, one {# mensagem} other {# mensagens}} a menos',
  'app.compare.summary': 'Ir para',
  'app.compare.notComparedTitle': 'O que não foi possível comparar',
  'app.compare.notComparedNote':
    'Se algo falta aqui, pode ter ficado de fora dos primeiros ou dos segundos dados exportados.',
  'app.compare.rest': 'Mostrar mais {count, number}',
  'app.compare.inFrom': 'só nos primeiros dados exportados',
  'app.compare.inTo': 'só nos segundos dados exportados',
  'app.compare.before': 'antes',
  'app.compare.now': 'depois',
  'compare.notListed': 'não listado',
  'app.compare.was': 'antes {name}',
  'app.compare.untitled': 'Sem título',
  'app.compare.group.findingsNew.title': 'Resultados novos',
  'app.compare.group.findingsNew.means': 'Só nos segundos dados exportados.',
  'app.compare.group.findingsGone.title': 'Resultados que não aparecem mais',
  'app.compare.group.findingsGone.means': 'Só nos primeiros dados exportados.',
  'app.compare.group.findingsChanged.title': 'Resultados que mudaram',
  'app.compare.group.findingsChanged.means':
    'O período, o grau, o peso ou o número de mensagens é diferente.',
  'app.compare.group.findingsNotComparable.title': 'Resultados que não podem ser comparados',
  'app.compare.group.findingsNotComparable.means':
    'Estão só nos primeiros ou só nos segundos dados exportados, e nos outros faltam os registros em que se baseiam.',
  'app.compare.group.connectionsNew.title': 'Conexões novas',
  'app.compare.group.connectionsNew.means': 'Listadas só nos segundos dados exportados.',
  'app.compare.group.connectionsReconnected.title': 'Conexões refeitas',
  'app.compare.group.connectionsReconnected.means':
    'Não ativas nos primeiros dados exportados, ativas nos segundos.',
  'app.compare.group.connectionsStatus.title': 'Status diferente',
  'app.compare.group.connectionsStatus.means':
    'Listadas nos primeiros e nos segundos dados exportados, com status diferente.',
  'app.compare.group.connectionsDates.title': 'Datas diferentes',
  'app.compare.group.connectionsDates.means':
    'Listadas nos primeiros e nos segundos dados exportados, com datas diferentes.',
  'app.compare.group.connectionsRenamed.title': 'Nome diferente',
  'app.compare.group.connectionsRenamed.means': 'O mesmo ID de aplicativo com outro nome.',
  'app.compare.group.connectionsGone.title': 'Removidas, e não mais listadas',
  'app.compare.group.connectionsGone.means':
    'Listadas como removidas nos primeiros dados exportados, não listadas nos segundos.',
  'app.compare.group.connectionsVanished.title': 'Não mais listadas, e nunca listadas como removidas',
  'app.compare.group.connectionsVanished.means':
    'Listadas nos primeiros dados exportados, não nos segundos. Nem uns nem outros dizem que foram removidas.',
  'app.compare.group.advertisersNew.title': 'Anunciantes novos',
  'app.compare.group.advertisersNew.means': 'Listados só nos segundos dados exportados.',
  'app.compare.group.advertisersGone.title': 'Anunciantes que não estão mais listados',
  'app.compare.group.advertisersGone.means': 'Listados só nos primeiros dados exportados.',
  'app.compare.group.listsNew.title': 'Anunciantes agora listados com uma lista de contatos',
  'app.compare.group.listsNew.means':
    'Listados nos primeiros e nos segundos dados exportados. Só os segundos dizem que eles usaram uma lista com os seus dados de contato.',
  'app.compare.group.listsGone.title': 'Anunciantes não mais listados com uma lista de contatos',
  'app.compare.group.listsGone.means':
    'Listados nos primeiros e nos segundos dados exportados. Só os primeiros dizem que eles usaram uma lista com os seus dados de contato.',
  'app.compare.group.businessesNew.title': 'Empresas novas que enviaram atividade',
  'app.compare.group.businessesNew.means':
    'Só os segundos dados exportados dizem que elas enviaram à Meta atividade sobre você.',
  'app.compare.group.businessesGone.title': 'Empresas que não estão mais listadas',
  'app.compare.group.businessesGone.means':
    'Só os primeiros dados exportados dizem que elas enviaram à Meta atividade sobre você.',
  'app.compare.group.threadsNew.title': 'Conversas novas',
  'app.compare.group.threadsNew.means': 'Só nos segundos dados exportados.',
  'app.compare.group.threadsGone.title': 'Conversas que não aparecem mais',
  'app.compare.group.threadsGone.means': 'Só nos primeiros dados exportados.',
  'app.compare.group.threadsChanged.title': 'Conversas com mais ou menos mensagens',
  'app.compare.group.threadsChanged.means':
    'A mesma conversa nos primeiros e nos segundos dados exportados, reconhecida por título, pessoas e datas.',
  'app.compare.thread': '{people}, {messages, plural, one {# mensagem} other {# mensagens}}',
  'app.compare.thread.dated':
    '{people}, {messages, plural, one {# mensagem} other {# mensagens}}, de {first, date, long} a {last, date, long}',
  'compare.state': `{dates, select,
    added {{status}, adicionado em {added, date, long}}
    removed {{status} em {removed, date, long}, adicionado em data desconhecida}
    both {{status}, adicionado em {added, date, long}, removido em {removed, date, long}}
    other {{status}, datas desconhecidas}}`,
  'compare.state.and': '{first}; {rest}',
  'app.compare.noCount': 'mensagens não contadas',
  'app.compare.most': 'no máximo {count, plural, one {# mensagem} other {# mensagens}}',
};
