import type { ReactNode } from 'react';
import type { DiffJson } from '../../src/model/diff.ts';
import type { DiffSide } from '../../src/model/enumerations.ts';
import { statesMessage } from '../../src/words/connections.ts';
import { words } from '../../src/words/current.ts';
import { type Message, type MessageId, message } from '../../src/words/message.ts';
import { peopleMessage } from '../../src/words/people.ts';
import { say } from '../../src/words/say.ts';
import { daysMessage } from '../../src/words/windows.ts';

type Titles = Extract<MessageId, `app.compare.group.${string}.title`>;
type GroupId = Titles extends `app.compare.group.${infer Id}.title` ? Id : never;
/** One difference: the item, and how it differs. */
export type Difference = {
  readonly key: string;
  readonly name: string;
  readonly finding?: string;
  readonly company?: string | null;
  /** The export in which it can be seen; the second if it is in both. */
  readonly in?: DiffSide;
  readonly how: ReactNode;
};
export type Group = { readonly id: GroupId; readonly rows: readonly Difference[] };

type Connection = DiffJson['connections']['new'][number];
type FindingState = DiffJson['findings']['new'][number];
type ThreadState = DiffJson['threads']['new'][number];

/** All differences, in display order; groups without a difference are left out. */
export function toGroups(diff: DiffJson): Group[] {
  const { from, to, findings, connections, advertisers, businesses, threads } = diff;
  const all: readonly (readonly [GroupId, readonly Difference[]])[] = [
    ['findingsNew', findings.new.map(findingRow)],
    ['findingsGone', findings.gone.map(findingRow).map(ofFirst)],
    ['findingsChanged', findings.changed.map((change) => findingChange(change, diff))],
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
    ['threadsNew', threads.new.map((thread, index) => threadRow(thread, index, to))],
    ['threadsGone', threads.gone.map((thread, index) => threadRow(thread, index, from))],
    ['threadsChanged', threads.changed.map((thread, index) => threadChange(thread, index, to))],
  ];
  return all.filter(([, rows]) => rows.length > 0).map(([id, rows]) => ({ id, rows }));
}

/** Present in the first export only. */
const ofFirst = (row: Difference): Difference => ({ ...row, in: 'from' });

const nameRow = (name: string, index: number): Difference => ({ key: `${index} ${name}`, name, how: null });

const findingRow = (finding: FindingState): Difference => ({
  key: finding.id,
  name: finding.title,
  finding: finding.id,
  how: words().say(atMost(finding.messages)),
});

const findingChange = (
  { before, after }: { before: FindingState; after: FindingState },
  { from, to }: Pick<DiffJson, 'from' | 'to'>,
): Difference => ({
  ...findingRow(after),
  how: <Change before={findingText(before, after, from)} after={findingText(after, before, to)} />,
});

const onlyIn = (only: { readonly finding: FindingState; readonly in: DiffSide }): Difference => ({
  ...findingRow(only.finding),
  in: only.in,
  how: only.in === 'from' ? say('app.compare.inFrom') : say('app.compare.inTo'),
});

const atMost = (count: number | null): Message =>
  count === null ? message('app.compare.noCount') : message('app.compare.most', { count });

/** A grade or severity is named only if the other side has a different one. */
function findingText(
  { window, messages, grade, severity }: FindingState,
  other: FindingState,
  { generatedAt }: DiffJson['from'],
): string {
  const parts = [
    grade === other.grade ? null : message(`grade.${grade}`),
    severity === other.severity ? null : message(`severity.${severity}`),
    window && daysMessage(window, generatedAt),
    atMost(messages),
  ];
  return say('list', { items: parts.filter((part) => part !== null) });
}

function connectionRow(connection: Connection): Difference {
  const { name, kind, scopedId, companyId, before, after } = connection;
  return {
    key: `${kind} ${name} ${scopedId}`,
    name,
    company: companyId,
    how: <Change before={words().say(statesMessage(before))} after={words().say(statesMessage(after))} />,
  };
}

const renamedRow = (renamed: Connection & { readonly nameBefore: string }): Difference => ({
  ...connectionRow(renamed),
  how: say('app.compare.was', { name: renamed.nameBefore }),
});

const threadRow = (thread: ThreadState, index: number, of: DiffJson['from']): Difference => ({
  key: `${index} ${thread.title}`,
  name: thread.title || say('app.compare.untitled'),
  how: threadText(thread, of),
});

const threadChange = (
  { before, after }: { before: ThreadState; after: ThreadState },
  index: number,
  of: DiffJson['from'],
): Difference => ({
  ...threadRow(after, index, of),
  how: (
    <Change
      before={say('report.messages', { count: before.messages })}
      after={say('report.messages', { count: after.messages })}
    />
  ),
});

function threadText(thread: ThreadState, { owner }: DiffJson['from']): string {
  const { firstDay, lastDay, messages } = thread;
  const people = peopleMessage(thread.people, owner !== null);
  if (firstDay === null || lastDay === null) return say('app.compare.thread', { people, messages });
  return say('app.compare.thread.dated', { people, messages, first: firstDay, last: lastDay });
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
