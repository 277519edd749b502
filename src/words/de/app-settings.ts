export const appSettings = {
  'app.settings.themeTitle': 'Darstellung',
  'app.settings.themes.system': 'Wie das System',
  'app.settings.themes.light': 'Hell',
  'app.settings.themes.dark': 'Dunkel',
  'app.settings.showPossible':
    'Befunde aufnehmen, die nur darauf beruhen, was die Regeln von Facebook zuließen',
  'app.settings.showPossibleNote':
    'Nichts zeigt, dass diese Apps genutzt haben, was die Regeln der Zeit zuließen. Wenn Sie sie weglassen, sagen Berichte, wie viele weggelassen wurden.',
  'app.settings.nameTitle': 'Briefe und Berichte',
  'app.settings.reportName': 'Ihr Name auf Briefen und Berichten (freiwillig)',
  'app.settings.reportNameNote':
    'Lassen Sie das Feld leer, um den Namen aus Ihrem Export zu verwenden. Der Name bleibt auf diesem Computer.',
  'app.settings.save': 'Namen speichern',
  'app.settings.saved': 'Gespeichert.',
  'app.settings.privacyTitle': 'Datenschutz',
  'app.settings.privacy.1':
    'Sidedoor stellt keine Verbindungen zum Internet her. Eine Quelle öffnet sich nur in Ihrem Browser, wenn Sie auf die Schaltfläche neben ihrer Adresse klicken.',
  'app.settings.privacy.2':
    'Alles, was Sidedoor über Sie weiß, steht in einer Datei auf diesem Computer, dem Datenspeicher. Er enthält Namen, Datumsangaben und Zahlen, aber keinen Nachrichtentext.',
  'app.settings.eraseTitle': 'Löschen',
  'app.settings.eraseText': 'Sie können den Datenspeicher und alles, was daraus entstanden ist, entfernen.',
  'app.settings.eraseLink': 'Alles löschen',
  'app.settings.aboutTitle': 'Über Sidedoor',
  'app.settings.version': 'Sidedoor {version}',
  'app.erase.lead':
    'Das entfernt den Datenspeicher mit jedem Import, jedem Befund und jeder Entscheidung, dazu Ihre Einstellungen. Es lässt sich nicht rückgängig machen.',
  'app.erase.stays':
    'Ihre Exportdateien bleiben unberührt. Löschen Sie sie selbst, wenn Sie sie nicht mehr brauchen, ebenso Berichte und Briefe, die Sie gespeichert haben.',
  'app.erase.label': 'Geben Sie zur Bestätigung „löschen“ ein',
  'app.erase.word': 'löschen',
  'app.erase.busy': 'Wird gelöscht …',
  'app.erase.doneTitle': 'Alles ist gelöscht',
  'app.erase.removed': 'Diese Dateien und Ordner wurden entfernt:',
  'app.erase.removedNothing': 'Es gab nichts zu entfernen.',
  'app.erase.start': 'Von vorn beginnen',
};
