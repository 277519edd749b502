import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCompiledTranslations, translationsFile } from './compiled-translations.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { Translations } from './translations.ts';

/** The translations beside this bundle, which were checked when it was built. @throws KnowledgeError when they cannot be read. */
export function readOwnTranslations(language: string): Translations {
  const file = translationsFile(language);
  try {
    return parseCompiledTranslations(readFileSync(join(import.meta.dirname, file), 'utf8'));
  } catch (cause) {
    throw new KnowledgeError(file, 'file', 'it cannot be read', { cause });
  }
}
