export const grades = {
  'grade.in-export': 'In Ihrem Export',
  'grade.in-export.means': 'Ein Eintrag in Ihrem eigenen Export sagt es. Mehr als das wird nicht behauptet.',
  'grade.acknowledged': 'Eingeräumt',
  'grade.acknowledged.means': 'Das Unternehmen oder Facebook hat es selbst gesagt.',
  'grade.documented': 'Dokumentiert',
  'grade.documented.means': 'Öffentliche Dokumentation oder Berichte aus jener Zeit beschreiben es.',
  'grade.reported': 'Berichtet',
  'grade.reported.means':
    'Ein namentlich genannter Pressebericht sagt es. Hier ist es nicht bestätigt worden.',
  'grade.alleged': 'Behauptet',
  'grade.alleged.means':
    'Eine Partei sagt es in einem Schriftsatz an ein Gericht. Eine gerichtliche Feststellung ist hier nicht bekannt.',
  'grade.possible': 'Möglich',
  'grade.possible.means':
    'Die Regeln der Plattform von damals ließen es zu. Nichts zeigt, dass diese App es getan hat.',
  'grade.denied': 'Antwort',
  'grade.denied.means':
    'Was das Unternehmen oder Facebook darauf geantwortet hat. Es kann den Punkt bestreiten oder erklären.',
  'severity.high': 'Zuerst ansehen',
  'severity.medium': 'Einen Blick wert',
  'severity.low': 'Nebensächlich',
  'severity.info': 'Zur Information',
  'fit.overlap': 'Überschneidet sich nach verzeichneten und angegebenen Tagen mit Ihrer Verbindung.',
  'fit.possible':
    'Überschneidet sich vielleicht mit Ihrer Verbindung: Es hängt von einem Datum ab, das unbekannt oder abgeleitet ist.',
  'fit.probably-outside':
    'Liegt wahrscheinlich außerhalb Ihrer Verbindung: Nur ein abgeleitetes Datum trennt beide.',
  'fit.outside': 'Liegt außerhalb der Zeit Ihrer Verbindung.',
};
