import { listNotices } from '../../ledger/notices.ts';
import type { ReadDb } from '../../ledger/open-ledger.ts';
import { type ImportRow, listImports } from '../../ledger/reads/imports.ts';
import type { DiffJson } from '../../model/diff.ts';
import { diffImports } from '../../review/diff/diff.ts';
import { type ImportView, openView } from '../../review/diff/view.ts';
import { ownerKey } from '../../review/review-context.ts';
import { message } from '../../words/message.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';

/**
 * `diff --json`. Without `to`, the export that was made last; without `from`, the one of the same person that was made
 * last before it. Throws NotFoundError for an id that is not in the ledger, and when there is nothing to compare with.
 */
export function diffJson(engine: Engine, from: number | null, to: number | null): DiffJson {
  // Says what is wrong with the ledger or an id before anything else does.
  for (const id of [from, to]) engine.openImport(id);
  const imports = byDay(engine.db, listImports(engine.db));
  const later = imports.find(({ id }) => id === to) ?? lastOther(imports, from);
  const earlier = imports.find(({ id }) => id === from) ?? (later && lastBefore(imports, later));
  if (!later || !earlier) throw new NotFoundError(message('error.one-import'));
  return diffImports(
    openImportView(engine.openImport(earlier.id)),
    openImportView(engine.openImport(later.id)),
  );
}

const openImportView = ({ db, id, findings }: OpenImport): ImportView => openView(db, id, findings);

/**
 * By the day the export was made, the oldest first. One without a day that was handed over together with a dated one, and
 * sorted before it, comes right before that; any other by when it was imported.
 */
function byDay(db: ReadDb, imports: readonly ImportRow[]): ImportRow[] {
  const handovers = new Map(imports.map(({ id }) => [id, getHandover(db, id)]));
  const day = ({ id, generatedAt, importedAt }: ImportRow): number => {
    if (generatedAt !== null) return generatedAt;
    const together = handovers.get(id) ?? null;
    const newer = imports.filter((other) => other.id > id && handovers.get(other.id) === together);
    const days = together === null ? [] : newer.flatMap((other) => other.generatedAt ?? []);
    return Math.min(importedAt, ...days);
  };
  return [...imports].sort((one, other) => day(one) - day(other) || one.id - other.id);
}

/** What only exports of several dates that were handed over together share; null for one that came alone. */
const getHandover = (db: ReadDb, id: number): string | null =>
  listNotices(db, id).find(({ code }) => code === 'separate-imports')?.sentence ?? null;

const lastOther = (imports: readonly ImportRow[], than: number | null): ImportRow | undefined =>
  imports.findLast(({ id }) => id !== than);

/** Of the same person where there is one, else of anybody; made before, else after. */
function lastBefore(imports: readonly ImportRow[], later: ImportRow): ImportRow | undefined {
  const others = imports.filter(({ id }) => id !== later.id);
  const own = others.filter(({ owner }) => ownerKey(owner) === ownerKey(later.owner));
  const candidates = own.length > 0 ? own : others;
  return candidates.findLast((each) => imports.indexOf(each) < imports.indexOf(later)) ?? candidates.at(-1);
}
