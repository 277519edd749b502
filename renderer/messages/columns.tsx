import type { MessageThread, Sender } from '../../src/engine/contract/message-views.ts';
import type { SenderSort, ThreadSort } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { Link, useRoute } from '../lib/navigation.tsx';
import { type Column, dayColumn, numberColumn } from '../list/column.ts';
import { CLEARED, type MessagesQuery, useKept } from './query.ts';

const DAY_COLUMNS = [
  dayColumn('firstDay', 'app.messages.headFirst', 'minmax(9.5rem, 1fr)'),
  dayColumn('lastDay', 'app.messages.headLast', 'minmax(9.5rem, 1fr)'),
];

export const THREAD_COLUMNS: readonly Column<MessageThread, ThreadSort>[] = [
  {
    id: 'name',
    head: 'app.messages.headThread',
    track: 'minmax(0, 2fr)',
    sortable: true,
    cell: ({ id, name }) => (
      <Narrowed to={{ thread: String(id), list: 'people' }} name={name || say('app.messages.untitled')} />
    ),
  },
  {
    id: 'people',
    head: 'app.messages.headWith',
    track: 'minmax(0, 2fr)',
    wideOnly: true,
    // Facebook titles a chat of two with the other person's name, which need not be shown twice.
    cell: ({ name, people }) => {
      const names = people.length === 1 && people[0] === name ? '' : words().list(people);
      return <span title={names}>{names}</span>;
    },
  },
  numberColumn('messages', 'column.messages', '6.5rem'),
  numberColumn('sent', 'messages.sent', '5.5rem'),
  numberColumn('received', 'messages.received', '6.5rem'),
  ...DAY_COLUMNS,
];

export const SENDER_COLUMNS: readonly Column<Sender, SenderSort>[] = [
  {
    id: 'name',
    head: 'column.name',
    track: 'minmax(0, 3fr)',
    sortable: true,
    cell: ({ id, threadId, name }) => (
      <Narrowed
        to={{ person: String(id), list: '', ...(threadId === null ? {} : { thread: String(threadId) }) }}
        name={name}
      />
    ),
  },
  numberColumn('messages', 'column.messages', '7rem'),
  numberColumn('threads', 'column.threads', '7rem'),
  ...DAY_COLUMNS,
];

/** A name that links to its own messages within the current selection. */
function Narrowed({ to, name }: { readonly to: MessagesQuery; readonly name: string }) {
  const kept = useKept(useRoute().query as MessagesQuery);
  return (
    <Link to={{ view: 'messages', query: { ...kept, ...CLEARED, ...to } }} title={name}>
      {name}
    </Link>
  );
}
