import type { Translation } from '../catalog.ts';
import type { formats as source } from '../en/formats.ts';

/** Where the evidence for the readers is listed. */
export const formats: Translation<typeof source> = {
  'formats.evidence':
    'Cette page indique quelles formes de documents ont été vues dans de vrais exports et lesquelles ne l’ont pas été :',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
