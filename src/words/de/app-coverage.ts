export const appCoverage = {
  'app.coverage.lead':
    'Was in den Dateien war, die Sie importiert haben, was fehlte, und was das für Ihre Auswertung bedeutet.',
  'app.coverage.sum':
    '{documents, plural, one {# Dokument} other {# Dokumente}} von Arten, die Sidedoor kennt. {others, plural, =0 {Es gab keine andere Datei.} one {# andere Datei, etwa ein Bild, wurde nicht geöffnet.} other {# andere Dateien, etwa Bilder, wurden nicht geöffnet.}}',
  'app.coverage.means.read': 'Alles darin wurde ausgewertet.',
  'app.coverage.means.partial':
    'Manche Einträge ließen sich nicht verstehen, die wahren Zahlen können also höher sein.',
  'app.coverage.means.empty': 'Es war nichts darin.',
  'app.coverage.means.unreadable':
    'Sie sind beschädigt oder gesperrt; was sie enthalten, ist hier in keiner Zahl. Laden Sie diesen Teil noch einmal herunter.',
  'app.coverage.means.duplicate': 'Dasselbe Dokument war zweimal da. Es wurde einmal gezählt.',
  'app.coverage.means.unrecognised':
    'Ihre Namen sind die eines Exports, aber Sidedoor kennt ihre Form nicht. Sie wurden weggelassen.',
  'app.coverage.kindsTitle': 'Gefunden',
  'app.coverage.absentTitle': 'Was fehlt',
  'app.coverage.absentMeans': 'Was das bedeutet',
  'app.coverage.absentGet': 'Wie Sie es bekommen',
  'app.coverage.absentNone': 'Es fehlt nichts, wonach Sidedoor sucht.',
  'app.coverage.limitsTitle': 'Was kein Export zeigen kann',
  'app.coverage.everyDocument': 'Jedes Dokument anzeigen',
  'app.coverage.search': 'Nach Pfad suchen',
  'app.coverage.problems': '{count, plural, one {# Problem} other {# Probleme}}',
  'app.coverage.total': '{count, plural, one {# Dokument} other {# Dokumente}}',
  'app.coverage.importsTitle': 'Importe',
  'app.coverage.imported': 'Importiert am {day}.',
  'app.coverage.show': 'Anzeigen',
  'app.coverage.showImport': 'Anzeigen: {name}',
  'app.coverage.shown': 'Diesen sehen Sie gerade an.',
  'app.coverage.remove': 'Entfernen',
  'app.coverage.removeImport': 'Entfernen: {name}',
  'app.coverage.removeSure':
    'Das entfernt den Import und alles, was daraus ermittelt wurde. Ihre eigenen Dateien bleiben.',
  'app.coverage.removeYes': 'Diesen Import entfernen',
  'app.coverage.removeNo': 'Behalten',
  'app.coverage.problemsOf': 'Probleme in diesen Dokumenten',
};
