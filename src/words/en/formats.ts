/** On what the readers rest. */
export const formats = {
  'formats.evidence':
    'Which forms of documents were seen in real exports, and which were not, is listed here:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
} as const;
