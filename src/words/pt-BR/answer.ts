const COMPANIES =
  '{count, plural, =1 {Uma empresa} =2 {Duas empresas} =3 {Três empresas} =4 {Quatro empresas} =5 {Cinco empresas} one {# empresa} many {# de empresas} other {# empresas}}';
const CHAT_PROGRAMS =
  '{count, plural, =1 {Um programa de bate-papo} =2 {Dois programas de bate-papo} =3 {Três programas de bate-papo} one {# programa de bate-papo} many {# de programas de bate-papo} other {# programas de bate-papo}}';
const OF_MESSAGES =
  '{total, plural, one {da sua # mensagem} many {das suas # de mensagens} other {das suas # mensagens}}';
const TIME =
  'do tempo em que {count, plural, one {ela poderia ter tido acesso} many {elas poderiam ter tido acesso} other {elas poderiam ter tido acesso}}';
const NAMED = `${COMPANIES} que o Facebook citou {dated, select, yes {em {years} } other {}}em relação a mensagens {count, plural, one {está entre os seus aplicativos} many {estão entre os seus aplicativos} other {estão entre os seus aplicativos}}`;
const ARE = '{most, plural, one {é} many {são} other {são}}';
const AT_MOST = `No máximo {most, number} ${OF_MESSAGES} ${ARE} ${TIME}`;
export const answer = {
  'answer.accounts': 'As suas contas',
  'answer.accounts.together':
    '{findings, plural, one {# resultado continua} other {# resultados continuam}} sem decisão no conjunto das {accounts, number} contas.',
  'answer.accounts.shared':
    '{count, plural, one {# empresa com um aplicativo conectado aparece} other {# empresas com um aplicativo conectado aparecem}} nos dados exportados de vários serviços.{counted, select, yes { Os números contam as suas mensagens do tempo de acesso.} other {}}',
  'answer.together': 'Todas as contas juntas',
  'answer.together.byRules':
    '{service, select, x {No X} other {No Facebook}}, {also, select, yes {{apps, plural, =1 {outro aplicativo pode ter estado conectado} one {# outro aplicativo pode ter estado conectado} many {# de outros aplicativos podem ter estado conectados} other {# outros aplicativos podem ter estado conectados}}} other {{apps, plural, =1 {um aplicativo pode ter estado conectado} one {# aplicativo pode ter estado conectado} many {# de aplicativos podem ter estado conectados} other {# aplicativos podem ter estado conectados}}}} {service, select, x {quando um aplicativo podia ler as mensagens diretas sem uma permissão própria} other {quando aplicativos podiam pedir a sua caixa de entrada}}. Não se sabe se {apps, plural, =1 {ele {service, select, x {as leu} other {a pediu}}} other {algum deles {service, select, x {as leu} other {a pediu}}}}.',
  'answer.together.count':
    'Das suas mensagens {services}, {range, select, exact {{most, number}} most {no máximo {most, number}} other {no mínimo {least, number} e no máximo {most, number}}} {most, plural, one {é} many {são} other {são}} do tempo em que {count, plural, one {ela poderia ter tido acesso} many {elas poderiam ter tido acesso} other {elas poderiam ter tido acesso}}.{range, select, most { Nenhuma pode ser confirmada.} other {}}',
  'answer.together.service': 'no {name}',
  'answer.together.open':
    'Não se sabe por completo quantas das suas mensagens {services} poderiam ter sido alcançadas{known, select, yes {; por isso, pode haver mais} other {}}.',
  'answer.together.sum':
    'Ao todo, {most, plural, one {é} many {são} other {são}} {range, select, exact {{most, plural, one {# mensagem} many {# de mensagens} other {# mensagens}}} most {no máximo {most, plural, one {# mensagem} many {# de mensagens} other {# mensagens}}} other {no mínimo {least, number} e no máximo {most, plural, one {# mensagem} many {# de mensagens} other {# mensagens}}}}.',
  'answer.together.others':
    '{joined, plural, =0 {Estas contas não são somadas} other {{count, plural, one {# outra conta não é somada aqui} many {# de outras contas não são somadas aqui} other {# outras contas não são somadas aqui}}}}: o Sidedoor só junta contas quando há uma só por serviço ou uma só com o mesmo nome.',
  'answer.apps.missing':
    'Estes dados exportados não contêm a lista dos seus aplicativos conectados; por isso, não podem mostrar quais deles poderiam ter alcançado as suas mensagens.',
  'answer.apps.unreadable':
    'A lista dos seus aplicativos conectados não pôde ser lida; por isso, o Sidedoor não pode dizer quais deles poderiam ter alcançado as suas mensagens.',
  'answer.apps.none':
    'Os seus dados exportados não listam nenhum aplicativo conectado. Isso não descarta que tenha havido algum.',
  'answer.apps.inPart': 'Parte da lista de aplicativos não pôde ser lida; por isso, pode haver mais.',

  'answer.named': `${NAMED}: {names}.`,
  'answer.named.heading': `${NAMED}.`,
  'answer.named.none':
    'Não está listado nenhum aplicativo com relação conhecida com mensagens. Isso não descarta que tenha havido algum.',
  'answer.named.noCompany':
    'Nenhuma empresa que o Facebook citou em relação a mensagens está entre os seus aplicativos. Se uma empresa falta aqui, isso não a isenta.',
  'answer.permitted':
    '{count, plural, =1 {Um aplicativo tinha} other {# aplicativos tinham}} permissão de acesso às suas mensagens diretas no X: {names}.',
  'answer.permitted.heading':
    '{count, plural, =1 {Um aplicativo tinha} other {# aplicativos tinham}} permissão de acesso às suas mensagens diretas no X.',
  'answer.permitted.more': 'mais {count, number}',
  'answer.permitted.none':
    '{unclear, plural, =0 {Nenhum aplicativo nos seus dados exportados tinha permissão de acesso às suas mensagens diretas} other {Não consta que algum aplicativo nos seus dados exportados tivesse permissão de acesso às suas mensagens diretas}}. Os que já não têm acesso não estão neles.',
  'answer.permitted.unclear':
    'Não se sabe que permissões {count, plural, =1 {um dos seus aplicativos tinha} other {# dos seus aplicativos tinham}}.',
  'answer.chatPrograms': `${CHAT_PROGRAMS} cuja função era mostrar conversas do Facebook {also, select, yes {{count, plural, one {também está} many {também estão} other {também estão}}} other {{count, plural, one {está} many {estão} other {estão}}}} entre os seus aplicativos: {names}.`,
  'answer.byRules':
    '{also, select, yes {{apps, plural, =1 {Outro aplicativo pode ter estado conectado} one {# outro aplicativo pode ter estado conectado} many {# de outros aplicativos podem ter estado conectados} other {# outros aplicativos podem ter estado conectados}}} other {{apps, plural, =1 {Um aplicativo pode ter estado conectado} one {# aplicativo pode ter estado conectado} many {# de aplicativos podem ter estado conectados} other {# aplicativos podem ter estado conectados}}}} {service, select, x {quando um aplicativo podia ler as mensagens diretas sem uma permissão própria} other {quando aplicativos podiam pedir a sua caixa de entrada}}. Não se sabe se {apps, plural, one {ele {service, select, x {as leu} other {a pediu}}} many {algum deles {service, select, x {as leu} other {a pediu}}} other {algum deles {service, select, x {as leu} other {a pediu}}}}.',

  'answer.messages.missing':
    'Estes dados exportados não contêm mensagens; por isso, nenhuma pode ser contada.',
  'answer.messages.unreadable': 'As suas mensagens não puderam ser lidas; por isso, nenhuma é contada.',
  'answer.messages.inPart':
    'Algumas das suas mensagens não puderam ser lidas; por isso, os números reais podem ser maiores.',
  'answer.count.noOverlap':
    'As declarações sobre {count, plural, one {o acesso dela} many {o acesso delas} other {o acesso delas}} tratam de épocas diferentes {connections, plural, one {da sua conexão} many {das suas conexões} other {das suas conexões}}; por isso, nenhuma das suas mensagens é contada.',
  'answer.count.none': `Nenhuma ${OF_MESSAGES} foi enviada ou recebida no tempo em que {count, plural, one {ela poderia ter tido acesso} many {elas poderiam ter tido acesso} other {elas poderiam ter tido acesso}}.`,
  'answer.count.most': `${AT_MOST}; nenhuma pode ser confirmada, porque {why}.`,
  'answer.count.unconfirmed': `${AT_MOST}. Nenhuma pode ser confirmada.`,
  'answer.count.range': `No mínimo {least, number} e no máximo {most, number} ${OF_MESSAGES} são ${TIME}.`,
  'answer.count.exact': `{most, number} ${OF_MESSAGES} ${ARE} ${TIME}.`,
  'answer.why.access-start': 'ninguém disse com certeza quando o acesso começou',
  'answer.why.access-end': 'ninguém disse com certeza quando o acesso terminou',
  'answer.why.access-dates': 'nenhuma declaração diz tanto quando o acesso começou como quando terminou',
  'answer.why.connection-dates':
    'os seus dados exportados não dizem tanto quando {count, plural, one {ela foi conectada} many {elas foram conectadas} other {elas foram conectadas}} como quando isso terminou',
  'answer.why.dates': 'em cada caso não se sabe uma data do acesso ou da conexão',
  'answer.why.no-certain-message': 'nenhuma delas é de um dia em que o acesso seja certo',

  'answer.denied':
    '{names} {count, plural, one {nega} many {negam} other {negam}} que mensagens tenham sido lidas. Os seus dados exportados não podem decidir a questão.',
  'answer.denied.ofSome':
    '{names} {count, plural, one {nega} many {negam} other {negam}} que mensagens tenham sido lidas; o Sidedoor não conhece uma negativa assim de {others}. Os seus dados exportados não podem decidir a questão.',
  'answer.open': 'Os seus dados exportados não podem mostrar se alguma mensagem foi lida.',

  'answer.next': 'O que fazer agora',
  'answer.next.complete-export': 'Obter dados exportados completos',
  'answer.next.complete-export.detail': `{what, select,
    apps {nestes, a lista dos seus aplicativos falta ou está danificada}
    messages {nestes, as suas mensagens faltam ou estão danificadas}
    other {nestes, a lista dos seus aplicativos e as suas mensagens faltam ou estão danificadas}}`,
  'answer.next.remove-apps': 'Remover o que você não usa mais',
  'answer.next.remove-apps.detail':
    '{count, plural, one {# aplicativo ainda está conectado} many {# de aplicativos ainda estão conectados} other {# aplicativos ainda estão conectados}}',
  'answer.next.ask-companies': 'Perguntar o que elas têm',
  'answer.next.ask-companies.detail':
    '{count, plural, one {uma carta a # empresa} many {cartas a # de empresas} other {cartas a # empresas}}',
  'answer.next.keep-report': 'Guardar um relatório particular',
  'answer.next.keep-report.detail':
    '{count, plural, one {# resultado com as suas fontes} many {# de resultados com as suas fontes} other {# resultados com as suas fontes}}, resumido ou completo',
  'answer.next.review-findings': 'Decidir o que fazer com cada resultado',
  'answer.next.review-findings.detail':
    '{count, plural, one {# resultado ainda está sem decisão} many {# de resultados ainda estão sem decisão} other {# resultados ainda estão sem decisão}}',
};
