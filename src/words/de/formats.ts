import type { Translation } from '../catalog.ts';
import type { formats as source } from '../en/formats.ts';

/** Where the evidence for the readers is listed. */
export const formats: Translation<typeof source> = {
  'formats.evidence':
    'Auf dieser Seite steht, welche Formen von Dokumenten in echten Exporten gesehen wurden und welche nicht:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
