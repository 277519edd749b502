import type { Language } from '../model/enumerations.ts';
import { type Catalog, joinTopics, type Topics } from './catalog.ts';
import type { Words } from './words.ts';

type Source = {
  readonly locale: string;
  readonly load: () => Promise<Topics>;
  /** The topic of the command line's help alone, which needs no other. */
  readonly loadHelp: () => Promise<HelpTexts>;
};
export type HelpTexts = Topics['help'];

/** Where each language is. `locale` decides how numbers, days and lists are written: English writes days as `1 October 2014`. */
const SOURCES: Readonly<Record<Language, Source>> = {
  en: {
    locale: 'en-GB',
    load: () => import('./en/index.ts'),
    loadHelp: async () => (await import('./en/help.ts')).help,
  },
  de: {
    locale: 'de-DE',
    load: () => import('./de/index.ts'),
    loadHelp: async () => (await import('./de/help.ts')).help,
  },
  fr: {
    locale: 'fr-FR',
    load: () => import('./fr/index.ts'),
    loadHelp: async () => (await import('./fr/help.ts')).help,
  },
  // Costa Rica groups thousands with a space: 30.000 is thirty to half of those who read Spanish, and 30,000 to the other half.
  es: {
    locale: 'es-CR',
    load: () => import('./es/index.ts'),
    loadHelp: async () => (await import('./es/help.ts')).help,
  },
  'pt-BR': {
    locale: 'pt-BR',
    load: () => import('./pt-BR/index.ts'),
    loadHelp: async () => (await import('./pt-BR/help.ts')).help,
  },
};

const loaded = new Map<Language, Promise<Words>>();

export const loadHelp = (language: Language): Promise<HelpTexts> => SOURCES[language].loadHelp();

/** The raw texts of a language. */
export const loadCatalog = async (language: Language): Promise<Catalog> =>
  joinTopics(await SOURCES[language].load());

/** The words of a language; its catalogue is loaded on first use. */
export function loadWords(language: Language): Promise<Words> {
  const found = loaded.get(language) ?? makeWords(language);
  loaded.set(language, found);
  return found;
}

async function makeWords(language: Language): Promise<Words> {
  const [catalog, { Words }] = await Promise.all([loadCatalog(language), import('./words.ts')]);
  return new Words(language, SOURCES[language].locale, catalog);
}
