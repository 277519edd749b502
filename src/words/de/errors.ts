export const errors = {
  'error.import-cancelled': 'Der Import wurde abgebrochen. Es wurde nichts gespeichert.',
  'error.unknown-handle': 'Sidedoor kennt diese Dateien nicht mehr. Wählen Sie sie noch einmal aus.',
  'error.import-running':
    'Es läuft schon ein Import. Warten Sie, bis er fertig ist, oder brechen Sie ihn zuerst ab.',
  'error.no-import': 'Es wurde noch kein Export importiert.',
  'error.no-import.terminal':
    'Es wurde noch kein Export importiert. Beginnen Sie mit: sidedoor audit <Ihre ZIP-Dateien>',
  'error.unknown-account': 'In Ihrem Datenspeicher gibt es kein Konto „{word}“, nur {accounts}.',
  'error.unknown-import': 'Den Import {id} gibt es nicht. Vielleicht wurde er entfernt.',
  'error.unknown-import.terminal': 'Den Import {id} gibt es nicht. Siehe: sidedoor imports',
  'error.unknown-finding': 'Diesen Befund gibt es in diesem Import nicht.',
  'error.unknown-finding.terminal': 'In diesem Import gibt es keinen Befund „{id}“. Siehe: sidedoor findings',
  'error.several-findings': 'Mehrere Befunde betreffen {company}. Nennen Sie einen davon: {ids}.',
  'error.unknown-company': 'Dieses Unternehmen gibt es in diesem Import nicht.',
  'error.unknown-company.terminal': 'In diesem Import gibt es kein Unternehmen „{word}“. Siehe: {command}',
  'error.unknown-subject': 'Hier gibt es keinen Befund und keine App „{word}“. Siehe: sidedoor review',
  'error.several-apps': 'Mehrere Apps heißen „{word}“. Nennen Sie eine davon: {keys}.',
  'error.unknown-claim': 'Keine Aussage oder Antwort hat diese ID.',
  'error.unknown-source': 'Keine Quelle hat diese ID.',
  'error.no-letter': 'In dieser Sprache gibt es keinen Brief nach diesem Recht ({law}), nur in: {languages}.',
  'error.nothing-to-undo': 'Es gibt keine Entscheidung, die sich rückgängig machen ließe.',
  'error.nothing-to-undo-on': 'Zu „{id}“ gibt es keine Entscheidung, die sich rückgängig machen ließe.',
  'error.two-services':
    'Exporte zweier Dienste lassen sich nicht vergleichen. Wählen Sie zwei desselben Dienstes.',
  'error.one-import':
    'Es gibt nur einen Import. Importieren Sie einen zweiten Export, um beide zu vergleichen.',
  'error.no-second-import':
    'Es gibt keinen zweiten Import desselben Dienstes zum Vergleichen. Importieren Sie einen weiteren Export eines Ihrer Konten.',
  'error.engine-stopped':
    'Der Programmkern von Sidedoor hat unerwartet angehalten und wird neu gestartet. Was er gerade tat, wurde ganz oder gar nicht gespeichert. Versuchen Sie es noch einmal.',
  'error.engine-gave-up':
    'Der Programmkern von Sidedoor hat mehrmals hintereinander angehalten und wird nicht mehr gestartet. Was er gerade tat, wurde ganz oder gar nicht gespeichert. Schließen Sie Sidedoor und starten Sie es neu.',
  'ledger.not-a-ledger': 'Die Datei {file} ist kein Datenspeicher von Sidedoor. Sie wurde nicht verändert.',
  'ledger.corrupted':
    'Der Datenspeicher {file} ist beschädigt. Stellen Sie ihn aus einer Kopie wieder her, oder legen Sie ihn woanders ab und importieren Sie Ihren Export noch einmal.',
  'ledger.no-permission':
    'Sidedoor darf den Datenspeicher {file} nicht lesen und schreiben. Prüfen Sie die Rechte der Datei und ihres Ordners.',
  'ledger.no-such-folder':
    'Den Ordner für den Datenspeicher {file} gibt es nicht, und er konnte nicht angelegt werden.',
  'ledger.disk-full':
    'Auf dem Datenträger ist kein Platz mehr für den Datenspeicher {file}. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'ledger.busy':
    'Ein anderes Sidedoor schreibt gerade in den Datenspeicher {file}. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.',
  'ledger.busy-here': 'Es läuft ein Import. Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.',
  'ledger.disk-trouble':
    'Beim Zugriff auf den Datenspeicher {file} gab es einen Fehler des Datenträgers. Was gerade geschrieben wurde, ist vielleicht verloren.',
  'ledger.moved':
    'Der Datenspeicher {file} wurde entfernt oder ersetzt, während Sidedoor darin schrieb. Was gerade geschrieben wurde, ist verloren. Versuchen Sie es noch einmal.',
  'ledger.open-elsewhere':
    'Der Datenspeicher {file} ist in einem anderen Sidedoor geöffnet{process, select, unknown {} other { (Prozess {process})}}. Schließen Sie es und versuchen Sie es noch einmal. Es wurde nichts entfernt.',
  'ledger.migration-failed':
    'Der Datenspeicher {file} konnte nicht an diese Version angepasst werden. Er wurde so gelassen, wie er war.',
  'ledger.migration-failed-with-copy':
    'Der Datenspeicher {file} konnte nicht an diese Version angepasst werden. Er wurde so gelassen, wie er war, und eine Kopie gibt es hier: {copy}.',
  'ledger.from-the-future':
    'Der Datenspeicher {file} wurde von einem neueren Sidedoor geschrieben (Version {version}; dieses kennt {known}). Er wurde nicht verändert. Aktualisieren Sie Sidedoor.',
  'ledger.open-elsewhere.unchanged':
    'Der Datenspeicher {file} ist in einem anderen Sidedoor geöffnet{process, select, unknown {} other { (Prozess {process})}}. Schließen Sie es und versuchen Sie es noch einmal. Es wurde nichts verändert.',
  'ledger.locked': 'Der Datenspeicher {file} ist gesperrt. Entsperren Sie ihn mit seiner Passphrase.',
  'ledger.locked.terminal':
    'Der Datenspeicher {file} ist gesperrt. Legen Sie seine Passphrase in eine Datei und nennen Sie diese in SIDEDOOR_PASSPHRASE_FILE, oder verwenden Sie ein Terminal, dann werden Sie danach gefragt.',
  'ledger.lock-missing':
    '{file} ist kein lesbarer Datenspeicher. Wenn er gesperrt ist, muss seine Schlüsseldatei {file}.lock.json daneben liegen. Sie fehlt oder gehört zu einem anderen Datenspeicher. Es wurde nichts verändert.',
  'ledger.lock-damaged':
    'Die Schlüsseldatei {file} ist beschädigt. Stellen Sie sie aus einer Kopie wieder her: Ohne sie lässt sich der Datenspeicher nicht entsperren.',
  'ledger.already-locked': 'Der Datenspeicher {file} ist schon gesperrt.',
  'ledger.not-locked': 'Der Datenspeicher {file} ist nicht gesperrt.',
  'lock.wrong.passphrase': 'Das ist nicht die Passphrase dieses Datenspeichers.',
  'lock.wrong.phrase': 'Das sind nicht die zwölf Wörter dieses Datenspeichers.',
  'ledger.already-imported': 'Dieser Export ist schon da, als Import {id}.',
  'report-file.exists':
    '{path} gibt es schon. Nennen Sie eine neue Datei, oder erlauben Sie, diese zu ersetzen.',
  'report-file.is-folder': '{path} ist ein Ordner. Nennen Sie eine Datei.',
  'report-file.no-folder': 'Den Ordner {dir}, in den der Bericht geschrieben werden soll, gibt es nicht.',
  'report-file.not-written': '{path} konnte nicht geschrieben werden ({reason}). Es wurde nichts verändert.',
};
