/** Quotation marks and apostrophes as print has them. */
export const curly = (text: string): string =>
  text
    .replace(/(?<=^|[\s([])'/g, '‘')
    .replace(/'/g, '’')
    .replace(/(?<=^|[\s([‘])"/g, '“')
    .replace(/"/g, '”');

/** Back to what a keyboard has: a digest of a text does not change with the marks. */
export const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
