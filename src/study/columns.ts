import type { StudyTable } from '../model/enumerations.ts';

/**
 * `date`: a day, a month or a year as text, as coarse as the study wants it. `count`: a whole number, or the lower bound of its
 * bin. `flag`: yes or no. Every column may be null: the export does not say.
 */
export type ColumnType = 'text' | 'date' | 'count' | 'flag';
export type Cell = string | number | boolean | null;

/** The columns of every table, in their order. A study asks for some or all of them; there are no others. */
export const COLUMNS = {
  donor: { service: 'text', exported: 'date', format: 'text', messages: 'count', conversations: 'count' },
  coverage: { kind: 'text', status: 'text', documents: 'count', records: 'count' },
  connections: {
    company: 'text',
    named: 'flag',
    kind: 'text',
    status: 'text',
    added: 'date',
    removed: 'date',
  },
  off_meta_day: { company: 'text', named: 'flag', day: 'date', type: 'text', events: 'count' },
  advertisers: {
    company: 'text',
    named: 'flag',
    has_list: 'flag',
    has_interaction: 'flag',
    has_store_visit: 'flag',
  },
  exposure: {
    company: 'text',
    named: 'flag',
    scope: 'text',
    grade: 'text',
    since: 'date',
    until: 'date',
    least: 'count',
    most: 'count',
  },
  findings: { rule: 'text', severity: 'text', grade: 'text', scope: 'text', company: 'text', named: 'flag' },
} as const satisfies Record<StudyTable, Readonly<Record<string, ColumnType>>>;

export const columnNames = (table: StudyTable): string[] => Object.keys(COLUMNS[table]);

export function getColumnType(table: StudyTable, column: string): ColumnType {
  const types: Readonly<Record<string, ColumnType>> = COLUMNS[table];
  const type = types[column];
  if (type === undefined) throw new TypeError(`${table} has no column ${column}.`);
  return type;
}
