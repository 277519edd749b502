import { ERA_NAMES, type EraName } from './eras.ts';

/** How the documents are written. HTML joins as a second writer of the same model. */
export const SAMPLE_FORMATS = ['json'] as const;
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

/** What to invent. Counts are exact; what an era's export has no document for stays out. */
export type SampleOptions = {
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
  /** Over how many ZIPs (or folders) the documents are spread. */
  readonly parts: number;
  /** A folder around everything, as a re-zip leaves it; null for none. */
  readonly wrapper: string | null;
  /** Also the separate download of encrypted chats (only the era 2026 has it). */
  readonly e2ee: boolean;
};

export const DEFAULT_SAMPLE: SampleOptions = {
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
  parts: 1,
  wrapper: null,
  e2ee: false,
};

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

const COUNTS = [
  'messages',
  'threads',
  'businesses',
  'events',
  'advertisers',
  'apps',
  'mediaEntries',
] as const;

/** Fills in the defaults. Throws RangeError with a sentence on a count that is no whole number, or an unknown era. */
export function sampleOptions(given: Partial<SampleOptions> = {}): SampleOptions {
  const options = { ...DEFAULT_SAMPLE, ...given };
  for (const name of COUNTS) {
    if (!Number.isSafeInteger(options[name]) || options[name] < 0) {
      throw new RangeError(`The sample's ${name} must be a whole number from 0, not ${options[name]}.`);
    }
  }
  if (!Number.isSafeInteger(options.parts) || options.parts < 1) {
    throw new RangeError(`The sample needs at least one part, not ${options.parts}.`);
  }
  if (!ERA_NAMES.includes(options.era)) throw new RangeError(`There is no sample of the era ${options.era}.`);
  return options;
}
