import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalog } from './catalog.ts';
import { withFirstOfMonth } from './first-of-month.ts';
import type { Message, MessageId } from './message.ts';
import { programTemplate, programValues } from './program.ts';

const MS_PER_DAY = 86_400_000;

/** Days do not depend on time zones: an ISO day is shown as written, whatever zone the reader is in. */
const FORMATS = {
  date: {
    long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  },
} as const;

/** An ISO day or instant as the library's date formats want it; the day is that of UTC. */
const toDate = (value: unknown): Date => new Date(String(value).slice(0, 10));

/** Caches what `make` created for a locale and options: creating an `Intl` format takes longer than using it. */
function memoized<Options, Format>(make: (locales: Locales, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (locales: Locales, options?: Options): Format => {
    const key = `${locales} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locales, options);
    made.set(key, format);
    return format;
  };
}
type Locales = ConstructorParameters<typeof Intl.NumberFormat>[0];

const getNumberFormat = memoized(
  (locales, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);
const getPluralRules = memoized(
  (locales, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locales, options),
);
const getDateTimeFormat = memoized(
  (locales, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
);
const getCollator = memoized(
  (locales, options?: Intl.CollatorOptions) => new Intl.Collator(locales, options),
);
const getListFormat = memoized(
  (locales, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locales, options),
);

const OPTIONS = {
  // Our texts contain no markup, and names in them may contain its characters.
  ignoreTag: true,
  formatters: {
    getNumberFormat,
    getPluralRules,
    getDateTimeFormat: (locales: Locales, options?: Intl.DateTimeFormatOptions) => {
      const format = getDateTimeFormat(locales, options);
      const toDay = (value: unknown): string =>
        withFirstOfMonth(format.format(toDate(value)), String(locales));
      return { ...format, format: toDay } as Intl.DateTimeFormat;
    },
  },
};

/** Words messages in one language. Texts are parsed when first said, and kept. */
export class Words {
  readonly language: string;
  readonly locale: string;
  readonly #catalog: Catalog;
  readonly #parsed = new Map<MessageId, IntlMessageFormat>();

  /** `language` is the code of the catalogue, `locale` decides how numbers, days and lists are written. */
  constructor(language: string, locale: string, catalog: Catalog) {
    this.language = language;
    this.locale = locale;
    this.#catalog = catalog;
  }

  /** The sentence. Throws only on a defect of the catalogue, which the tests rule out. */
  say(message: Message): string {
    return String(this.#format(message.id).format({ ...programValues(), ...this.#values(message.values) }));
  }

  /** The sentence in pieces: values that are objects, such as markup, are kept as they are. */
  pieces<Part extends object>(id: MessageId, values: Readonly<Record<string, unknown>>): (string | Part)[] {
    const formatted = this.#format(id).format<Part>(values as Record<string, Part>);
    return Array.isArray(formatted) ? formatted : [formatted];
  }

  /** `41,230`, or as `options` say. */
  number(value: number, options?: Intl.NumberFormatOptions): string {
    return getNumberFormat(this.locale, options).format(value);
  }

  /** `1 October 2014`, from days since 1970 or an ISO day or instant (read in UTC). */
  day(day: number | string): string {
    const format = getDateTimeFormat(this.locale, FORMATS.date.long);
    const time = typeof day === 'number' ? day * MS_PER_DAY : Date.parse(day.slice(0, 10));
    return withFirstOfMonth(format.format(time), this.locale);
  }

  /** Whether there is a message of this id. */
  has(id: string): id is MessageId {
    return Object.hasOwn(this.#catalog, id);
  }

  /** The ids that begin like this, in the order of the catalogue. */
  ids(start: string): MessageId[] {
    return (Object.keys(this.#catalog) as MessageId[]).filter((id) => id.startsWith(start));
  }

  /** Every text of the catalogue, as it is written. */
  texts(): readonly string[] {
    return Object.values(this.#catalog);
  }

  /** Orders names as the language does, numbers in them by value, whatever the case and accents. */
  compare(one: string, other: string): number {
    return getCollator(this.locale, { sensitivity: 'base', numeric: true }).compare(one, other);
  }

  /** `A`, `A and B`, `A, B and C`. */
  list(items: readonly string[]): string {
    return getListFormat(this.locale, { type: 'conjunction' }).format(items);
  }

  #format(id: MessageId): IntlMessageFormat {
    const known = this.#parsed.get(id);
    if (known) return known;
    const made = new IntlMessageFormat(programTemplate(this.#catalog[id]), this.locale, FORMATS, OPTIONS);
    this.#parsed.set(id, made);
    return made;
  }

  #values(values: Readonly<Record<string, unknown>>): Record<string, string | number | Date> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#value(value)]));
  }

  #value(value: unknown): string | number {
    if (Array.isArray(value)) return this.list(value.map((each) => String(this.#value(each))));
    if (isMessage(value)) return this.say(value);
    return value as string | number;
  }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
