import type { ReadDb } from '../../ledger/open-ledger.ts';
import { type ImportRow, listParts } from '../../ledger/reads/imports.ts';
import { orderImports } from './order-imports.ts';

/** What the name of a sample's part begins with; a real export never has it. */
export const SAMPLE_PREFIX = 'facebook-sidedoor-sample';

/** Whether parts are those of an invented sample. */
export const isSample = (parts: readonly { readonly name: string }[]): boolean =>
  parts.some(({ name }) => name.startsWith(SAMPLE_PREFIX));

/** By the day the export was made, the newest first; an invented sample comes after every real export. */
export function newestFirst(db: ReadDb, imports: readonly ImportRow[]): ImportRow[] {
  const samples = new Set(imports.filter(({ id }) => isSample(listParts(db, id))));
  const ordered = orderImports(db, imports).reverse();
  return [...ordered.filter((row) => !samples.has(row)), ...ordered.filter((row) => samples.has(row))];
}
