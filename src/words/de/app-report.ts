export const appReport = {
  'app.report.lead':
    'Eine Datei für Sie selbst, für eine Anwältin oder eine Datenschutzbehörde: Befunde mit ihren Quellen und Dementis, Ihre Entscheidungen, was ausgewertet wurde und was der Bericht nicht zeigen kann.',
  'app.report.sensitive':
    'Ein Bericht ist vertraulich. Er sagt, mit welchen Unternehmen Sie zu tun hatten und wie viele Nachrichten Sie wann geschrieben haben. Er enthält keinen Nachrichtentext. Bewahren Sie ihn bei Ihren privaten Unterlagen auf, und senden Sie ihn nur verschlüsselt.',
  'app.report.accounts': 'Welche Konten',
  'app.report.format': 'Was geschrieben wird',
  'app.report.form': 'Wie viel darin steht',
  'app.report.redaction': 'Namen',
  'app.report.lock': 'Wer ihn öffnen kann',
  'app.report.lockOnlyPage':
    'Tabellen und Daten lassen sich nicht verschlüsseln. Wählen Sie eine Seite oder ein Paket mit Belegen, wenn Sie das möchten.',
  'app.report.passphrase': 'Ihre Passphrase',
  'app.report.passphraseAgain': 'Dieselbe Passphrase noch einmal',
  'app.report.tooShort': 'Mindestens {least} Zeichen.',
  'app.report.differ': 'Die beiden Passphrasen sind verschieden.',
  'app.report.preview': 'Was darin stehen wird',
  'app.report.previewHead.section': 'Abschnitt',
  'app.report.previewHead.entries': 'Einträge',
  'app.report.size': 'Etwa {size} als Seite.',
  'app.report.leftOutLink': 'In den Einstellungen ändern',
  'app.report.write': 'Bericht schreiben',
  'app.report.writing': 'Wird geschrieben',
  'app.report.doneTitle': 'Der Bericht ist geschrieben',
  'app.report.passphraseTitle': 'Die Passphrase',
  'app.report.passphraseOnce':
    'Schreiben Sie sie jetzt auf und bewahren Sie sie getrennt von der Datei auf. Sie wird nur hier und nur einmal gezeigt, und Sidedoor behält sie nicht.',
  'app.report.passphraseGiven':
    'Er öffnet sich mit der Passphrase, die Sie gewählt haben. Sidedoor behält sie nicht.',
  'app.report.copyPassphrase': 'Passphrase kopieren',
  'app.report.opens':
    'Öffnen Sie die Datei in einem beliebigen Browser und geben Sie die Passphrase ein. Das geht ohne Netz.',
  'app.report.another': 'Einen weiteren Bericht schreiben',
  'app.report.leftOut':
    '{findings, plural, one {# Befund der Einstufung „Möglich“ ist weggelassen, wie Sie es gewählt haben.} other {# Befunde der Einstufung „Möglich“ sind weggelassen, wie Sie es gewählt haben.}}',
  'app.report.leftOutDecided':
    '{findings, plural, one {# Befund der Einstufung „Möglich“ ist weggelassen, mit {decisions, plural, one {# Entscheidung dazu} other {# Entscheidungen dazu}}, wie Sie es gewählt haben.} other {# Befunde der Einstufung „Möglich“ sind weggelassen, mit {decisions, plural, one {# Entscheidung dazu} other {# Entscheidungen dazu}}, wie Sie es gewählt haben.}}',
};
