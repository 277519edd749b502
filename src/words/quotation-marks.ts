/** Typographic quotation marks and apostrophes. */
export const curly = (text: string): string =>
  text
    .replace(/(?<=^|[\s([])'/g, '‘')
    .replace(/'/g, '’')
    .replace(/(?<=^|[\s([‘])"/g, '“')
    .replace(/"/g, '”');

/** Back to straight quotes: the digest of a text does not depend on typography. */
export const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
