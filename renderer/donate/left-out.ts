import { useState } from 'react';
import type { DonationRowView } from '../../src/engine/contract/donation.ts';
import type { StudyTable } from '../../src/model/enumerations.ts';

/** What the user does not hand over. Companies go by what they are called in the export. */
export type LeftOut = {
  readonly tables: ReadonlySet<StudyTable>;
  readonly companies: ReadonlySet<string>;
  /** `connections:3` */
  readonly rows: ReadonlySet<string>;
};

const NOTHING: LeftOut = { tables: new Set(), companies: new Set(), rows: new Set() };

export const toRowKey = (table: StudyTable, { row }: DonationRowView): string => `${table}:${row}`;

/** Whether all companies that a row speaks of are left out. */
export const isCompanyLeftOut = ({ companies }: LeftOut, { about }: DonationRowView): boolean =>
  about.length > 0 && about.every((name) => companies.has(name));

/** As the engine takes it. */
export const toRequest = ({ tables, companies, rows }: LeftOut) => ({
  tables: [...tables],
  companies: [...companies],
  rows: [...rows].map((key) => {
    const [table, row] = key.split(':');
    return { table: table as StudyTable, row: Number(row) };
  }),
});

const toggled = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  items.has(item) ? new Set([...items].filter((each) => each !== item)) : new Set([...items, item]);

export function useLeftOut() {
  const [leftOut, setLeftOut] = useState(NOTHING);
  return {
    leftOut,
    toggleTable: (table: StudyTable) => setLeftOut({ ...leftOut, tables: toggled(leftOut.tables, table) }),
    toggleCompany: (name: string) => setLeftOut({ ...leftOut, companies: toggled(leftOut.companies, name) }),
    toggleRow: (key: string) => setLeftOut({ ...leftOut, rows: toggled(leftOut.rows, key) }),
  };
}
export type LeftOutState = ReturnType<typeof useLeftOut>;
