import { TextInput } from '@mantine/core';
import type { MessagesView } from '../../src/engine/contract/message-views.ts';
import { words } from '../../src/words/current.ts';
import { messageCountsMessage } from '../../src/words/messages.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Loaded, PartialNote } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { BarKey, Periods } from './periods.tsx';
import { type MessagesQuery, toMessageQuery, useKept } from './query.ts';
import { Selection } from './selection.tsx';
import './messages.css';

/** Up to this many months fit a table that can be read at a glance; more are folded. */
const MONTHS_AT_A_GLANCE = 24;

type Props = { readonly query: MessagesQuery; readonly change: (part: MessagesQuery) => void };

/** The counts for the current selection, and the months to choose a time. */
export function Summary({ query, change }: Props) {
  const asked = toMessageQuery(query);
  const view = useEngineQuery(['messages', 'counts', asked], (client, input, options) =>
    client.messages.get({ ...input, ...asked }, options),
  );
  return (
    <>
      <p className="prose">{say('app.messages.lead')}</p>
      <PartialNote />
      <NeedsEngine>
        <div className="row end messages-time screen-only">
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="month"
              label={say(`app.messages.${end}`)}
              // Browsers without a month picker take the month as text.
              title={say('app.messages.monthHint')}
              value={query[end]?.slice(0, 7) ?? ''}
              onChange={(event) => change({ [end]: event.currentTarget.value, year: '' })}
            />
          ))}
        </div>
      </NeedsEngine>
      <Loaded query={view} skeleton={['4rem', '16rem']}>
        {(counted) => <Counts query={query} view={counted} />}
      </Loaded>
    </>
  );
}

function Counts({ query, view }: { readonly query: MessagesQuery; readonly view: MessagesView }) {
  const kept = useKept(query);
  const { counts, undated, withoutMessages, years, months } = view;
  const isWhole =
    view.windows.length === 0 && !query.finding && !query.year && !query.thread && !query.person;
  const byMonth = months.map(({ month, ...sums }) => ({ period: month, ...sums }));
  const byYear = years.map(({ year, ...sums }) => ({ period: String(year), ...sums }));
  const isShort = months.length <= MONTHS_AT_A_GLANCE;
  return (
    <>
      <Selection {...{ query, view }} />
      <p className="messages-sum">{words().say(messageCountsMessage(counts))}</p>
      {undated > 0 ? <p className="soft">{say('messages.undated', { undated })}</p> : null}
      {isWhole && withoutMessages > 0 ? (
        <p className="soft">{say('app.messages.withoutMessages', { count: withoutMessages })}</p>
      ) : null}
      {counts.sent === null || counts.messages === 0 ? null : <BarKey />}
      {isShort && query.year ? null : (
        <Periods query={kept} caption={say('messages.years')} periods={byYear} />
      )}
      {isShort ? (
        <Periods query={kept} caption={say('app.messages.months')} periods={byMonth} />
      ) : (
        <details>
          <summary>{say('app.messages.everyMonth')}</summary>
          <Periods query={kept} caption={say('app.messages.months')} periods={byMonth} />
        </details>
      )}
    </>
  );
}
