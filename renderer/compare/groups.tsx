import type { ReactNode } from 'react';
import type { DiffJson } from '../../src/engine/contract/diff-json.ts';
import { formatDay } from '../lib/format.ts';
import { type groups, compare as text } from '../text/compare.ts';
import { grades, severities } from '../text/grades.ts';
import { connectionState } from '../text/kinds.ts';

export type GroupId = keyof typeof groups;
/** One difference: what differs, and beside it how. */
export type Difference = {
  readonly key: string;
  readonly name: string;
  readonly finding?: string;
  readonly company?: string | null;
  /** The export in which it can be seen; the second where it is in both. */
  readonly in?: 'from' | 'to';
  readonly how: ReactNode;
};
export type Group = { readonly id: GroupId; readonly rows: readonly Difference[] };

type Connection = DiffJson['connections']['new'][number];
type State = Connection['before'][number];
type FindingState = DiffJson['findings']['new'][number];
type ThreadState = DiffJson['threads']['new'][number];

/** Everything that differs, in the order in which it is shown; groups without a difference are left out. */
export function toGroups({ findings, connections, advertisers, businesses, threads }: DiffJson): Group[] {
  const all: readonly (readonly [GroupId, readonly Difference[]])[] = [
    ['findingsNew', findings.new.map(findingRow)],
    ['findingsGone', findings.gone.map(findingRow).map(ofFirst)],
    ['findingsChanged', findings.changed.map(findingChange)],
    ['findingsNotComparable', findings.notComparable.map(onlyIn)],
    ['connectionsVanished', connections.vanished.map(connectionRow).map(ofFirst)],
    ['connectionsReconnected', connections.reconnected.map(connectionRow)],
    ['connectionsNew', connections.new.map(connectionRow)],
    ['connectionsStatus', connections.statusChanged.map(connectionRow)],
    ['connectionsDates', connections.datesChanged.map(connectionRow)],
    ['connectionsGone', connections.gone.map(connectionRow).map(ofFirst)],
    ['connectionsRenamed', connections.renamed.map(renamedRow)],
    ['listsNew', advertisers.listNew.map(nameRow)],
    ['listsGone', advertisers.listGone.map(nameRow)],
    ['advertisersNew', advertisers.new.map(nameRow)],
    ['advertisersGone', advertisers.gone.map(nameRow)],
    ['businessesNew', businesses.new.map(nameRow)],
    ['businessesGone', businesses.gone.map(nameRow)],
    ['threadsNew', threads.new.map(threadRow)],
    ['threadsGone', threads.gone.map(threadRow)],
    ['threadsChanged', threads.changed.map(threadChange)],
  ];
  return all.filter(([, rows]) => rows.length > 0).map(([id, rows]) => ({ id, rows }));
}

/** Only the first export shows it. */
const ofFirst = (row: Difference): Difference => ({ ...row, in: 'from' });

const nameRow = (name: string, index: number): Difference => ({ key: `${index} ${name}`, name, how: null });

const findingRow = (finding: FindingState): Difference => ({
  key: finding.id,
  name: finding.title,
  finding: finding.id,
  how: text.most(finding.messages),
});

const findingChange = ({ before, after }: { before: FindingState; after: FindingState }): Difference => ({
  ...findingRow(after),
  how: <Change before={findingText(before, after)} after={findingText(after, before)} />,
});

const onlyIn = (only: { readonly finding: FindingState; readonly in: 'from' | 'to' }): Difference => ({
  ...findingRow(only.finding),
  in: only.in,
  how: only.in === 'from' ? text.inFrom : text.inTo,
});

/** A grade or severity is named only where the other side has another one. */
function findingText({ window, messages, grade, severity }: FindingState, other: FindingState): string {
  const parts = [
    grade === other.grade ? null : grades[grade].label,
    severity === other.severity ? null : severities[severity],
    window ? `${formatDay(window.from)} to ${formatDay(window.to)}` : null,
    text.most(messages),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function connectionRow(connection: Connection): Difference {
  const { name, kind, scopedId, companyId, before, after } = connection;
  return {
    key: `${kind} ${name} ${scopedId}`,
    name,
    company: companyId,
    how: <Change before={statesText(before)} after={statesText(after)} />,
  };
}

const renamedRow = (renamed: Connection & { readonly nameBefore: string }): Difference => ({
  ...connectionRow(renamed),
  how: text.was(renamed.nameBefore),
});

function statesText(states: readonly State[]): string {
  if (states.length === 0) return text.notListed;
  return states.map(stateText).join('; ');
}

function stateText({ status, addedAt, removedAt }: State): string {
  const removed = removedAt === null ? null : formatDay(removedAt);
  return `${connectionState(status)}, ${text.dates(formatDay(addedAt), removed)}`;
}

const threadRow = (thread: ThreadState, index: number): Difference => ({
  key: `${index} ${thread.title}`,
  name: thread.title || text.untitled,
  how: threadText(thread),
});

const threadChange = (
  { before, after }: { before: ThreadState; after: ThreadState },
  index: number,
): Difference => ({
  ...threadRow(after, index),
  how: <Change before={text.messages(before.messages)} after={text.messages(after.messages)} />,
});

function threadText({ people, firstDay, lastDay, messages }: ThreadState): string {
  const days = firstDay === null ? '' : `, ${formatDay(firstDay)} to ${formatDay(lastDay)}`;
  return `${text.people(people)}, ${text.messages(messages)}${days}`;
}

/** What it was, and what it is now. */
function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className="change">
      <span>
        <span className="soft">{text.before}</span> {before}
      </span>
      <span>
        <span className="soft">{text.now}</span> {after}
      </span>
    </span>
  );
}
