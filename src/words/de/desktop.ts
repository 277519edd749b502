export const desktop = {
  'desktop.menu.about': 'Über Sidedoor',
  'desktop.menu.importZips': 'ZIP-Dateien importieren …',
  'desktop.menu.importFolder': 'Ordner importieren …',
  'desktop.menu.savePdf': 'Diese Seite als PDF speichern …',
  'desktop.menu.print': 'Drucken …',
  'desktop.menu.revealLedger': 'Datenspeicher im Ordner anzeigen',
  'desktop.menu.file': 'Datei',
  'desktop.menu.edit': 'Bearbeiten',
  'desktop.menu.view': 'Ansicht',
  'desktop.menu.updates': 'Selbst nach Aktualisierungen sehen',
  'desktop.menu.project': 'Projektseite',
  'desktop.dialog.import': 'Facebook-Export importieren',
  'desktop.dialog.zips': 'ZIP-Archive',
  'desktop.dialog.save': 'Speichern',
  'desktop.dialog.ok': 'OK',
  'desktop.notification.done.means': 'Sidedoor hat Ihren Export gelesen. Sehen Sie die Antwort an.',
  'desktop.notification.failed': 'Der Import wurde abgebrochen',
  'desktop.notification.failed.means': 'Es wurde nichts gespeichert. Sidedoor sagt, warum.',
  'desktop.pageGone':
    'Das Fenster hat nicht mehr funktioniert und wird neu geladen. Ihr Datenspeicher ist nicht betroffen.',
  'desktop.noPage':
    'Die Seite ließ sich nicht laden. Beenden Sie Sidedoor und starten Sie es neu; wenn das nicht hilft, installieren Sie es noch einmal.',
  'desktop.noStart':
    'Sidedoor konnte nicht starten ({name}). Wenn das wieder vorkommt, installieren Sie Sidedoor noch einmal.',
  'desktop.refused':
    'Mit {option} startet Sidedoor nicht: Das würde die App für andere Programme öffnen oder ihr den Schutz nehmen. Starten Sie es ohne. Wenn Sie das AppImage nutzen und selbst nichts eingestellt haben, nehmen Sie das .deb oder die App im Browser.',
  'desktop.noPrint':
    'Aus der Seite ließ sich kein PDF machen. Versuchen Sie es noch einmal, oder drucken Sie sie.',
  'desktop.noPdf': 'Das PDF ließ sich dort nicht speichern. Wählen Sie einen anderen Ort.',
  'desktop.noPlace':
    'Diese Dateien ließen sich nicht öffnen. Wählen Sie sie noch einmal aus einem Ordner auf diesem Computer aus.',
  'desktop.noEngine':
    'Der Programmkern von Sidedoor hat angehalten, bevor er diese Dateien öffnen konnte. Wählen Sie sie noch einmal aus.',
  'desktop.about.facts': 'Fakten vom {day}',
  'desktop.about.copyright': 'Fakten vom {day}. MIT-Lizenz. Kein Netz, keine Konten, keine Telemetrie.',
};
