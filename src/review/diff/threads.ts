import { isoDay } from '../../audit/days.ts';
import type { ComparedThread } from '../../ledger/reads/comparison.ts';
import { compare } from '../../model/compare.ts';
import type { ThreadDiff, ThreadState } from '../../model/diff.ts';
import { comparability } from './coverage.ts';
import { matchThreads } from './match-threads.ts';
import type { ImportView } from './view.ts';

/** Threads that are new, gone, or have another number of messages. The encrypted download is compared separately. */
export function diffThreads(from: ImportView, to: ImportView): ThreadDiff {
  const kinds = (['thread', 'e2ee-thread'] as const).filter(
    (kind) => comparability(from, to, kind) !== 'none',
  );
  const matches = kinds.map((kind) => matchThreads(ofKind(from, kind), ofKind(to, kind)));
  const pairs = matches.flatMap((match) => match.pairs);
  return {
    new: matches.flatMap(({ onlyAfter }) => onlyAfter.map(getState)).sort(byTitle),
    gone: matches.flatMap(({ onlyBefore }) => onlyBefore.map(getState)).sort(byTitle),
    changed: pairs
      .filter(([before, after]) => before.messages !== after.messages)
      .map(([before, after]) => ({ before: getState(before), after: getState(after) }))
      .sort((one, other) => byTitle(one.after, other.after) || byTitle(one.before, other.before)),
  };
}

function ofKind({ threads }: ImportView, kind: 'thread' | 'e2ee-thread'): ComparedThread[] {
  return threads.filter(({ section }) => (section === 'e2ee') === (kind === 'e2ee-thread'));
}

function getState({
  title,
  section,
  people,
  anonymous,
  firstDay,
  lastDay,
  messages,
}: ComparedThread): ThreadState {
  return {
    title,
    section,
    people: people.length + anonymous,
    firstDay: firstDay === null ? null : isoDay(firstDay),
    lastDay: lastDay === null ? null : isoDay(lastDay),
    messages,
  };
}

function byTitle(one: ThreadState, other: ThreadState): number {
  return (
    compare(one.title, other.title) ||
    compare(one.firstDay ?? '', other.firstDay ?? '') ||
    compare(one.lastDay ?? '', other.lastDay ?? '') ||
    one.messages - other.messages ||
    one.people - other.people ||
    compare(one.section, other.section)
  );
}
