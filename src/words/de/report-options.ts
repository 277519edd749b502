export const reportOptions = {
  'report.format.html': 'Eine Seite',
  'report.format.html.means':
    'Zum Lesen, Drucken oder als PDF zu speichern. Öffnet sich in jedem Browser, braucht kein Netz.',
  'report.format.bundle': 'Ein Paket mit Belegen',
  'report.format.bundle.means':
    'Eine ZIP-Datei mit der Seite, den Tabellen und den Daten, dazu die Prüfsumme jeder Datei und Ihres Exports.',
  'report.format.csv': 'Tabellen',
  'report.format.csv.means': 'Befunde, Verbindungen und Unternehmen als CSV, für eine Tabellenkalkulation.',
  'report.format.json': 'Daten',
  'report.format.json.means': 'Der ganze Bericht als JSON, für Programme.',
  'report.form.short': 'Kurz',
  'report.form.short.means':
    'Die Antwort, die Befunde zu Ihrem Postfach, Ihre Entscheidungen und die Methode. Wenige Blatt Papier.',
  'report.form.full': 'Ausführlich',
  'report.form.full.means':
    'Jeder Befund, jede Verbindung und jedes Unternehmen, was die Schlagzeilen sagen, und alle Quellen.',
  'report.redaction.none': 'Alles, wie es ist',
  'report.redaction.none.means': 'Ihr Name, Namen in den Einträgen und Ihre Notizen.',
  'report.redaction.people': 'Ohne Personen',
  'report.redaction.people.means':
    'Ihr Name und die Namen anderer werden zu Kürzeln, überall denselben. Notizen entfallen.',
  'report.redaction.companies': 'Ohne Personen und andere Unternehmen',
  'report.redaction.companies.means': 'Auch ohne die Namen von Unternehmen, zu denen es keinen Befund gibt.',
  'report.lock.generated': 'Verschlüsselt, mit einer für Sie erzeugten Passphrase',
  'report.lock.generated.means':
    'Sechs zufällige Wörter, einmal angezeigt. Ohne sie kann niemand den Bericht öffnen, auch Sie nicht.',
  'report.lock.given': 'Verschlüsselt, mit einer eigenen Passphrase',
  'report.lock.given.means':
    'Mindestens 12 Zeichen, Leerzeichen und Striche nicht mitgezählt. Lang ist besser als ausgefallen.',
  'report.lock.none': 'Nicht verschlüsselt',
  'report.lock.none.means': 'Wer die Datei hat, kann sie lesen.',
};
