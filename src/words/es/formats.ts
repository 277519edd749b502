import type { Translation } from '../catalog.ts';
import type { formats as source } from '../en/formats.ts';

/** Where the evidence for the readers is listed. */
export const formats: Translation<typeof source> = {
  'formats.evidence':
    'Esta página enumera qué formas de documentos se vieron en copias de datos reales y cuáles no:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
