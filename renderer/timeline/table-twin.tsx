import type { Timeline } from '../../src/engine/contract/views.ts';
import { messagesPerYear } from '../../src/model/messages-per-year.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { lastDayBefore } from '../../src/words/windows.ts';
import { CopyButton } from '../components/external-address.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { formatDay, formatEnd, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';

const CONNECTION_HEAD = [
  'column.connection',
  'app.timeline.headFrom',
  'app.timeline.headTo',
  'app.timeline.headWords',
  'app.timeline.headClaims',
] as const;
const YEAR_HEAD = ['column.year', 'column.messages', 'messages.sent', 'messages.received'] as const;

/** What the picture shows, as tables: for screen readers, for copying, and for anybody who prefers them. */
export function TableTwin({ data }: { readonly data: Timeline }) {
  return (
    <details className="timeline-table">
      <summary>{say('app.timeline.table')}</summary>
      <div className="stack">
        <div>
          <CopyButton
            text={asText(data)}
            label={say('labelled', { label: say('app.controls.copy'), text: say('app.timeline.table') })}
          />
        </div>
        <PlainTable
          caption={say('app.timeline.tableConnections')}
          head={sayEach(...CONNECTION_HEAD)}
          rows={data.bars.map((bar) => ({
            key: bar.connectionId,
            cells: [
              <BarLink key="name" bar={bar} />,
              formatDay(bar.from),
              formatEnd(bar.to),
              bar.text,
              joinClaims(bar) || say('app.timeline.none'),
            ],
          }))}
        />
        <PlainTable
          caption={say('app.timeline.tableYears')}
          head={sayEach(...YEAR_HEAD)}
          numeric={[1, 2, 3]}
          rows={messagesPerYear(data.months).map(({ year, messages, sent, received }) => ({
            key: year,
            cells: [year, formatNumber(messages), formatNumber(sent), formatNumber(received)],
          }))}
        />
        {data.phases.length === 0 ? null : (
          <PlainTable
            caption={say('app.timeline.tableEras')}
            head={sayEach(
              'app.timeline.headEra',
              'app.timeline.headFrom',
              'app.timeline.headTo',
              'app.timeline.headMeans',
            )}
            rows={data.phases.map(({ id, from, to }) => ({
              key: id,
              cells: [say(`phase.${id}`), formatDay(from), formatEnd(to), say(`phase.${id}.means`)],
            }))}
          />
        )}
      </div>
    </details>
  );
}

function BarLink({ bar }: { readonly bar: Timeline['bars'][number] }) {
  if (bar.findingId !== null) return <Link to={{ view: 'flagged', id: bar.findingId }}>{bar.name}</Link>;
  if (bar.companyId !== null) return <Link to={{ view: 'companies', id: bar.companyId }}>{bar.name}</Link>;
  return bar.name;
}

const joinClaims = (bar: Timeline['bars'][number]): string =>
  bar.claims
    .map(({ label, from, to }) =>
      say('app.timeline.claim', { label, from: formatDay(from), to: formatEnd(to) }),
    )
    .join('; ');

/** Tab-separated, as spreadsheets paste it. */
function asText(data: Timeline): string {
  const bars = data.bars.map((bar) => [
    bar.name,
    bar.from ?? '',
    bar.to === null ? '' : lastDayBefore(bar.to),
    bar.text,
    joinClaims(bar),
  ]);
  const months = data.months.map(({ month, messages, sent, received }) => [
    month,
    messages,
    sent ?? say('common.unknown'),
    received ?? say('common.unknown'),
  ]);
  const rows = [sayEach(...CONNECTION_HEAD), ...bars, [], sayEach(...YEAR_HEAD), ...months];
  return rows.map((row) => row.join('\t')).join('\n');
}
