import type { ReadDb } from '../../ledger/open-ledger.ts';
import type { ImportRow } from '../../ledger/reads/imports.ts';
import { isSample } from './is-sample.ts';
import { orderImports } from './order-imports.ts';

/** By the day the export was made, the newest first; an invented sample comes after every real export. */
export function newestFirst(db: ReadDb, imports: readonly ImportRow[]): ImportRow[] {
  const samples = new Set(imports.filter((row) => isSample(db, row)));
  const ordered = orderImports(db, imports).reverse();
  return [...ordered.filter((row) => !samples.has(row)), ...ordered.filter((row) => samples.has(row))];
}
