export const appOverview = {
  'app.overview.connection': `{start, select, day {{added, date, long}} other {data desconhecida}}, {status, select,
    active {ainda conectado}
    expired {agora expirado}
    removedOnDay {removido em {removed, date, long}}
    removed {depois removido}
    other {status desconhecido}}`,
  'app.overview.connections': '{count, plural, one {# conexão} other {# conexões}}',
  'app.overview.scale':
    'Largura total: {all, plural, one {a sua # mensagem} other {as suas # mensagens}}{service, select, facebook { dos anos em que outras empresas podiam alcançar mensagens} other {}}. Cheio: no mínimo. Hachurado: no máximo.',
  'app.overview.moreCompanies': 'mais {more, plural, one {# empresa} other {# empresas}}',
  'app.overview.messagesOf': 'Mensagens ao alcance de {name}: {range}',
  'app.overview.showMessages':
    '{most, plural, one {Mostrar esta mensagem} other {Mostrar estas # mensagens}}',
  'app.overview.why': 'Por quê?',
  'app.overview.whyCounts':
    '“No máximo” conta cada mensagem de um dia em que a sua conexão e o acesso que alguém descreve podem ter existido ao mesmo tempo.{count, plural, one {} other { Uma mensagem que várias empresas poderiam ter alcançado é contada uma só vez.}}',
  'app.overview.window': '{name}: {window}',
  'app.overview.timeline': 'Os seus aplicativos e as suas mensagens ao longo do tempo',
  'app.overview.also': 'Também nos seus dados exportados',
  'app.overview.apps':
    '{count, plural, one {# aplicativo conectado} other {# aplicativos conectados}}, {active, plural, one {# ainda ativo} other {# ainda ativos}}',
  'app.overview.noApps':
    'Aplicativos conectados: a lista não está nestes dados exportados ou não pôde ser lida',
  'app.overview.byRules':
    '{count, plural, one {# outro aplicativo} other {# outros aplicativos}} {service, select, x {dos anos em que aplicativos podiam ler as mensagens diretas sem uma permissão própria} other {dos anos em que aplicativos podiam pedir a sua caixa de entrada}}',
  'app.overview.chatProgram': '{name}, cuja função era mostrar conversas do Facebook',
  'app.overview.companies':
    '{count, plural, one {# empresa com que você teve contato} other {# empresas com que você teve contato}}',
  'app.overview.lists':
    '{count, plural, one {# anunciante} other {# anunciantes}} com os seus dados de contato',
  'app.overview.noLists':
    'Anunciantes com os seus dados de contato: a lista não está nestes dados exportados',
  'app.overview.messages':
    '{count, plural, one {# mensagem, contada por dia, sem o texto} other {# mensagens, contadas por dia, sem o texto}}',
  'app.overview.noMessages': 'Mensagens: nenhuma nestes dados exportados, ou não puderam ser lidas',
  'app.overview.nothingStandsOut':
    'Nada nestes dados exportados corresponde ao que está documentado ou é alegado sobre acesso a mensagens.',
  'app.overview.allFlagged': '{count, plural, one {# resultado} other {Os # resultados}}',
  'app.overview.onInbox':
    '{count, plural, one {# trata da sua caixa de entrada} other {# tratam da sua caixa de entrada}}',
  'app.overview.limits': 'O que estes dados exportados não podem mostrar',
  'app.overview.moreLimits': 'mais {count, plural, one {# limite} other {# limites}}',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# mensagem} other {{least, number}–# mensagens}}',
  'app.overview.messagesExact': '{most, plural, =0 {nenhuma mensagem} one {# mensagem} other {# mensagens}}',
};
