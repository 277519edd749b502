import type { Language } from '../model/enumerations.ts';
import type { Catalog } from './catalog.ts';
import type { Words } from './words.ts';

type Source = { readonly locale: string; readonly load: () => Promise<Catalog> };

/** Where each language is. `locale` decides how numbers, days and lists are written: English writes days as `1 October 2014`. */
const SOURCES: Readonly<Record<Language, Source>> = {
  en: { locale: 'en-GB', load: async () => (await import('./en/index.ts')).en },
  de: { locale: 'de-DE', load: async () => (await import('./de/index.ts')).de },
};

const loaded = new Map<Language, Promise<Words>>();

/** The texts of a language as they are. */
export const loadCatalog = (language: Language): Promise<Catalog> => SOURCES[language].load();

/** The words of a language; its catalogue is loaded when it is first asked for. */
export function loadWords(language: Language): Promise<Words> {
  const found = loaded.get(language) ?? makeWords(language);
  loaded.set(language, found);
  return found;
}

async function makeWords(language: Language): Promise<Words> {
  const [catalog, { Words }] = await Promise.all([loadCatalog(language), import('./words.ts')]);
  return new Words(language, SOURCES[language].locale, catalog);
}
