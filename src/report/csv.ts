/**
 * Where a spreadsheet starts a cell: at the beginning, after a line break, and, depending on its regional settings, after a
 * semicolon or a tab. If it splits there, quotes around the whole field do not help, since the new cell does not start with
 * one.
 */
const CELL_START = /(?<=^|[;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;

/**
 * One cell as RFC 4180 text. What a spreadsheet would interpret as a formula gets a leading apostrophe, so that opening the
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
