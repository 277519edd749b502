import { listNotices } from '../../ledger/notices.ts';
import type { ReadDb } from '../../ledger/open-ledger.ts';
import type { ImportRow } from '../../ledger/reads/imports.ts';
import { readNewestDays } from '../../ledger/reads/newest-records.ts';

const DAY = 86_400;

/**
 * By the day the export was made, the oldest first. One with an unknown day is ordered by its newest record, and without any
 * record by when it was imported; but never past a dated one that it was handed over with, since those were imported in order.
 */
export function orderImports(db: ReadDb, imports: readonly ImportRow[]): ImportRow[] {
  const handovers = new Map(imports.map(({ id }) => [id, getHandover(db, id)]));
  const toInstant = ({ id, generatedAt, importedAt }: ImportRow): number => {
    if (generatedAt !== null) return generatedAt;
    const together = handovers.get(id) ?? null;
    const beside = together === null ? [] : imports.filter((other) => handovers.get(other.id) === together);
    const newer = beside.flatMap((other) => (other.id > id ? (other.generatedAt ?? []) : []));
    const older = beside.flatMap((other) => (other.id < id ? (other.generatedAt ?? []) : []));
    const newest = Math.max(...readNewestDays(db, id).values());
    return Math.max(Math.min(Number.isFinite(newest) ? newest * DAY : importedAt, ...newer), ...older);
  };
  const instants = new Map(imports.map((each) => [each.id, toInstant(each)]));
  return [...imports].sort(
    (one, other) => (instants.get(one.id) ?? 0) - (instants.get(other.id) ?? 0) || one.id - other.id,
  );
}

/**
 * Whether `one` was made before `other`: by their dates, otherwise by the order of the handover, otherwise by their records.
 * Null if none of these decides it.
 */
export function isBefore(db: ReadDb, one: ImportRow, other: ImportRow): boolean | null {
  if (one.generatedAt !== null && other.generatedAt !== null) return one.generatedAt <= other.generatedAt;
  const handover = getHandover(db, one.id);
  if (handover !== null && handover === getHandover(db, other.id)) return one.id < other.id;
  const [days, others] = [readNewestDays(db, one.id), readNewestDays(db, other.id)];
  if (holdsLater(days, other.generatedAt)) return false;
  if (holdsLater(others, one.generatedAt)) return true;
  // A day may be off by one where the export does not name its time zone.
  const shared = [...days]
    .map(([kind, day]) => (others.get(kind) ?? day) - day)
    .filter((gap) => Math.abs(gap) > 1);
  const [first] = shared;
  return first === undefined || shared.some((gap) => gap > 0 !== first > 0) ? null : first > 0;
}

/** Whether an export contains something from after the other was made. */
const holdsLater = (days: ReadonlyMap<string, number>, madeAt: number | null): boolean =>
  madeAt !== null && [...days.values()].some((day) => day > madeAt / DAY + 1);

/** What only exports of several dates that were handed over together have in common; null for one that was handed over alone. */
const getHandover = (db: ReadDb, id: number): string | null =>
  listNotices(db, id).find(({ code }) => code === 'separate-imports')?.sentence ?? null;
