export const appSaved = {
  'app.saved.downloads': 'Gespeichert. Suchen Sie in Ihrem Downloads-Ordner nach {name}.',
  'app.saved.chosen': 'Gespeichert, wo Sie es gewählt haben.',
  'app.saved.cancelled':
    'Sie haben keinen Ort dafür gewählt, deshalb wurde es entfernt. Schreiben Sie es noch einmal, wenn Sie so weit sind.',
  'app.saved.gone': 'Eine neuere Datei hat es ersetzt. Schreiben Sie es noch einmal.',
  'app.saved.not-written':
    'Dort ließ es sich nicht speichern. Schreiben Sie es noch einmal und wählen Sie einen anderen Ort.',
};
