import { KNOWLEDGE_DIR } from './files.ts';
import { readTranslations } from './read-translations.ts';
import type { Translations } from './translations.ts';

/** The translations of a clone. A bundle has own-translations.bundled.ts in place of this. */
export const readOwnTranslations = (language: string): Translations =>
  readTranslations(KNOWLEDGE_DIR, language);
