import type { ComparedThread } from '../../ledger/reads/comparison.ts';

export type ThreadMatch = {
  readonly pairs: readonly (readonly [before: ComparedThread, after: ComparedThread])[];
  readonly onlyBefore: readonly ComparedThread[];
  readonly onlyAfter: readonly ComparedThread[];
};

/** What two threads must share to be matched, and what they must not contradict; null: this rule does not apply. */
type Rule = {
  readonly toKey: (thread: ComparedThread) => string | null;
  readonly fits: (one: ComparedThread, other: ComparedThread) => boolean;
  /** A last resort: only if nothing else on either side has the same key. */
  readonly onlyIfAlone?: true;
};

/**
 * From the most to the least reliable. A folder's name is never used, because it changes between exports. Groups are renamed,
 * and people join, leave, and turn into "Facebook user"; so either title or people may differ if the time agrees.
 */
const RULES: readonly Rule[] = [
  { toKey: ({ title, people, anonymous }) => toKey(title, anonymous, ...people), fits: () => true },
  { toKey: ({ title, people }) => (people.length === 0 ? null : toKey(title)), fits: shareAPerson },
  { toKey: ({ people }) => (people.length === 0 ? null : toKey(...people)), fits: () => true },
  {
    toKey: ({ firstDay, people, anonymous }) =>
      firstDay === null ? null : toKey(firstDay, people.length + anonymous),
    fits: (one, other) => one.anonymous !== other.anonymous && samePeople(one, other),
    onlyIfAlone: true,
  },
];

const toKey = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

function shareAPerson(one: ComparedThread, other: ComparedThread): boolean {
  return one.people.some((name) => other.people.includes(name));
}

/** Everybody who still has a name on one side had it on the other. */
function samePeople(one: ComparedThread, other: ComparedThread): boolean {
  const [fewer, more] = one.people.length < other.people.length ? [one, other] : [other, one];
  return fewer.people.every((name) => more.people.includes(name));
}

/**
 * Matches the threads of two exports by title, people and time. The result does not depend on the order of the exports, and a
 * thread always matches itself.
 */
export function matchThreads(
  before: readonly ComparedThread[],
  after: readonly ComparedThread[],
): ThreadMatch {
  const pairs: Pairs = [];
  const [onlyBefore, onlyAfter] = [new Set(before), new Set(after)];
  for (const rule of RULES)
    for (const [one, other] of matchByRule(onlyBefore, onlyAfter, rule)) {
      pairs.push([one, other]);
      onlyBefore.delete(one);
      onlyAfter.delete(other);
    }
  return { pairs, onlyBefore: [...onlyBefore], onlyAfter: [...onlyAfter] };
}

type Threads = ReadonlySet<ComparedThread>;
type Pairs = [ComparedThread, ComparedThread][];

function matchByRule(before: Threads, after: Threads, rule: Rule): Pairs {
  const [ones, others] = [groupBy(before, rule), groupBy(after, rule)];
  return [...ones].flatMap(([key, one]) => {
    const other = others.get(key) ?? [];
    if (rule.onlyIfAlone && (one.length !== 1 || other.length !== 1)) return [];
    return matchByTime(one, other, rule.fits);
  });
}

function groupBy(threads: Threads, { toKey: key }: Rule): Map<string, ComparedThread[]> {
  const keyed = [...threads].filter((thread) => key(thread) !== null);
  return Map.groupBy(keyed, (thread) => key(thread) ?? '');
}

/** First those that begin on the same day, in order; then those whose times overlap. Linear after sorting. */
function matchByTime(
  before: readonly ComparedThread[],
  after: readonly ComparedThread[],
  fits: Rule['fits'],
): Pairs {
  const sameDay = matchSameDay(before, after, fits);
  const [done, doneToo] = [new Set(sameDay.map(([one]) => one)), new Set(sameDay.map(([, other]) => other))];
  const rest = before.filter((thread) => !done.has(thread) && thread.firstDay !== null);
  const restToo = after.filter((thread) => !doneToo.has(thread) && thread.firstDay !== null);
  return [...sameDay, ...matchOverlapping(rest, restToo, fits)];
}

function matchSameDay(
  before: readonly ComparedThread[],
  after: readonly ComparedThread[],
  fits: Rule['fits'],
): Pairs {
  const byDay = Map.groupBy(after, ({ firstDay }) => firstDay);
  return [...Map.groupBy(before, ({ firstDay }) => firstDay)].flatMap(([day, ones]) => {
    const others = [...(byDay.get(day) ?? [])].sort(byTime);
    return ones.sort(byTime).flatMap((one, at): Pairs => {
      const other = others[at];
      return other !== undefined && fits(one, other) ? [[one, other]] : [];
    });
  });
}

/** Walks both lists by time; of two that do not match, the one that ends first is skipped. */
function matchOverlapping(
  before: readonly ComparedThread[],
  after: readonly ComparedThread[],
  fits: Rule['fits'],
): Pairs {
  const [ones, others] = [[...before].sort(byTime), [...after].sort(byTime)];
  const pairs: Pairs = [];
  let [at, atToo] = [0, 0];
  for (let one = ones[at], other = others[atToo]; one && other; one = ones[at], other = others[atToo]) {
    const ended = getEnd(one) - getEnd(other);
    const matches = overlap(one, other) && fits(one, other);
    if (matches) pairs.push([one, other]);
    if (matches || ended <= 0) at += 1;
    if (matches || ended >= 0) atToo += 1;
  }
  return pairs;
}

function overlap(one: ComparedThread, other: ComparedThread): boolean {
  return getStart(one) <= getEnd(other) && getStart(other) <= getEnd(one);
}

const getStart = ({ firstDay }: ComparedThread): number => firstDay ?? 0;
const getEnd = ({ lastDay }: ComparedThread): number => lastDay ?? 0;

function byTime(one: ComparedThread, other: ComparedThread): number {
  return getStart(one) - getStart(other) || getEnd(one) - getEnd(other) || one.messages - other.messages;
}
