/** The first of a month in the languages that do not write it as `Intl` does. */
const FIRST: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' };

/** A day as `Intl` writes it, with the first of a month as the language has it: `1er octobre 2014`, `1º de outubro de 2014`. */
export const withFirstOfMonth = (day: string, locale: string): string =>
  day.replace(/^1(?= \p{L})/u, FIRST[locale.slice(0, 2)] ?? '1');
