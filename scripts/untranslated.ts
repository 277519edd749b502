import { readTranslations } from '../src/knowledge/read-translations.ts';
import {
  findTranslation,
  listOriginals,
  listSpeakers,
  type Original,
} from '../src/knowledge/translations.ts';
import type { Knowledge } from '../src/knowledge/types.ts';

/** The facts without a fresh translation; `isStale` where there was one of an earlier English. */
export function listUntranslated(
  knowledge: Knowledge,
  dir: string,
  language: string,
): (Original & { readonly isStale: boolean })[] {
  const given = readTranslations(dir, language);
  return listOriginals(knowledge)
    .filter((original) => findTranslation(given, original) === null)
    .map((original) => ({ ...original, isStale: given.facts.has(`${original.file}/${original.id}`) }));
}

export function listUntranslatedSpeakers(knowledge: Knowledge, dir: string, language: string): string[] {
  const { speakers } = readTranslations(dir, language);
  return listSpeakers(knowledge).filter((by) => !speakers.has(by));
}
