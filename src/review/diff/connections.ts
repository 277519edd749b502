import { toDay } from '../../audit/days.ts';
import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import { compare } from '../../model/compare.ts';
import type { ConnectionChange, ConnectionDiff } from '../../model/diff.ts';
import type { ConnectionState } from '../../model/imports.ts';
import { isoInstant } from '../../model/times.ts';
import { ConnectionIndex } from '../connection-index.ts';
import { comparability } from './coverage.ts';
import type { ImportView } from './view.ts';

type Rows = readonly AuditConnection[];
/** One app in both exports; the list is empty for a side that does not have it. */
type Pair = { readonly before: Rows; readonly after: Rows };
type List = keyof ConnectionDiff;

/** What happened to each connection. Kinds that one of the exports lacks are left out entirely. */
export function diffConnections(from: ImportView, to: ImportView): ConnectionDiff {
  const kinds = [
    ['app', 'connected-apps'],
    ['instant-game', 'instant-games'],
  ] as const;
  const comparable = kinds
    .filter(([, kind]) => comparability(from, to, kind) !== 'none')
    .map(([kind]) => kind);
  const side = (view: ImportView): AuditConnection[] =>
    view.connections.filter(({ kind }) => comparable.includes(kind));
  const sameFormat = from.head.format === to.head.format;
  const lists = Map.groupBy(pairRows(side(from), side(to)), (pair) => listRows(pair, sameFormat));
  const changes = (list: List): ConnectionChange[] => (lists.get(list) ?? []).map(toChange).sort(byName);
  return {
    new: changes('new'),
    gone: changes('gone'),
    vanished: changes('vanished'),
    reconnected: changes('reconnected'),
    statusChanged: changes('statusChanged'),
    datesChanged: changes('datesChanged'),
    renamed: (lists.get('renamed') ?? [])
      .map((pair) => ({ ...toChange(pair), nameBefore: pair.before[0]?.name ?? '' }))
      .sort(byName),
  };
}

/** Two keys are the same app if each export matches the other's key to its own. */
function pairRows(before: Rows, after: Rows): Pair[] {
  const [old, current] = [new ConnectionIndex(before), new ConnectionIndex(after)];
  const paired = new Set<string>();
  const ofOld = old.keys.map((key): Pair => {
    const match = current.resolve(key);
    const mutual = match !== undefined && old.resolve(match) === key;
    if (mutual) paired.add(match);
    return { before: old.rows(key), after: mutual ? current.rows(match) : [] };
  });
  const onlyNow = current.keys.filter((key) => !paired.has(key));
  return [...ofOld, ...onlyNow.map((key): Pair => ({ before: [], after: current.rows(key) }))];
}

/** The one list that a pair belongs to; null if nothing changed. */
function listRows({ before, after }: Pair, sameFormat: boolean): List | null {
  if (before.length === 0) return 'new';
  if (after.length === 0) return before.every(({ status }) => status === 'removed') ? 'gone' : 'vanished';
  if (statuses(before) !== statuses(after)) {
    return isActive(after) && !isActive(before) ? 'reconnected' : 'statusChanged';
  }
  if (!sameDates(before, after, sameFormat)) return 'datesChanged';
  return before[0]?.name === after[0]?.name ? null : 'renamed';
}

const isActive = (rows: Rows): boolean => rows.some(({ status }) => status === 'active');

const statuses = (rows: Rows): string =>
  rows
    .map(({ status }) => status)
    .sort()
    .join();

function sameDates(before: Rows, after: Rows, sameFormat: boolean): boolean {
  const [one, other] = [inOrder(before), inOrder(after)];
  return one.every((row, at) => {
    const twin = other[at];
    if (twin === undefined) return false;
    const doubt = row.basis === 'local' || twin.basis === 'local' ? 1 : 0;
    return (
      sameDate(row.addedAt, twin.addedAt, doubt, sameFormat) &&
      sameDate(row.removedAt, twin.removedAt, doubt, sameFormat)
    );
  });
}

/** A date printed without a time zone may be a day off; a format without dates says nothing about them. */
function sameDate(one: number | null, other: number | null, doubt: number, sameFormat: boolean): boolean {
  if (one === null || other === null) return one === other || !sameFormat;
  return doubt === 0 ? one === other : Math.abs(toDay(one) - toDay(other)) <= doubt;
}

const inOrder = (rows: Rows): AuditConnection[] =>
  [...rows].sort(
    (one, other) =>
      compare(one.status, other.status) ||
      compare(one.addedAt ?? -1, other.addedAt ?? -1) ||
      compare(one.removedAt ?? -1, other.removedAt ?? -1),
  );

function toChange({ before, after }: Pair): ConnectionChange {
  const [shown] = after.length > 0 ? after : before;
  const withId = [...after, ...before].find(({ scopedId }) => scopedId !== null);
  return {
    name: shown?.name ?? '',
    kind: shown?.kind ?? 'app',
    scopedId: withId?.scopedId ?? null,
    companyId: shown?.company?.id ?? null,
    before: inOrder(before).map(getState),
    after: inOrder(after).map(getState),
  };
}

const getState = ({ status, addedAt, removedAt }: AuditConnection): ConnectionState => ({
  status,
  addedAt: isoInstant(addedAt),
  removedAt: isoInstant(removedAt),
});

function byName(one: ConnectionChange, other: ConnectionChange): number {
  return (
    compare(one.name.toLowerCase(), other.name.toLowerCase()) ||
    compare(one.name, other.name) ||
    compare(one.kind, other.kind) ||
    compare(one.scopedId ?? '', other.scopedId ?? '')
  );
}
