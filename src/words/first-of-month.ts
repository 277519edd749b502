/** A day as `Intl` writes it, with the first of a month as French has it: `1er octobre 2014`. */
export const withFirstOfMonth = (day: string, locale: string): string =>
  locale.startsWith('fr') ? day.replace(/^1(?= \p{L})/u, '1er') : day;
