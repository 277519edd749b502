/** On what the readers rest. */
export const formats = {
  'formats.evidence':
    'Which forms of documents were seen in real exports, which are inferred and which were never seen is listed in docs/formats.md, in Sidedoor’s source.',
} as const;
