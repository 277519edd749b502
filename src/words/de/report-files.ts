export const reportFiles = {
  'redact.person': 'Person {number}',
  'redact.company': 'Unternehmen {number}',
  'redact.folder': 'Ordner {number, number}',
  'redact.part': 'Teil {number}',
  'redact.gone': 'Ein Befund aus einem früheren Export',
  'redact.reason': 'Seit der Entscheidung hat sich etwas geändert.',
  'unlock.title': 'Verschlüsselter Bericht',
  'unlock.lead':
    'Diese Datei enthält einen Bericht, der auf dem Computer verschlüsselt wurde, auf dem er geschrieben wurde. Er öffnet sich hier, in Ihrem Browser, ohne Netz. Nichts, was Sie eingeben, wird gespeichert oder gesendet.',
  'unlock.passphrase': 'Passphrase',
  'unlock.open': 'Bericht öffnen',
  'unlock.files': 'Die Dateien dieses Berichts',
  'unlock.filesLead':
    'Wählen Sie eine Datei, um sie zu speichern. Gespeicherte Dateien sind nicht mehr verschlüsselt. Sie kommen aus dieser Seite; nichts wird abgerufen oder gesendet.',
  'unlock.read': 'Den Bericht hier lesen',
  'unlock.noScript':
    'Wenn dieser Satz stehen bleibt, sind Skripte in diesem Browser abgeschaltet, oder die Datei ist unvollständig. Öffnen Sie die vollständige Datei in einer aktuellen Version von Chromium, Firefox oder Safari mit erlaubten Skripten.',
  'unlock.insecure':
    'Dieser Browser bietet einer so geöffneten Seite seine Verschlüsselung nicht an. Speichern Sie die Datei auf Ihrem eigenen Datenträger und öffnen Sie sie von dort in einer aktuellen Version von Chromium, Firefox oder Safari.',
  'unlock.opening': 'Wird geöffnet. Das dauert einen Moment.',
  'unlock.failed':
    'Diese Passphrase öffnet diesen Bericht nicht, oder die Datei ist beschädigt oder unvollständig.',
  'report.readmeAccounts':
    'Dieses Paket betrifft mehrere Konten. Auf der obersten Ebene betreffen report.html, report.json und report.csv, das alle Tabellen in einer enthält, alle Konten zusammen. Jeder Ordner ({folders}) betrifft ein Konto: dessen report.html und report.json und die Tabellen findings.csv, connections.csv und companies.csv.',
  'report.readme': `Ein privater Bericht von Sidedoor

report.html      der Bericht, zum Lesen und Drucken; öffnet sich in jedem Browser, ohne Netz
report.json      dasselbe für Programme; beschrieben in docs/schemas/report.schema.json von Sidedoor
findings.csv     Befunde, einer je Zeile
connections.csv  verbundene Apps und Instant Games, eine Zeile je Verbindung
companies.csv    alle Unternehmen, die der Export nennt, eine Zeile je Unternehmen
MANIFEST         SHA-256 jeder dieser Dateien und der Teile des Exports, auf denen sie beruhen,
                 und alle Versionen

Um eine Datei zu prüfen: sha256sum report.html (Linux), shasum -a 256 report.html (macOS) oder
certutil -hashfile report.html SHA256 (Windows), und mit MANIFEST vergleichen. Die Summen zeigen, dass eine
Datei unverändert ist, seit MANIFEST geschrieben wurde. Sie zeigen nicht, wer sie geschrieben hat.

Der Bericht enthält keinen Nachrichtentext. Er nennt Unternehmen, Datumsangaben und die Zahl der Nachrichten
einer Person; behandeln Sie ihn vertraulich. Abschnitt 7 von report.html sagt, was er nicht zeigen kann.
`,
};
