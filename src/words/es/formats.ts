export const formats = {
  'formats.evidence':
    'Esta página enumera qué formas de documentos se vieron en copias de datos reales y cuáles no:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
