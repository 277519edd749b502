import type { ReactNode } from 'react';
import { say } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { type Place, RecordPlace } from '../components/record-place.tsx';

export function Channel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack half">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type RowsChannelProps<Row> = {
  readonly title: string;
  readonly rows: readonly Row[];
  /** How many rows the channel has in all; the list may be cut. */
  readonly total?: number;
  readonly head: readonly string[];
  readonly numeric?: readonly number[];
  /** All cells but the last, which is the row's place in the export. */
  readonly toCells: (row: Row) => readonly ReactNode[];
};

/** A channel shown as one table of export rows. */
export function RowsChannel<Row extends Place>(props: RowsChannelProps<Row>) {
  const { title, rows, total = rows.length, head, numeric = [], toCells } = props;
  if (rows.length === 0) return null;
  return (
    <Channel title={title}>
      <PlainTable
        {...{ head, numeric }}
        rows={rows.map((row) => ({
          key: toKey(row),
          cells: [...toCells(row), <RecordPlace key="record" at={row} />],
        }))}
      />
      {rows.length < total ? (
        <p className="soft small">{say('app.company.cut', { shown: rows.length, total })}</p>
      ) : null}
    </Channel>
  );
}

export const toKey = ({ part, path, pointer }: Place) => `${part} ${path} ${pointer}`;
