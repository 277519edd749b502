export const reasons = {
  'reason.gone': 'In diesem Export ist das nicht mehr zu sehen. Ihre Entscheidung bleibt erhalten.',
  'reason.status':
    'Dieser Export führt {name} mit dem Status „{now}“; als Sie entschieden, war er „{before}“.',
  'reason.status.active': 'aktiv',
  'reason.status.expired': 'abgelaufen',
  'reason.status.removed': 'entfernt',
  'reason.status.unknown': 'unbekannt',
  'reason.dates': 'Die Datumsangaben für {name} haben sich geändert: {now}; als Sie entschieden, {before}.',
  'reason.dates.connection':
    '{dates, select, added {hinzugefügt am {added, date, long}} removed {hinzugefügt an einem unbekannten Tag, entfernt am {removed, date, long}} both {hinzugefügt am {added, date, long}, entfernt am {removed, date, long}} other {hinzugefügt an einem unbekannten Tag}}',
  'reason.app': 'diese App',
  'reason.more': '{count, number} weitere',
  'reason.joined':
    '{count, plural, one {# App ist neu} other {# Apps sind neu}} seit Ihrer Entscheidung: {names}.',
  'reason.left':
    '{count, plural, one {Eine Verbindung, über die Sie entschieden haben, steht} other {# Verbindungen, über die Sie entschieden haben, stehen}} nicht in der Liste der Apps dieses Exports.',
  'reason.evidence':
    '{count, plural, one {# Eintrag ist neu} other {# Einträge sind neu}} seit Ihrer Entscheidung: {names}.',
  'reason.window': 'Der Zeitraum jetzt: {now}; als Sie entschieden: {before}.',
  'reason.window.bases':
    'Der Zeitraum ist derselbe, aber es hat sich geändert, wie sein Anfang und sein Ende bekannt sind.',
  'reason.messages':
    'Dieser Export enthält Nachrichten in dem Zeitraum; der, zu dem Sie entschieden haben, enthielt keine.',
  'reason.claim-new':
    '{count, plural, one {# Aussage ist neu} other {# Aussagen sind neu}} seit Ihrer Entscheidung: {names}.',
  'reason.claim-changed':
    '{count, plural, one {# Aussage hat sich} other {# Aussagen haben sich}} seit Ihrer Entscheidung geändert: {names}.',
  'reason.claim-withdrawn':
    '{count, plural, one {# Aussage wird} other {# Aussagen werden}} hier nicht mehr angeführt.',
  'reason.response-new':
    '{count, plural, one {# Antwort ist neu} other {# Antworten sind neu}} seit Ihrer Entscheidung: {names}.',
  'reason.response-changed':
    '{count, plural, one {# Antwort hat sich} other {# Antworten haben sich}} seit Ihrer Entscheidung geändert: {names}.',
  'reason.response-withdrawn':
    '{count, plural, one {# Antwort wird} other {# Antworten werden}} hier nicht mehr angeführt.',
  'reason.unnamed-source': 'eine nicht genannte Quelle',
};
