import { expect } from 'vitest';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { diffSchema, type ImportDiff } from '../../src/model/diff.ts';
import { diffImports } from '../../src/review/diff/diff.ts';
import { openView } from '../../src/review/diff/view.ts';
import { type Doc, emptyLedger, getFindings, importExport } from './ledger.ts';

export const createView = (db: WriteDb, id: number) => openView(db, id, getFindings(db, id));

/** Imports two exports half a year apart and compares them. */
export async function getDiff(
  first: readonly Doc[],
  second: readonly Doc[],
  over: Parameters<typeof importExport>[3] = {},
): Promise<ImportDiff> {
  const db = emptyLedger();
  const from = await importExport(db, first, '2026-05-20');
  const to = await importExport(db, second, '2026-11-20', over);
  const diff = diffImports(createView(db, from), createView(db, to));
  expect(diffSchema.parse(diff)).toEqual(diff);
  return diff;
}
