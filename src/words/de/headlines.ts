export const headlines = {
  'headlines.title': 'Was die Schlagzeilen sagen',
  'headlines.lead':
    'Was die Presse 2024 über Facebook, Netflix und private Nachrichten schrieb, wer was sagte, wie die Unternehmen antworteten und was nach den Quellen feststeht, die für Sidedoor gelesen wurden. Die Reihenfolge hat keine Bedeutung.',
  'headlines.says': 'Was Schlagzeilen sagen',
  'headlines.said': 'Wer was sagte',
  'headlines.answers': 'Die Antwort',
  'headlines.above': '{by}, wie oben',
  'headlines.established': 'Was feststeht',
  'headlines.keepInMind': 'Zu beachten',
  'headlines.own':
    '{name} ist unter Ihren Apps: verbunden am {day, date, long}, {status, select, active {als aktiv aufgeführt} expired {als abgelaufen aufgeführt} removed {als entfernt aufgeführt} other {ohne Status aufgeführt}}.',
  'headlines.own.undated':
    '{name} ist unter Ihren Apps: Der Tag der Verbindung ist unbekannt, {status, select, active {sie ist als aktiv aufgeführt} expired {sie ist als abgelaufen aufgeführt} removed {sie ist als entfernt aufgeführt} other {sie ist ohne Status aufgeführt}}.',
  'headlines.ownLimit': 'Ihr Export zeigt eine Verbindung, nicht, was damit getan wurde.',
};
