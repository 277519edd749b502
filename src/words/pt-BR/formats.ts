import type { Translation } from '../catalog.ts';
import type { formats as source } from '../en/formats.ts';

/** Where the evidence for the readers is listed. */
export const formats: Translation<typeof source> = {
  'formats.evidence':
    'Esta página lista quais formas de documentos foram vistas em dados exportados reais e quais não foram:',
  'formats.address': 'https://github.com/sidedoor-app/sidedoor/blob/main/docs/formats.md',
};
