import type { Translation } from '../catalog.ts';
import type { appImport as source } from '../en/app-import.ts';

/** The screens of an import. */
export const appImport: Translation<typeof source> = {
  'app.import.title': 'Export importieren',
  'app.import.lead':
    'Wählen Sie alle Teile eines Exports zusammen aus. Sie sehen, was darin ist, bevor etwas gespeichert wird.',
  'app.import.drop':
    'Legen Sie Ihren Export hier ab: die ZIP-Dateien oder den Ordner, in den Sie sie entpackt haben',
  'app.import.dropActive': 'Loslassen, um hineinzusehen',
  'app.import.choose': 'ZIP-Dateien auswählen',
  'app.import.chooseFolder': 'Ordner auswählen',
  'app.import.notZip':
    '„{name}“ ist keine ZIP-Datei. Wählen Sie die ZIP-Dateien so aus, wie Sie sie heruntergeladen haben, oder den Ordner, in den Sie sie entpackt haben.',
  'app.import.foundTitle': 'In Ihrem Downloads-Ordner gefunden',
  'app.import.foundNone': 'In Ihrem Downloads-Ordner wurde kein Export gefunden.',
  'app.import.foundParts': '{parts, plural, one {# Teil} other {# Teile}}, {size}',
  'app.import.foundPart': '{size}, {day}',
  'app.import.foundFolder': 'entpackt',
  'app.import.look': 'Hineinsehen',
  'app.import.lookAt': 'Hineinsehen: {title}',
  'app.import.help': 'Wie Sie einen Export bekommen',
  'app.import.receiving': '„{name}“ wird kopiert',
  'app.import.receivingStart': 'Wird kopiert',
  'app.import.received': '{done} von {all}',
  'app.import.receivingNote':
    'Ihr Browser gibt Sidedoor eine private Kopie. Sie bleibt auf diesem Computer und wird nach dem Import entfernt. Aus einem Ordner wird nur kopiert, was Sidedoor liest, keine Bilder.',
  'app.import.stopReceiving': 'Anhalten',
  'app.import.looking': 'Sidedoor sieht hinein. Noch ist nichts gespeichert.',
  'app.import.previewTitle': 'Was darin ist',
  'app.import.whose': 'Inhaber',
  'app.import.from': 'Erstellt am',
  'app.import.format': 'Format',
  'app.import.formats.json': 'JSON',
  'app.import.formats.html': 'HTML',
  'app.import.formats.mixed': 'JSON und HTML',
  'app.import.ownerUnknown': 'Der Export sagt es nicht',
  'app.import.partHolds':
    'Sidedoor liest {documents, plural, one {# Dokument} other {# Dokumente}} und lässt {others, plural, one {# andere Datei} other {# andere Dateien}} unberührt.',
  'app.import.kindsTitle': 'Dokumente, die Sidedoor liest',
  'app.import.kindsHead.kind': 'Art',
  'app.import.kindsHead.documents': 'Dokumente',
  'app.import.kindsHead.size': 'Größe',
  'app.import.absentTitle': 'Nicht in diesen Teilen',
  'app.import.absentNote':
    'Wenn Sie weitere Teile dieses Exports haben, gehen Sie zurück und wählen Sie alle zusammen aus. Wenn nicht, wurde das nicht angefordert, oder es gab dazu nichts.',
  'app.import.nothingAbsent': 'Alles, wonach Sidedoor sucht, ist da.',
  'app.import.start': '{parts, plural, one {Diesen Teil importieren} other {Diese # Teile importieren}}',
  'app.import.startPerson': 'Den Export von {person} importieren',
  'app.import.peopleTitle': 'Diese Exporte gehören verschiedenen Personen oder Konten',
  'app.import.peopleNote':
    'Importieren Sie sie nacheinander, damit nichts von einer Person als Eintrag einer anderen erscheint. Nach dem ersten werden Ihnen die anderen wieder angeboten.',
  'app.import.back': 'Andere Dateien auswählen',
  'app.import.waiting': 'Es läuft ein anderer Import. Sie können diesen starten, wenn er fertig ist.',
  'app.import.importingTitle': 'Import läuft',
  'app.import.sampleTitle': 'Das Beispiel wird vorbereitet',
  'app.import.phases.listing': 'Dateien auflisten',
  'app.import.phases.waiting':
    'Ein anderes Sidedoor schreibt gerade in den Datenspeicher. Der Import wartet, bis es fertig ist.',
  'app.import.phases.reading': 'Dokumente lesen',
  'app.import.phases.writing': 'Unternehmen und Zeiten abgleichen',
  'app.import.starting': 'Wird gestartet',
  'app.import.progressLabel': 'Fortschritt des Imports',
  'app.import.progress': '{done, number} von {all, plural, one {# Dokument} other {# Dokumenten}}',
  'app.import.messages': '{messages, plural, one {# Nachricht gezählt} other {# Nachrichten gezählt}}',
  'app.import.rate': '{size} je Sekunde',
  'app.import.left': 'noch {span}',
  'app.import.current': 'Gerade gelesen',
  'app.import.turnedAway':
    'Die Dateien, die Sie eben geöffnet haben, müssen warten. Öffnen Sie sie noch einmal, wenn dieser Import fertig ist.',
  'app.import.cancel': 'Import abbrechen',
  'app.import.cancelling': 'Wird abgebrochen …',
  'app.import.cancelNote':
    'Sie können sich inzwischen andere Seiten ansehen. Wenn Sie abbrechen, wird nichts gespeichert, und Ihre Dateien bleiben unberührt.',
  'app.import.cancelled':
    'Der Import wurde abgebrochen. Es wurde nichts gespeichert, und Ihre Dateien sind, wie sie waren.',
  'app.import.again': 'Noch einmal beginnen',
  'app.import.doneTitle': 'Der Import ist fertig',
  'app.import.known': 'Sie haben diesen Export am {day} importiert. Es wurde nichts hinzugefügt.',
  'app.import.doneCoverage': 'Was gefunden wurde und was nicht',
  'app.import.answer': 'Die Antwort ansehen',
  'app.import.failedTitle': 'Das ließ sich nicht importieren',
  'app.import.failedKept': 'Frühere Importe sind unverändert, und Ihre Dateien sind, wie sie waren.',
  'app.import.ended': 'Import fertig',
  'app.import.stopped': 'Import abgebrochen',
};
