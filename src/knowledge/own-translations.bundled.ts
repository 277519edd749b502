import { parseCompiledTranslations, translationsFile } from './compiled-translations.ts';
import { readBundled } from './read-bundled.ts';
import type { Translations } from './translations.ts';

/** The translations of a bundle. @throws KnowledgeError when they cannot be read. */
export const readOwnTranslations = (language: string): Translations =>
  readBundled(translationsFile(language), parseCompiledTranslations);
