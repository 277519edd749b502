import type { Timeline } from '../../src/engine/contract/views.ts';
import { CopyButton } from '../components/external-address.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { formatDay, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { words } from '../text/common.ts';
import { timeline as text } from '../text/overview.ts';
import { perYear } from './shapes.ts';

/** What the picture shows, as tables: for screen readers, for copying, for anybody who prefers them. */
export function TableTwin({ data }: { readonly data: Timeline }) {
  return (
    <details className="timeline-table">
      <summary>{text.table}</summary>
      <div className="stack">
        <div>
          <CopyButton text={asText(data)} label={`${words.copy}: ${text.table}`} />
        </div>
        <PlainTable
          caption={text.tableConnections}
          head={[text.headName, text.headFrom, text.headTo, text.headWords, text.headClaims]}
          rows={data.bars.map((bar) => ({
            key: bar.connectionId,
            cells: [
              <BarLink key="name" bar={bar} />,
              formatDay(bar.from),
              formatDay(bar.to),
              bar.text,
              joinClaims(bar) || text.none,
            ],
          }))}
        />
        <PlainTable
          caption={text.tableYears}
          head={[text.headYear, text.headSent, text.headReceived]}
          numeric={[1, 2]}
          rows={perYear(data.months).map(({ year, sent, received }) => ({
            key: year,
            cells: [year, formatNumber(sent), formatNumber(received)],
          }))}
        />
        <PlainTable
          caption={text.tableEras}
          head={[text.headEra, text.headFrom, text.headTo]}
          rows={data.eras.map((era) => ({
            key: era.id,
            cells: [era.label, formatDay(era.from), formatDay(era.to)],
          }))}
        />
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
  bar.claims.map(({ label, from, to }) => text.claim(label, formatDay(from), formatDay(to))).join('; ');

/** Tab-separated, as spreadsheets paste it. */
function asText(data: Timeline): string {
  const bars = data.bars.map((bar) => [bar.name, bar.from ?? '', bar.to ?? '', bar.text, joinClaims(bar)]);
  const months = data.months.map(({ month, sent, received }) => [month, sent, received]);
  const rows = [
    [text.headName, text.headFrom, text.headTo, text.headWords, text.headClaims],
    ...bars,
    [],
    [text.headYear, text.headSent, text.headReceived],
    ...months,
  ];
  return rows.map((row) => row.join('\t')).join('\n');
}
