const IS = '{count, plural, one {ist} other {sind}}';
const COMPANIES =
  '{count, plural, =1 {ein Unternehmen} =2 {zwei Unternehmen} =3 {drei Unternehmen} =4 {vier Unternehmen} =5 {fünf Unternehmen} other {# Unternehmen}}';
const CHAT_PROGRAMS =
  '{count, plural, =1 {ein Chatprogramm} =2 {zwei Chatprogramme} =3 {drei Chatprogramme} other {# Chatprogramme}}';
const MESSAGES = '{total, plural, one {# Nachricht} other {# Nachrichten}}';
const TIME =
  'die Zeit, in der {count, plural, one {es} other {sie}} Zugriff {count, plural, one {hätte} other {hätten}} haben können';
const FALL = '{most, plural, one {fällt} other {fallen}}';
const NAMED = `Unter Ihren Apps ${IS} ${COMPANIES}, {count, plural, one {das} other {die}} Facebook {dated, select, yes {{years} } other {}}im Zusammenhang mit Nachrichten genannt hat`;
const AT_MOST = `Höchstens {most, number} Ihrer ${MESSAGES} ${FALL} in ${TIME}`;
export const answer = {
  'answer.accounts': 'Ihre Konten',
  'answer.accounts.together':
    '{findings, plural, one {# Befund ist} other {# Befunde sind}} in allen {accounts, number} Konten zusammen noch nicht entschieden.',
  'answer.accounts.shared':
    '{count, plural, one {# Unternehmen mit einer verbundenen App kommt} other {# Unternehmen mit einer verbundenen App kommen}} in den Exporten mehrerer Dienste vor.{counted, select, yes { Die Zahlen nennen Ihre Nachrichten aus der Zeit des Zugriffs.} other {}}',
  'answer.together': 'Alle Konten zusammen',
  'answer.together.byRules':
    '{service, select, x {Auf X} other {Auf Facebook}} {apps, plural, =1 {war {also, select, yes {eine weitere App} other {eine App}}} other {waren # {also, select, yes {weitere } other {}}Apps}} vielleicht verbunden, {service, select, x {als eine App Direktnachrichten ohne eigene Berechtigung lesen konnte} other {als Apps um Ihr Postfach bitten konnten}}. Ob {apps, plural, =1 {sie es} other {eine davon es}} getan hat, ist nicht bekannt.',
  'answer.together.count':
    'Von Ihren Nachrichten auf {services} {most, plural, one {fällt} other {fallen}} {range, select, exact {{most, number}} most {höchstens {most, number}} other {mindestens {least, number} und höchstens {most, number}}} in die Zeit, in der {count, plural, one {es} other {sie}} Zugriff {count, plural, one {hätte} other {hätten}} haben können.{range, select, most { Keine einzige lässt sich bestätigen.} other {}}',
  'answer.together.service': '{name}',
  'answer.together.open':
    'Wie viele Ihrer Nachrichten auf {services} hätten erreicht werden können, ist nicht vollständig bekannt{known, select, yes {; es können also mehr sein} other {}}.',
  'answer.together.sum':
    'Zusammen {most, plural, one {ist} other {sind}} das {range, select, exact {{most, plural, one {# Nachricht} other {# Nachrichten}}} most {höchstens {most, plural, one {# Nachricht} other {# Nachrichten}}} other {mindestens {least, number} und höchstens {most, plural, one {# Nachricht} other {# Nachrichten}}}}.',
  'answer.together.others':
    '{joined, plural, =0 {Diese Konten sind nicht zusammengezählt} other {{count, plural, one {# weiteres Konto ist} other {# weitere Konten sind}} hier nicht mitgezählt}}: Sidedoor nimmt Konten nur zusammen, wenn es je Dienst nur eines gibt oder nur eines desselben Namens.',
  'answer.apps.missing':
    'Dieser Export enthält die Liste Ihrer verbundenen Apps nicht. Er kann also nicht zeigen, welche davon Ihre Nachrichten hätten erreichen können.',
  'answer.apps.unreadable':
    'Die Liste Ihrer verbundenen Apps ließ sich nicht lesen. Sidedoor kann also nicht sagen, welche davon Ihre Nachrichten hätten erreichen können.',
  'answer.apps.none':
    'Ihr Export führt keine verbundenen Apps auf. Das schließt nicht aus, dass es eine gab.',
  'answer.apps.inPart': 'Ein Teil der Liste der Apps ließ sich nicht lesen, es können also mehr sein.',

  'answer.named': `${NAMED}: {names}.`,
  'answer.named.heading': `${NAMED}.`,
  'answer.named.none':
    'Es ist keine App mit einem bekannten Bezug zu Nachrichten aufgeführt. Das schließt nicht aus, dass es eine gab.',
  'answer.named.noCompany':
    'Unter Ihren Apps ist kein Unternehmen, das Facebook im Zusammenhang mit Nachrichten genannt hat. Wenn ein Unternehmen hier fehlt, entlastet es das nicht.',
  'answer.permitted':
    '{count, plural, =1 {Einer App war} other {# Apps war}} der Zugriff auf Ihre Direktnachrichten auf X erlaubt: {names}.',
  'answer.permitted.heading':
    '{count, plural, =1 {Einer App war} other {# Apps war}} der Zugriff auf Ihre Direktnachrichten auf X erlaubt.',
  'answer.permitted.more': '{count, number} weitere',
  'answer.permitted.none':
    '{unclear, plural, =0 {Keiner App in Ihrem Export war der Zugriff auf Ihre Direktnachrichten erlaubt} other {Von keiner App in Ihrem Export ist bekannt, dass ihr der Zugriff auf Ihre Direktnachrichten erlaubt war}}. Apps, deren Zugriff geendet hat, stehen nicht darin.',
  'answer.permitted.unclear':
    'Was {count, plural, =1 {einer Ihrer Apps} other {# Ihrer Apps}} erlaubt war, ist nicht bekannt.',
  'answer.chatPrograms': `Unter Ihren Apps ${IS} {also, select, yes {auch } other {}}${CHAT_PROGRAMS}: {names}. {count, plural, one {Es war} other {Sie waren}} dafür gemacht, Facebook-Chats zu zeigen.`,
  'answer.byRules':
    '{also, select, yes {{apps, plural, =1 {Eine weitere App war} other {# weitere Apps waren}}} other {{apps, plural, =1 {Eine App war} other {# Apps waren}}}} vielleicht verbunden, {service, select, x {als eine App Direktnachrichten ohne eigene Berechtigung lesen konnte} other {als Apps um Ihr Postfach bitten konnten}}. Ob {apps, plural, one {sie es} other {eine davon es}} getan hat, ist nicht bekannt.',

  'answer.messages.missing': 'Dieser Export enthält keine Nachrichten, also lassen sich keine zählen.',
  'answer.messages.unreadable': 'Ihre Nachrichten ließen sich nicht lesen, deshalb sind keine gezählt.',
  'answer.messages.inPart':
    'Einige Ihrer Nachrichten ließen sich nicht lesen, die wahren Zahlen können also höher sein.',
  'answer.count.noOverlap':
    'Die Aussagen über {count, plural, one {seinen} other {ihren}} Zugriff betreffen andere Zeiten als {connections, plural, one {Ihre Verbindung} other {Ihre Verbindungen}}, deshalb ist keine Ihrer Nachrichten gezählt.',
  'answer.count.none': `Keine Ihrer ${MESSAGES} wurde in der Zeit gesendet oder empfangen, in der {count, plural, one {es} other {sie}} Zugriff {count, plural, one {hätte} other {hätten}} haben können.`,
  'answer.count.most': `${AT_MOST}; keine einzige lässt sich bestätigen, weil {why}.`,
  'answer.count.unconfirmed': `${AT_MOST}. Keine einzige lässt sich bestätigen.`,
  'answer.count.range': `Mindestens {least, number} und höchstens {most, number} Ihrer ${MESSAGES} fallen in ${TIME}.`,
  'answer.count.exact': `{most, number} Ihrer ${MESSAGES} ${FALL} in ${TIME}.`,
  'answer.why.access-start': 'niemand mit Gewissheit gesagt hat, wann der Zugriff begann',
  'answer.why.access-end': 'niemand mit Gewissheit gesagt hat, wann der Zugriff endete',
  'answer.why.access-dates': 'keine Aussage sowohl den Anfang als auch das Ende des Zugriffs nennt',
  'answer.why.connection-dates':
    'Ihr Export nicht beides sagt: wann {count, plural, one {es verbunden wurde} other {sie verbunden wurden}} und wann das endete',
  'answer.why.dates': 'in jedem Fall ein Datum des Zugriffs oder der Verbindung nicht bekannt ist',
  'answer.why.no-certain-message': 'keine davon von einem Tag stammt, an dem der Zugriff sicher ist',

  'answer.denied':
    '{names} {count, plural, one {bestreitet} other {bestreiten}}, dass Nachrichten gelesen wurden. Ihr Export kann das nicht klären.',
  'answer.denied.ofSome':
    '{names} {count, plural, one {bestreitet} other {bestreiten}}, dass Nachrichten gelesen wurden; von {others} kennt Sidedoor kein solches Dementi. Ihr Export kann das nicht klären.',
  'answer.open': 'Ihr Export kann nicht zeigen, ob eine Nachricht gelesen wurde.',

  'answer.next': 'Was Sie jetzt tun können',
  'answer.next.complete-export': 'Einen vollständigen Export holen',
  'answer.next.complete-export.detail': `{what, select,
    apps {in diesem fehlt die Liste Ihrer Apps oder ist beschädigt}
    messages {in diesem fehlen Ihre Nachrichten oder sind beschädigt}
    other {in diesem fehlen die Liste Ihrer Apps und Ihre Nachrichten oder sind beschädigt}}`,
  'answer.next.remove-apps': 'Entfernen, was Sie nicht mehr nutzen',
  'answer.next.remove-apps.detail': '{count, plural, one {# App ist} other {# Apps sind}} noch verbunden',
  'answer.next.ask-companies': 'Auskunft verlangen',
  'answer.next.ask-companies.detail':
    '{count, plural, one {ein Brief an # Unternehmen} other {Briefe an # Unternehmen}}',
  'answer.next.keep-report': 'Einen privaten Bericht aufbewahren',
  'answer.next.keep-report.detail':
    '{count, plural, one {# Befund mit seinen Quellen} other {# Befunde mit ihren Quellen}}, kurz oder ausführlich',
  'answer.next.review-findings': 'Zu jedem Befund entscheiden, was Sie tun',
  'answer.next.review-findings.detail':
    '{count, plural, one {# Befund ist} other {# Befunde sind}} noch nicht entschieden',
};
