import { useState } from 'react';
import type { DonationRowView } from '../../src/engine/contract/donation.ts';
import type { StudyTable } from '../../src/model/enumerations.ts';

/** What the user keeps out of the donation. */
export type LeftOut = {
  readonly tables: ReadonlySet<StudyTable>;
  /** The company's name in the export, keyed by the code that is handed over for it. */
  readonly companies: ReadonlyMap<string, readonly string[]>;
  /** `connections:3` */
  readonly rows: ReadonlySet<string>;
};

const NOTHING: LeftOut = { tables: new Set(), companies: new Map(), rows: new Set() };

export const toRowKey = (table: StudyTable, { row }: DonationRowView): string => `${table}:${row}`;

/** Whether a row is about a company that is left out, or only about such companies. `shown` is what is handed over of it. */
export function isCompanyLeftOut(
  { companies }: LeftOut,
  { about }: DonationRowView,
  shown: string | null,
): boolean {
  const names = new Set([...companies.values()].flat());
  return (
    (shown !== null && companies.has(shown)) || (about.length > 0 && about.every((name) => names.has(name)))
  );
}

/** In the shape the engine takes. */
export const toRequest = ({ tables, companies, rows }: LeftOut) => ({
  tables: [...tables],
  companies: [...companies].flat(2),
  rows: [...rows].map((key) => {
    const [table, row] = key.split(':');
    return { table: table as StudyTable, row: Number(row) };
  }),
});

const toggled = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  items.has(item) ? new Set([...items].filter((each) => each !== item)) : new Set([...items, item]);

export function useLeftOut() {
  const [leftOut, setLeftOut] = useState(NOTHING);
  const setCompanies = (companies: Iterable<readonly [string, readonly string[]]>) =>
    setLeftOut({ ...leftOut, companies: new Map(companies) });
  return {
    leftOut,
    toggleTable: (table: StudyTable) => setLeftOut({ ...leftOut, tables: toggled(leftOut.tables, table) }),
    leaveCompany: (shown: string, about: readonly string[]) =>
      setCompanies([...leftOut.companies, [shown, about] as const]),
    putBack: (shown: string) => setCompanies([...leftOut.companies].filter(([each]) => each !== shown)),
    toggleRow: (key: string) => setLeftOut({ ...leftOut, rows: toggled(leftOut.rows, key) }),
  };
}
export type LeftOutState = ReturnType<typeof useLeftOut>;
