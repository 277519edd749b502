import { type ConsentOptions, consentText } from '../../src/study/consent.ts';
import type { Donation, DonationTable } from '../../src/study/donation.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, table as toTable, wrap } from '../terminal.ts';

/** What would be handed over, row by row. */
export function donationPage(donation: Donation, options: ConsentOptions, terminal: Terminal): string {
  const consent = consentText(donation, options)
    .trimEnd()
    .split('\n')
    .map((line) => wrap(line, terminal.width));
  return `${[
    ...consent,
    ...donation.tables.flatMap((each) => ['', styled(terminal, 'bold', each.table), tableText(each)]),
    ...hiddenNames(donation.tables),
    '',
    wrap(say('cli.donate.preview'), terminal.width),
  ].join('\n')}\n`;
}

const tableText = ({ columns, rows }: DonationTable): string =>
  toTable([
    ['', ...columns],
    ...rows.map(({ cells }, at) => [
      `${at + 1}`,
      ...cells.map((cell) => (cell === null ? '-' : String(cell))),
    ]),
  ]);

/** The company behind each code. Only the donor sees it, to know what to leave out. */
function hiddenNames(tables: readonly DonationTable[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const { columns, rows } of tables)
    for (const { cells, about } of rows) {
      const shown = String(cells[columns.indexOf('company')] ?? '');
      if (!shown.startsWith('#')) continue;
      const known = names.get(shown) ?? new Set();
      for (const name of about) known.add(name);
      names.set(shown, known);
    }
  const lines = [...names].map(([shown, each]) => say('cli.donate.hidden', { shown, names: [...each] }));
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The same for programs: rows as objects, without names that are not handed over. */
export const donationJson = ({ donor, study, tables }: Donation): object => ({
  study: study.id,
  donor,
  tables: tables.map(({ table, columns, rows, leftOut }) => ({
    table,
    leftOut,
    rows: rows.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at]]))),
  })),
});
