/** Cells that a spreadsheet would take for a formula are distinguished by their first character; some read wide ones alike. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell as RFC 4180 text. A cell that begins like a formula gets an apostrophe in front, so that opening the file in a
 * spreadsheet runs nothing (the export holds names that strangers chose).
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of cells, ended with CRLF. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/** A table with a header line. */
export const csvTable = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => csvLine(header) + rows.map(csvLine).join('');
