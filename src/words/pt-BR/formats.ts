export const formats = {
  'formats.evidence':
    'Esta página lista quais formas de documentos foram vistas em dados exportados reais e quais não foram:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
