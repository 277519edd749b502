import { isoDay } from '../audit/days.ts';
import { joinHistories } from '../audit/messages.ts';
import { type Message, message } from '../words/message.ts';
import type { ConnectionIndex } from './connection-index.ts';
import { type Comparison, isAsDecided, MOST_NAMES, nameSome, type Reason } from './reason.ts';
import type { ConnectionState } from './snapshot.ts';

/** Connections that changed, appeared or disappeared since the decision. */
export function connectionReasons(comparison: Comparison): Reason[] {
  const pairs = pairConnections(comparison);
  const restated = pairs.filter((pair) => statuses(pair.before) !== statuses(pair.now));
  const redated = pairs.filter((pair) => !restated.includes(pair) && !sameDates(pair.before, pair.now));
  const news = restated.filter((pair) => !isAsDecided(comparison, pair.now));
  return [
    ...news.slice(0, MOST_NAMES).map((pair) => statusReason(comparison.index, pair)),
    ...redated.slice(0, MOST_NAMES).map((pair) => datesReason(comparison.index, pair)),
    ...joinedReasons(comparison, pairs),
    ...leftReasons(comparison, pairs),
  ];
}

type Pair = { readonly key: string; readonly before: ConnectionState[]; readonly now: ConnectionState[] };

/** Connections that are in both, under the current key. */
function pairConnections({ before, now, index }: Comparison): Pair[] {
  return Object.entries(before.connections).flatMap(([oldKey, states]) => {
    const key = index.resolve(oldKey) ?? oldKey;
    const current = now.connections[key];
    return current === undefined ? [] : [{ key, before: states, now: current }];
  });
}

/** In the order of their English words, the order that lists have always had. */
const STATUS_ORDER: readonly ConnectionState[0][] = ['active', 'expired', 'unknown', 'removed'];

function sortedStatuses(states: readonly ConnectionState[]): ConnectionState[0][] {
  const order = states.map(([status]) => STATUS_ORDER.indexOf(status)).sort();
  return order.flatMap((at) => STATUS_ORDER[at] ?? []);
}

const statuses = (states: readonly ConnectionState[]): string => sortedStatuses(states).join();

/** Two formats of one export may print an instant in two time zones: a difference of one day is not a change. */
function sameDates(before: readonly ConnectionState[], now: readonly ConnectionState[]): boolean {
  return before.every((state, at) => {
    const other = now[at];
    return other !== undefined && isNear(state[1], other[1]) && isNear(state[2], other[2]);
  });
}

function isNear(one: number | null, other: number | null): boolean {
  return one === other || (one !== null && other !== null && Math.abs(one - other) <= 1);
}

function statusReason(index: ConnectionIndex, { key, before, now }: Pair): Reason {
  const list = (states: readonly ConnectionState[]) =>
    sortedStatuses(states).map((status) => message(`reason.status.${status}`));
  const values = { name: appName(index, key), now: list(now), before: list(before) };
  return message('reason.status', values);
}

function datesReason(index: ConnectionIndex, { key, before, now }: Pair): Reason {
  const values = { name: appName(index, key), now: datesMessage(now), before: datesMessage(before) };
  return message('reason.dates', values);
}

function datesMessage(states: readonly ConnectionState[]): Message {
  return joinHistories(
    states.map(([, added, removed]) => {
      const known = {
        both: added !== null && removed !== null,
        added: added !== null,
        removed: removed !== null,
      };
      const dates = known.both ? 'both' : known.added ? 'added' : known.removed ? 'removed' : 'none';
      return message('reason.dates.connection', {
        dates,
        added: added === null ? '' : isoDay(added),
        removed: removed === null ? '' : isoDay(removed),
      });
    }),
  );
}

function appName(index: ConnectionIndex, key: string): string | Message {
  return index.rows(key)[0]?.name ?? message('reason.app');
}

function joinedReasons({ now, index }: Comparison, pairs: readonly Pair[]): Reason[] {
  const known = new Set(pairs.map(({ key }) => key));
  const joined = Object.keys(now.connections).filter((key) => !known.has(key));
  if (joined.length === 0) return [];
  const names = nameSome(joined.map((key) => appName(index, key)));
  return [message('reason.joined', { count: joined.length, names })];
}

/** In a group of many apps, one that disappeared is what a decision wanted; for a single company it is news. */
function leftReasons(comparison: Comparison, pairs: readonly Pair[]): Reason[] {
  const left = Object.keys(comparison.before.connections).length - pairs.length;
  const expected = comparison.finding?.company === null || comparison.decision === 'removed-on-facebook';
  return left === 0 || expected ? [] : [message('reason.left', { count: left })];
}
