import type { SampleLocale } from '../options.ts';
import { DE } from './words/de.ts';
import { EN_GB, EN_US } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { PT } from './words/pt.ts';
import { VI } from './words/vi.ts';
import type { Words } from './words/words.ts';
import { ZH_TW } from './words/zh-tw.ts';

/** What an account of this language is like. Pages print the user's own time, which only the stamp names. */
export type Locale = {
  readonly words: Words;
  /** BCP 47 tag of the platform's locale data. */
  readonly language: string;
  /** Where the user is; two of the zones know no summer time, so that the stamp's offset is right for every row. */
  readonly timeZone: string;
};

export const LOCALES: Readonly<Record<SampleLocale, Locale>> = {
  en_US: { words: EN_US, language: 'en-US', timeZone: 'America/Chicago' },
  en_GB: { words: EN_GB, language: 'en-GB', timeZone: 'Europe/Berlin' },
  fr: { words: FR, language: 'fr', timeZone: 'Europe/Paris' },
  es: { words: ES, language: 'es', timeZone: 'Europe/Madrid' },
  de: { words: DE, language: 'de', timeZone: 'Europe/Berlin' },
  pt: { words: PT, language: 'pt-BR', timeZone: 'America/Sao_Paulo' },
  'zh-TW': { words: ZH_TW, language: 'zh-TW', timeZone: 'Asia/Taipei' },
  vi: { words: VI, language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
};
