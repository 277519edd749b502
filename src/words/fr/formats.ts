export const formats = {
  'formats.evidence':
    'Cette page indique quelles formes de documents ont été vues dans de vrais exports et lesquelles ne l’ont pas été :',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
