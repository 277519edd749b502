import { longDay } from '../audit/days.ts';
import { counted, listed, windowText, withoutRemark } from '../audit/sentences.ts';
import type { Finding } from '../audit/types.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { DecisionKind } from '../model/enumerations.ts';
import type { ConnectionIndex } from './connection-index.ts';
import {
  AT_EXPORT,
  type ConnectionState,
  type DecisionSnapshot,
  otherHash,
  sortEvidence,
} from './snapshot.ts';

/** Why something that was decided should be looked at again. */
export type Reason = {
  readonly kind:
    | 'status'
    | 'dates'
    | 'joined'
    | 'left'
    | 'evidence'
    | 'window'
    | 'messages'
    | 'claim-new'
    | 'claim-changed'
    | 'claim-withdrawn'
    | 'response-new'
    | 'response-changed'
    | 'response-withdrawn'
    | 'gone';
  readonly sentence: string;
};

/** What stands now, beside what was decided upon. `finding` is null for a decision on a connection. */
export type Comparison = {
  readonly before: DecisionSnapshot;
  readonly now: DecisionSnapshot;
  readonly decision: DecisionKind;
  readonly finding: Finding | null;
  readonly index: ConnectionIndex;
  readonly knowledge: Knowledge;
};

/** Said of a finding, or a connection, that this export does not give any more. */
export const GONE: Reason = {
  kind: 'gone',
  sentence: 'This does not appear in this export any more. What you decided is kept.',
};

/**
 * Every reason to look again, the export's first, then the facts'. An export that is older than the one that was decided
 * upon says nothing new; then only the facts count.
 */
export function reasonsToReopen(comparison: Comparison): Reason[] {
  const { before, now } = comparison;
  const ofExport = isOlder(now, before)
    ? []
    : [
        ...connectionReasons(comparison),
        ...evidenceReasons(comparison),
        ...windowReasons(comparison),
        ...messageReasons(before, now),
      ];
  return [...ofExport, ...factReasons(comparison, 'claims'), ...factReasons(comparison, 'responses')];
}

/** By the day the exports were made; where one of them does not say, by when they were imported. */
export function isOlder(
  one: Pick<DecisionSnapshot, 'exportAt' | 'importedAt'>,
  other: Pick<DecisionSnapshot, 'exportAt' | 'importedAt'>,
): boolean {
  if (one.exportAt !== null && other.exportAt !== null) return one.exportAt < other.exportAt;
  return one.importedAt < other.importedAt;
}

type Pair = { readonly key: string; readonly before: ConnectionState[]; readonly now: ConnectionState[] };

/** Connections that are in both, under the key of now. */
function pairsOf({ before, now, index }: Comparison): Pair[] {
  return Object.entries(before.connections).flatMap(([oldKey, states]) => {
    const key = index.resolve(oldKey) ?? oldKey;
    const current = now.connections[key];
    return current === undefined ? [] : [{ key, before: states as ConnectionState[], now: current }];
  });
}

function connectionReasons(comparison: Comparison): Reason[] {
  const pairs = pairsOf(comparison);
  const restated = pairs.filter((pair) => statuses(pair.before) !== statuses(pair.now));
  const redated = pairs.filter((pair) => !restated.includes(pair) && !sameDates(pair.before, pair.now));
  const name = nameIn(comparison.index);
  return [
    ...restated
      .filter((pair) => !isAsDecided(comparison, pair.now))
      .slice(0, MOST_NAMES)
      .map((pair) => statusReason(name(pair.key), pair)),
    ...redated.slice(0, MOST_NAMES).map((pair) => datesReason(name(pair.key), pair)),
    ...joinedReasons(comparison, pairs),
    ...leftReasons(comparison, pairs),
  ];
}

/** Removed on Facebook, says the user, and the next export agrees: that is no reason to ask again. */
function isAsDecided({ decision }: Comparison, now: readonly ConnectionState[]): boolean {
  return decision === 'removed-on-facebook' && now.every(([status]) => status === 'removed');
}

function statuses(states: readonly ConnectionState[]): string {
  return listed(states.map(([status]) => STATUS_WORDS[status]).sort());
}

const STATUS_WORDS = {
  active: 'active',
  expired: 'expired',
  removed: 'removed',
  unknown: 'of unknown status',
} as const;

/** Two forms of one export may print an instant in two time zones: a day more or less is no change. */
function sameDates(before: readonly ConnectionState[], now: readonly ConnectionState[]): boolean {
  return before.every((state, at) => {
    const other = now[at];
    return other !== undefined && isNear(state[1], other[1]) && isNear(state[2], other[2]);
  });
}

function isNear(one: number | null, other: number | null): boolean {
  return one === other || (one !== null && other !== null && Math.abs(one - other) <= 1);
}

function statusReason(name: string, { before, now }: Pair): Reason {
  const sentence = `This export lists ${name} as ${statuses(now)}; when you decided it was ${statuses(before)}.`;
  return { kind: 'status', sentence };
}

function datesReason(name: string, { before, now }: Pair): Reason {
  const sentence = `The dates of ${name} changed: ${datesText(now)}; when you decided, ${datesText(before)}.`;
  return { kind: 'dates', sentence };
}

function datesText(states: readonly ConnectionState[]): string {
  return states
    .map(([, added, removed]) => {
      const start = added === null ? 'added on an unknown date' : `added on ${longDay(added)}`;
      return removed === null ? start : `${start}, removed on ${longDay(removed)}`;
    })
    .join('; and ');
}

/** Names in one sentence; the rest is a number. */
const MOST_NAMES = 3;

function nameIn(index: ConnectionIndex): (key: string) => string {
  return (key) => index.rows(key)[0]?.name ?? 'this app';
}

/** `Netflix, Spotify, Bing and 12 more`. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  return listed(names.length > MOST_NAMES ? [...shown, `${names.length - MOST_NAMES} more`] : shown);
}

function joinedReasons({ now, index }: Comparison, pairs: readonly Pair[]): Reason[] {
  const known = new Set(pairs.map(({ key }) => key));
  const joined = Object.keys(now.connections).filter((key) => !known.has(key));
  if (joined.length === 0) return [];
  const names = someOf(joined.map(nameIn(index)));
  const sentence = `${counted(joined.length, 'app')} joined since you decided: ${names}.`;
  return [{ kind: 'joined', sentence }];
}

/** Where many apps stand together, one that left is what a decision wanted; of a single company it is news. */
function leftReasons(comparison: Comparison, pairs: readonly Pair[]): Reason[] {
  const left = Object.keys(comparison.before.connections).length - pairs.length;
  const expected = comparison.finding?.company === null || comparison.decision === 'removed-on-facebook';
  if (left === 0 || expected) return [];
  const what =
    left === 1 ? 'A connection that you decided upon is' : `${left} connections that you decided upon are`;
  return [{ kind: 'left', sentence: `${what} not in this export's list of apps.` }];
}

function evidenceReasons({ before, finding, index }: Comparison): Reason[] {
  if (finding === null) return [];
  const known = new Set(before.others);
  const added = sortEvidence(index, finding.evidence).others.filter((each) => !known.has(otherHash(each)));
  const names = [...new Set(added.map(({ name }) => name))];
  if (names.length === 0) return [];
  const sentence = `${counted(names.length, 'entry', 'entries')} joined since you decided: ${someOf(names)}.`;
  return [{ kind: 'evidence', sentence }];
}

function windowReasons(comparison: Comparison): Reason[] {
  const { before, now, finding } = comparison;
  if (finding === null || JSON.stringify(before.window) === JSON.stringify(now.window)) return [];
  const sameDays = before.window?.from === now.window?.from && before.window?.to === now.window?.to;
  const asDecided = Object.values(now.connections).every((states) => isAsDecided(comparison, states));
  if (sameDays && asDecided) return [];
  if (sameDays) return [{ kind: 'window', sentence: 'How the ends of the window are known has changed.' }];
  return [
    {
      kind: 'window',
      sentence: `${inWords('The window is now', now)}; ${inWords('when you decided it was', before)}.`,
    },
  ];
}

function inWords(start: string, { window }: DecisionSnapshot): string {
  if (window === null) return `${start} none`;
  if (window.to !== AT_EXPORT) return `${start} ${windowText(window)}`;
  return `${start} ${windowText({ ...window, to: null }).replace('to an unknown date', 'to the day of the export')}`;
}

function messageReasons(before: DecisionSnapshot, now: DecisionSnapshot): Reason[] {
  if (before.messages !== 0 || now.messages === null || now.messages === 0) return [];
  const sentence = `This export holds messages in the window; the one that you decided upon held none.`;
  return [{ kind: 'messages', sentence }];
}

const FACT_KINDS = {
  claims: { one: 'statement', many: 'statements', kind: 'claim' },
  responses: { one: 'response', many: 'responses', kind: 'response' },
} as const;

/** Statements and responses that are cited now and were not, that read otherwise now, or that are cited no more. */
function factReasons({ before, now, knowledge }: Comparison, what: 'claims' | 'responses'): Reason[] {
  const { one, many, kind } = FACT_KINDS[what];
  const [old, current] = [before[what], now[what]];
  const added = Object.keys(current).filter((id) => !(id in old));
  const changed = Object.keys(current).filter((id) => id in old && old[id] !== current[id]);
  const withdrawn = Object.keys(old).filter((id) => !(id in current));
  const reason = (part: 'new' | 'changed' | 'withdrawn', ids: readonly string[], rest: string): Reason[] =>
    ids.length === 0
      ? []
      : [{ kind: `${kind}-${part}`, sentence: `${counted(ids.length, one, many)} ${rest}.` }];
  return [
    ...reason('new', added, `joined since you decided, ${speakers(knowledge, added)}`),
    ...reason('changed', changed, `changed since you decided, ${speakers(knowledge, changed)}`),
    ...reason('withdrawn', withdrawn, `${withdrawn.length === 1 ? 'is' : 'are'} not cited here any more`),
  ];
}

function speakers(knowledge: Knowledge, ids: readonly string[]): string {
  const names = ids.map((id) => withoutRemark(knowledge.claims.get(id)?.by ?? 'an unnamed source'));
  return `by ${someOf([...new Set(names)])}`;
}
