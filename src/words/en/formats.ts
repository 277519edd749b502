/** Where the evidence for the readers is listed. */
export const formats = {
  'formats.evidence':
    'This page lists which forms of documents were seen in real exports and which were not:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
} as const;
