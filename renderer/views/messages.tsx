import { SegmentedControl } from '@mantine/core';
import { say } from '../../src/words/say.ts';
import { useViewQuery } from '../lib/use-query.ts';
import { ListPage } from '../list/list-page.tsx';
import { SENDER_COLUMNS, THREAD_COLUMNS } from '../messages/columns.tsx';
import { CLEARED, toMessageQuery } from '../messages/query.ts';
import { Summary } from '../messages/summary.tsx';

export function MessagesView() {
  const [query, change] = useViewQuery('messages');
  const intro = (
    <>
      <Summary {...{ query, change }} />
      <SegmentedControl
        className="screen-only messages-list"
        aria-label={say('app.messages.list')}
        value={query.list === 'people' ? 'people' : 'threads'}
        data={[
          { value: 'threads', label: say('column.threads') },
          { value: 'people', label: say('app.messages.people') },
        ]}
        onChange={(list) => change({ ...CLEARED, list })}
      />
    </>
  );
  return query.list === 'people' ? <People intro={intro} /> : <Threads intro={intro} />;
}

type Props = { readonly intro: React.ReactNode };

const toShared = ({ intro }: Props) =>
  ({
    view: 'messages',
    title: say('app.shell.messages'),
    filters: [],
    defaultSort: 'messages',
    intro,
  }) as const;

const Threads = (props: Props) => (
  <ListPage
    {...toShared(props)}
    key="threads"
    searchLabel={say('app.messages.searchThreads')}
    tableLabel={say('column.threads')}
    total={(total) => say('app.messages.totalThreads', { total })}
    allRows="sidedoor messages --csv threads"
    none={say('app.messages.noThread')}
    columns={THREAD_COLUMNS}
    load={(client, { query, ...page }, options) =>
      client.messages.threads({ ...page, ...toMessageQuery(query) }, options)
    }
  />
);

const People = (props: Props) => (
  <ListPage
    {...toShared(props)}
    key="people"
    searchLabel={say('app.messages.searchPeople')}
    tableLabel={say('app.messages.people')}
    total={(total) => say('app.messages.totalPeople', { total })}
    allRows="sidedoor messages --csv people"
    none={say('app.messages.noPerson')}
    columns={SENDER_COLUMNS}
    load={(client, { query, ...page }, options) =>
      client.messages.people({ ...page, ...toMessageQuery(query) }, options)
    }
  />
);
