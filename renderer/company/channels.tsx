import type { CompanyView } from '../../src/engine/contract/company-views.ts';
import { connectionStatus } from '../../src/words/connection-status.ts';
import { message } from '../../src/words/message.ts';
import { label, say, sayEach } from '../../src/words/say.ts';
import { FoldedTable, PlainTable } from '../components/plain-table.tsx';
import { RecordPlace } from '../components/record-place.tsx';
import { formatDay, formatNumber } from '../lib/format.ts';
import { Channel, RowsChannel, toKey } from './rows-channel.tsx';

type Part = { readonly view: CompanyView };

/** One section per channel that has rows, closest to the account first. */
export function CompanyChannels({ view }: Part) {
  const { appPosts, advertiser, adInteractions, adThreads, detected } = view;
  return (
    <>
      <Connections view={view} />
      <RowsChannel
        title={say('channel.app-post')}
        {...appPosts}
        head={sayEach('column.app', 'column.day', 'app.company.record')}
        toCells={(row) => [row.app ?? say('common.unknown'), formatDay(row.at)]}
      />
      <OffMeta view={view} />
      <RowsChannel
        title={say('channel.advertiser')}
        rows={advertiser}
        head={sayEach('app.company.nameInExport', 'app.company.used', 'app.company.record')}
        toCells={(row) => [row.name, usedBy(row)]}
      />
      <RowsChannel
        title={say('app.company.adInteractions')}
        {...adInteractions}
        head={sayEach('app.company.ad', 'app.company.action', 'column.day', 'app.company.record')}
        toCells={(row) => [
          row.title ?? say('common.unknown'),
          row.action ?? say('common.unknown'),
          formatDay(row.at),
        ]}
      />
      <RowsChannel
        title={say('app.company.adThreads')}
        rows={adThreads}
        head={sayEach('app.company.page', 'app.company.first', 'app.company.times', 'app.company.record')}
        numeric={[2]}
        toCells={(row) => [row.page, formatDay(row.firstAt), formatNumber(row.times)]}
      />
      <RowsChannel
        title={say('app.company.detected')}
        rows={detected}
        head={sayEach('column.name', 'column.where', 'app.company.record')}
        toCells={(row) => [row.name, say(`app.company.detectedFrom.${row.origin}`)]}
      />
      <Links view={view} />
    </>
  );
}

function Connections({ view }: Part) {
  if (view.connections.length === 0) return null;
  return (
    <Channel title={say('app.shell.connections')}>
      <PlainTable
        head={sayEach('column.name', 'column.status', 'column.added', 'column.removed', 'app.company.record')}
        rows={view.connections.map((row) => ({
          key: row.id,
          cells: [
            row.name,
            connectionStatus(row),
            row.kind === 'blocked' ? '' : formatDay(row.addedAt),
            row.status === 'removed' ? formatDay(row.removedAt) : '',
            row.evidence.map((at) => <RecordPlace key={toKey(at)} at={at} />),
          ],
        }))}
      />
    </Channel>
  );
}

function OffMeta({ view }: Part) {
  const { events, sources, byYear, rows } = view.offMeta;
  if (sources === 0 && events === 0) return null;
  return (
    <Channel title={say('app.company.offMeta')}>
      <p className="prose">{say('app.company.offMetaSum', { events, sources })}</p>
      <FoldedTable
        head={sayEach('column.year', 'app.company.type', 'app.company.events')}
        numeric={[2]}
        rows={byYear.map((row) => ({
          key: `${row.year} ${row.type}`,
          cells: [
            row.year ?? say('app.company.anyYear'),
            <span key="type" title={row.type}>
              {label('eventType', row.type)}
            </span>,
            formatNumber(row.events),
          ],
        }))}
      />
      <PlainTable
        head={sayEach('app.company.nameInExport', 'app.company.record')}
        rows={rows.map((row) => ({
          key: toKey(row),
          cells: [row.name, <RecordPlace key="record" at={row} />],
        }))}
      />
    </Channel>
  );
}

function usedBy(row: CompanyView['advertiser'][number]): string {
  const used = [
    row.hasList ? message('app.company.hasList') : null,
    row.hasInteraction ? message('app.company.hasInteraction') : null,
    row.hasStoreVisit ? message('app.company.hasStoreVisit') : null,
  ];
  const known = used.filter((each) => each !== null);
  return known.length === 0 ? say('common.unknown') : say('list', { items: known });
}

function Links({ view }: Part) {
  if (view.links.length === 0) return null;
  return (
    <Channel title={say('app.company.links')}>
      <p className="soft">{say('app.company.linksNote')}</p>
      <PlainTable
        head={sayEach(
          'app.company.host',
          'column.year',
          'app.company.linkCount',
          'messages.sent',
          'messages.received',
        )}
        numeric={[2, 3, 4]}
        rows={view.links.map((row) => ({
          key: `${row.domain} ${row.year}`,
          cells: [
            row.domain,
            row.year ?? say('app.company.anyYear'),
            formatNumber(row.links),
            formatNumber(row.sent),
            formatNumber(row.received),
          ],
        }))}
      />
    </Channel>
  );
}
