export const appShare = {
  'app.share.title': 'Ihr Ergebnis teilen',
  'app.share.lead':
    'Ein paar Sätze und ein Bild mit denselben Worten. Sie enthalten gerundete Zahlen, keine Namen von Personen und keine Datumsangaben, und Unternehmen sind nur genannt, wenn Sie das Kästchen ankreuzen. Was Sie hier sehen, ist alles, was darin steht.',
  'app.share.withCompanies': 'Unternehmen nennen',
  'app.share.text': 'Die Sätze',
  'app.share.copy': 'Sätze kopieren',
  'app.share.picture': 'Das Bild',
  'app.share.alt':
    'Die Sätze von oben unter dem Namen Sidedoor, mit einem Balken, wenn ein Teil der Nachrichten in die Zeit des Zugriffs fällt',
  'app.share.save.svg': 'Als SVG speichern',
  'app.share.save.png': 'Als PNG speichern',
  'app.share.link': 'Ihr Ergebnis ohne Namen teilen',
};
