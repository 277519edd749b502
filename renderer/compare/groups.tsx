import type { ReactNode } from 'react';
import type { DiffJson } from '../../src/model/diff.ts';
import type { DiffSide } from '../../src/model/enumerations.ts';
import type { MessageId } from '../../src/words/message.ts';
import { label, say } from '../../src/words/say.ts';
import { formatDay } from '../lib/format.ts';

type Titles = Extract<MessageId, `app.compare.group.${string}.title`>;
type GroupId = Titles extends `app.compare.group.${infer Id}.title` ? Id : never;
/** One difference: what differs, and beside it how. */
export type Difference = {
  readonly key: string;
  readonly name: string;
  readonly finding?: string;
  readonly company?: string | null;
  /** The export in which it can be seen; the second where it is in both. */
  readonly in?: DiffSide;
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
  how: atMost(finding.messages),
});

const findingChange = ({ before, after }: { before: FindingState; after: FindingState }): Difference => ({
  ...findingRow(after),
  how: <Change before={findingText(before, after)} after={findingText(after, before)} />,
});

const onlyIn = (only: { readonly finding: FindingState; readonly in: DiffSide }): Difference => ({
  ...findingRow(only.finding),
  in: only.in,
  how: only.in === 'from' ? say('app.compare.inFrom') : say('app.compare.inTo'),
});

const atMost = (count: number | null): string =>
  count === null ? say('app.compare.noCount') : say('app.compare.most', { count });

/** A grade or severity is named only where the other side has another one. */
function findingText({ window, messages, grade, severity }: FindingState, other: FindingState): string {
  const parts = [
    grade === other.grade ? null : say(`grade.${grade}`),
    severity === other.severity ? null : say(`severity.${severity}`),
    window ? `${formatDay(window.from)} to ${formatDay(window.to)}` : null,
    atMost(messages),
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
  how: say('app.compare.was', { name: renamed.nameBefore }),
});

function statesText(states: readonly State[]): string {
  if (states.length === 0) return say('app.compare.notListed');
  return states.map(stateText).join('; ');
}

function stateText({ status, addedAt, removedAt }: State): string {
  const added = formatDay(addedAt);
  const dates =
    removedAt === null
      ? say('app.compare.added', { added })
      : say('app.compare.addedRemoved', { added, removed: formatDay(removedAt) });
  return `${label('status', status)}, ${dates}`;
}

const threadRow = (thread: ThreadState, index: number): Difference => ({
  key: `${index} ${thread.title}`,
  name: thread.title || say('app.compare.untitled'),
  how: threadText(thread),
});

const threadChange = (
  { before, after }: { before: ThreadState; after: ThreadState },
  index: number,
): Difference => ({
  ...threadRow(after, index),
  how: (
    <Change
      before={say('app.compare.messages', { count: before.messages })}
      after={say('app.compare.messages', { count: after.messages })}
    />
  ),
});

function threadText({ people, firstDay, lastDay, messages }: ThreadState): string {
  const days = firstDay === null ? '' : `, ${formatDay(firstDay)} to ${formatDay(lastDay)}`;
  return `${say('app.compare.people', { count: people })}, ${say('app.compare.messages', { count: messages })}${days}`;
}

/** What it was, and what it is now. */
function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className="change">
      <span>
        <span className="soft">{say('app.compare.before')}</span> {before}
      </span>
      <span>
        <span className="soft">{say('app.compare.now')}</span> {after}
      </span>
    </span>
  );
}
