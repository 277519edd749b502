export const formats = {
  'formats.evidence':
    'Auf dieser Seite steht, welche Formen von Dokumenten in echten Exporten gesehen wurden und welche nicht:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
