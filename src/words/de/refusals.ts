export const refusals = {
  'refusal.archive.absolute-name':
    '„{part}“ benennt Dateien mit einem Pfad ab der obersten Ebene eines Datenträgers; das tut kein echter Export. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.climbing-name':
    '„{part}“ benennt Dateien außerhalb des eigenen Ordners (mit ..); das tut kein echter Export. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.damaged-directory':
    '„{part}“ ist beschädigt: Das Inhaltsverzeichnis ist nicht lesbar. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.drive-name':
    '„{part}“ benennt Dateien auf einem Laufwerk eines Computers (etwa C:); das tut kein echter Export. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.empty-archive':
    '„{part}“ enthält keine Dateien. Laden Sie die Datei noch einmal herunter und wählen Sie die neue Kopie aus.',
  'refusal.archive.empty-folder':
    '„{part}“ ist ein leerer Ordner. Wählen Sie den Ordner aus, der den Export enthält.',
  'refusal.archive.encrypted-archive':
    '„{part}“ ist mit einem Passwort geschützt. Entpacken Sie die Datei und wählen Sie den Ordner aus.',
  'refusal.archive.name-too-long':
    '„{part}“ enthält einen Dateinamen mit mehr als 1.024 Byte; das kommt in keinem echten Export vor. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.not-an-archive':
    '„{part}“ ist keine ZIP-Datei. Wählen Sie die ZIP-Datei so aus, wie Sie sie heruntergeladen haben, oder den Ordner, in den Sie sie entpackt haben.',
  'refusal.archive.not-found':
    '„{part}“ gibt es nicht. Prüfen Sie den Pfad und versuchen Sie es noch einmal.',
  'refusal.archive.not-readable':
    '„{part}“ ist nicht lesbar. Prüfen Sie die Rechte, oder kopieren Sie es in einen anderen Ordner und versuchen Sie es noch einmal.',
  'refusal.archive.overlapping-entries':
    'In „{part}“ teilen sich Dateien dieselben Bytes; das kommt in keinem echten Export vor. Laden Sie die Datei noch einmal herunter.',
  'refusal.archive.rar-archive':
    '„{part}“ ist ein RAR-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'refusal.archive.seven-zip-archive':
    '„{part}“ ist ein 7-Zip-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'refusal.archive.split-archive':
    '„{part}“ ist ein Stück einer geteilten ZIP-Datei. Fügen Sie die Stücke zuerst zu einer Datei zusammen.',
  'refusal.archive.tar-archive':
    '„{part}“ ist ein TAR- oder GZIP-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'refusal.archive.too-deep':
    'In „{part}“ liegen Ordner mehr als 32 Ebenen tief. Wählen Sie den Ordner aus, der den Export selbst enthält.',
  'refusal.archive.too-many-entries':
    '„{part}“ enthält mehr als 500.000 Dateien. Entfernen Sie Fotos und Videos daraus, oder importieren Sie die ursprünglichen Teile.',
  'refusal.archive.too-many-roots':
    '„{part}“ enthält mehr als 10.000 Ordner, die wie ein Export aussehen. Wählen Sie den Ordner aus, der den Export selbst enthält.',
  'refusal.archive.truncated-archive':
    '„{part}“ bricht vor dem Ende ab. Laden Sie die Datei noch einmal herunter und warten Sie, bis sie vollständig ist.',
  'refusal.archive.unfinished-download':
    '„{part}“ ist ein nicht abgeschlossener Download. Laden Sie die Datei noch einmal herunter und warten Sie, bis sie vollständig ist.',
  'refusal.archive.unsafe-name':
    '„{part}“ enthält eine Datei ohne brauchbaren Namen; das kommt in keinem echten Export vor. Laden Sie die Datei noch einmal herunter.',
  'refusal.notFacebook.nothing':
    'Nichts davon ist ein Dokument eines Exports, den Sidedoor liest. Wählen Sie die ZIP-Dateien aus, die Sie von Facebook, Instagram oder X heruntergeladen haben.',
  'refusal.notFacebook.other':
    'Das ist {service, select, threads {ein Threads-Export} takeout {ein Google-Takeout-Archiv} whatsapp {ein WhatsApp-Export} tiktok {ein TikTok-Export} snapchat {ein Snapchat-Export} linkedin {ein LinkedIn-Export} other {ein Spotify-Export}}; Sidedoor liest Exporte von Facebook, Instagram und X.',
  'refusal.noDocuments':
    'Das ist ein Stück eines Exports, in dem Sidedoor nichts zu lesen findet, nur {files, plural, one {# andere Datei} other {# andere Dateien}}, etwa Fotos. Wählen Sie auch die anderen ZIP-Dateien des Exports aus. Wenn es keine gibt, fordern Sie bei Facebook oder Instagram „Deine Informationen exportieren“ an, mit Apps und Websites, Werbeinformationen und Nachrichten, in JSON oder HTML, oder bei X ein Archiv Ihrer Daten.',
  'refusal.dataLogs':
    'Das ist der Download „Datenprotokolle“ von Facebook, eine Aufzeichnung dessen, was Sie auf Facebook getan und gesehen haben. Er enthält keine verbundenen Apps, keine Aktivitäten außerhalb der Meta-Technologien und keine Nachrichten. Fordern Sie bei Facebook „Deine Informationen exportieren“ an und wählen Sie das Ergebnis aus.',
  'refusal.tweetArchive':
    'Das ist ein Archiv, wie es Twitter bis etwa 2019 erstellt hat: Es enthält Ihre Tweets, aber weder verbundene Apps noch Nachrichten. Fordern Sie bei X ein neues an: Einstellungen und Datenschutz > Dein Account > Ein Archiv deiner Daten herunterladen.',
  'refusal.notFacebook.unopened':
    'Nichts davon, was sich öffnen ließ, ist ein Dokument eines Exports, den Sidedoor liest. „{path}“ wurde nicht geöffnet: {because}',
};
