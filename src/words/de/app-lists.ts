export const appLists = {
  'app.lists.printed': 'Die ersten {printed, number} von {total, number} Zeilen. Alle: {command}',
  'app.connections.lead':
    'Die Apps, Websites und Spiele, die mit Ihrem Konto verbunden waren, und die Apps, die Sie blockiert haben, so wie Ihr Export sie aufführt. {service, select, x {Er sagt auch, was sie jeweils durften.} other {Er sagt nicht, was sie jeweils durften.}}',
  'app.connections.chooseAll': 'Alle auswählen',
  'app.connections.chooseNone': 'Keine auswählen',
  'app.connections.search': 'Nach Namen suchen',
  'app.connections.year': 'Verbunden im Jahr',
  'app.connections.anyYear': 'Jedes Jahr',
  'app.connections.era': 'Phase',
  'app.connections.anyEra': 'Jede Phase',
  'app.connections.total': '{total, plural, one {# App oder Spiel} other {# Apps und Spiele}}',
  'app.connections.headPermissions': 'Erlaubt',
  'app.connections.none':
    'Ihr Export führt keine verbundenen Apps auf. Vielleicht war das Kästchen dafür nicht angekreuzt, als Sie ihn angefordert haben.',
  'app.connections.unknownAdded': 'Anfang unbekannt',
  'app.companies.lead':
    'Alle Unternehmen in Ihrem Export. Ein Weg ist eine Art, darin vorzukommen: als verbundene App, mit Beiträgen der App, mit Aktivitäten, die an Meta gesendet wurden, als Werbetreibender, mit einer Werbeanzeige, mit einem Chat, der mit einer Werbeanzeige begann, oder durch Links in Ihren Nachrichten.',
  'app.companies.channel': 'Weg',
  'app.companies.total': '{total, plural, one {# Unternehmen} other {# Unternehmen}}',
  'app.companies.headCategory': 'Kategorie',
  'app.companies.headChannels': 'Wege',
  'app.companies.headEvents': 'An Meta gesendete Ereignisse',
  'app.companies.headLast': 'Zuletzt',
  'app.companies.none': 'Ihr Export nennt keine Unternehmen.',
};
