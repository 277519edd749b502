/** On what the readers rest. */
export const formats = {
  'formats.evidence':
    'Which forms of documents were seen in real exports, which are inferred and which were never seen is listed at https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md.',
} as const;
