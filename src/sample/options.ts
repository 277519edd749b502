import type { Service } from '../model/enumerations.ts';
import { ERA_NAMES, type EraName, GENERATION_NAMES, type GenerationName } from './eras.ts';

/** How the documents are written: two writers of the same model. */
export const SAMPLE_FORMATS = ['json', 'html'] as const;
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

/** Languages of the HTML pages: their labels, dates and time zone. */
export const SAMPLE_LOCALES = ['en_US', 'en_GB', 'fr', 'es', 'de', 'pt', 'zh-TW', 'vi'] as const;
export type SampleLocale = (typeof SAMPLE_LOCALES)[number];

/** What to invent. Counts are exact; data for which the era's export has no document is left out. */
export type SampleOptions = {
  /** The service that the export is from. `era`, `format` and the options that depend on them apply to Facebook. */
  readonly service: Service;
  readonly seed: number;
  /** Entries of `messages[]` in the ordinary download, system lines included. */
  readonly messages: number;
  readonly threads: number;
  /** Off-Meta businesses and the events they sent in all (at least one each). */
  readonly businesses: number;
  readonly events: number;
  readonly advertisers: number;
  /** Rows of the connected-apps list. */
  readonly apps: number;
  /** Photo stubs, stored without compression. */
  readonly mediaEntries: number;
  readonly format: SampleFormat;
  readonly era: EraName;
  /**
   * The HTML template; it sets the account's date and documents in place of `era`, so that JSON of a generation is the
   * same account at the same instant. Null: HTML of 2026, or JSON of `era`.
   */
  readonly generation: GenerationName | null;
  /** Only HTML pages speak the account's language. */
  readonly locale: SampleLocale;
  /** Over how many ZIPs (or folders) the documents are spread. */
  readonly parts: number;
  /** A folder around everything, as left by zipping an unpacked export again; null for none. */
  readonly wrapper: string | null;
  /** Also the separate download of encrypted chats (only the era 2026 has it). */
  readonly e2ee: boolean;
  /** The same person two years after the era: earlier data is unchanged, and newer data was added. */
  readonly later: boolean;
};

const DEFAULT_SAMPLE: SampleOptions = {
  service: 'facebook',
  seed: 1,
  messages: 5000,
  threads: 60,
  businesses: 120,
  events: 900,
  advertisers: 90,
  apps: 40,
  mediaEntries: 25,
  format: 'json',
  era: '2026',
  generation: null,
  locale: 'en_US',
  parts: 1,
  wrapper: null,
  e2ee: false,
  later: false,
};

const HTML_SAMPLE: SampleOptions = { ...DEFAULT_SAMPLE, format: 'html', generation: '2026' };

/** The sizes that `bench/` measures with. */
export const BENCH_SAMPLE: SampleOptions = {
  ...DEFAULT_SAMPLE,
  messages: 1_000_000,
  threads: 2000,
  businesses: 7000,
  events: 500_000,
  advertisers: 2400,
  apps: 221,
  mediaEntries: 20_000,
};

export const SAMPLE_COUNTS = [
  'messages',
  'threads',
  'businesses',
  'events',
  'advertisers',
  'apps',
  'mediaEntries',
] as const;

/** Fills in the defaults. Throws RangeError with a sentence on a count that is no whole number, or an unknown choice. */
export function sampleOptions(given: Partial<SampleOptions> = {}): SampleOptions {
  const defaults = given.format === 'html' ? HTML_SAMPLE : DEFAULT_SAMPLE;
  const options: SampleOptions = { ...defaults, ...given };
  for (const name of SAMPLE_COUNTS) {
    if (!Number.isSafeInteger(options[name]) || options[name] < 0) {
      throw new RangeError(`The sample's ${name} must be a whole number from 0, not ${options[name]}.`);
    }
  }
  if (!Number.isSafeInteger(options.parts) || options.parts < 1) {
    throw new RangeError(`The sample needs at least one part, not ${options.parts}.`);
  }
  refuseUnknownChoice(options);
  return options;
}

function refuseUnknownChoice({ format, era, generation, locale }: SampleOptions): void {
  if (!SAMPLE_FORMATS.includes(format)) throw new RangeError(`There is no sample in the format ${format}.`);
  if (!ERA_NAMES.includes(era)) throw new RangeError(`There is no sample of the era ${era}.`);
  if (!SAMPLE_LOCALES.includes(locale)) throw new RangeError(`There is no sample in the language ${locale}.`);
  if (generation === null && format === 'html') throw new RangeError('An HTML sample needs a generation.');
  if (generation !== null && !GENERATION_NAMES.includes(generation)) {
    throw new RangeError(`There is no sample of the HTML generation ${generation}.`);
  }
}
