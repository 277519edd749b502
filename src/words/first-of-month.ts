/** The first of a month in languages for which `Intl` writes it differently. */
const FIRST: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' };

/**
 * A day as `Intl` writes it, but with the first of a month in the language's own form: `1er octobre 2014`, `1º de outubro de
 * 2014`.
 */
export const withFirstOfMonth = (day: string, locale: string): string =>
  day.replace(/^1(?= \p{L})/u, FIRST[locale.slice(0, 2)] ?? '1');
