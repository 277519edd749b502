/**
 * Where a spreadsheet begins a cell: at the start, behind a line break, and, depending on the country it is set to, behind a
 * semicolon or a tab. Read that way, quotes around the whole field do not hold, since it does not begin with one.
 */
const CELL_START = /(?<=^|[;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;

/**
 * One cell as RFC 4180 text. What a spreadsheet would take for a formula gets an apostrophe in front, so that opening the
 * file runs nothing (the export holds names that strangers chose).
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' ? text.replace(CELL_START, "'") : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of cells, ended with CRLF. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/** A table with a header line. */
export const csvTable = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => csvLine(header) + rows.map(csvLine).join('');
