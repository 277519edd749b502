import type { ReactNode } from 'react';
import type { CompanyView } from '../../src/engine/contract/views.ts';
import { label, say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Where } from '../components/where.tsx';
import { formatDay, formatNumber, UNKNOWN } from '../lib/format.ts';

/** One section per channel that has rows, in the order of closeness to the account. */
export function CompanyChannels({ view }: { readonly view: CompanyView }) {
  return (
    <>
      <Connections view={view} />
      <AppPosts view={view} />
      <OffMeta view={view} />
      <Advertiser view={view} />
      <AdInteractions view={view} />
      <AdThreads view={view} />
      <Detected view={view} />
      <Links view={view} />
    </>
  );
}

type Part = { readonly view: CompanyView };

function Channel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack half">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Says when a long channel is cut. */
function Cut({ shown, total }: { readonly shown: number; readonly total: number }) {
  return shown < total ? <p className="soft small">{say('app.company.cut', { shown, total })}</p> : null;
}

const toKey = (row: { readonly part: number; readonly path: string; readonly pointer: string }) =>
  `${row.part} ${row.path} ${row.pointer}`;

function Connections({ view }: Part) {
  if (view.connections.length === 0) return null;
  return (
    <Channel title={say('app.company.connections')}>
      <PlainTable
        head={sayEach(
          'app.company.connectionsHead.name',
          'app.company.connectionsHead.status',
          'app.company.connectionsHead.connected',
          'app.company.connectionsHead.removed',
          'app.company.connectionsHead.whereItStands',
        )}
        rows={view.connections.map((row) => ({
          key: row.id,
          cells: [
            row.name,
            label('status', row.status),
            formatDay(row.addedAt),
            row.status === 'removed' ? formatDay(row.removedAt) : '',
            row.evidence.map((at) => <Where key={toKey(at)} at={at} />),
          ],
        }))}
      />
    </Channel>
  );
}

function AppPosts({ view }: Part) {
  const { rows, total } = view.appPosts;
  if (total === 0) return null;
  return (
    <Channel title={say('app.company.appPosts')}>
      <PlainTable
        head={sayEach(
          'app.company.appPostsHead.app',
          'app.company.appPostsHead.day',
          'app.company.appPostsHead.whereItStands',
        )}
        rows={rows.map((row) => ({
          key: toKey(row),
          cells: [row.app ?? UNKNOWN, formatDay(row.at), <Where key="where" at={row} />],
        }))}
      />
      <Cut shown={rows.length} total={total} />
    </Channel>
  );
}

function OffMeta({ view }: Part) {
  const { events, sources, byYear, rows } = view.offMeta;
  if (sources === 0 && events === 0) return null;
  return (
    <Channel title={say('app.company.offMeta')}>
      <p className="prose">{say('app.company.offMetaSum', { events, sources })}</p>
      <PlainTable
        head={sayEach(
          'app.company.offMetaHead.year',
          'app.company.offMetaHead.type',
          'app.company.offMetaHead.events',
        )}
        numeric={[2]}
        rows={byYear.map((row) => ({
          key: `${row.year} ${row.type}`,
          cells: [row.year ?? say('app.company.anyYear'), row.type, formatNumber(row.events)],
        }))}
      />
      <PlainTable
        head={sayEach('app.company.offMetaWhere.nameInTheExport', 'app.company.offMetaWhere.whereItStands')}
        rows={rows.map((row) => ({ key: toKey(row), cells: [row.name, <Where key="where" at={row} />] }))}
      />
    </Channel>
  );
}

function Advertiser({ view }: Part) {
  if (view.advertiser.length === 0) return null;
  return (
    <Channel title={say('app.company.advertiser')}>
      <PlainTable
        head={sayEach(
          'app.company.advertiserHead.nameInTheExport',
          'app.company.advertiserHead.whatItUsed',
          'app.company.advertiserHead.whereItStands',
        )}
        rows={view.advertiser.map((row) => ({
          key: toKey(row),
          cells: [row.name, usedBy(row), <Where key="where" at={row} />],
        }))}
      />
    </Channel>
  );
}

function usedBy(row: CompanyView['advertiser'][number]): string {
  const used = [
    row.hasList ? say('app.company.hasList') : '',
    row.hasInteraction ? say('app.company.hasInteraction') : '',
    row.hasStoreVisit ? say('app.company.hasStoreVisit') : '',
  ];
  return used.filter(Boolean).join(', ');
}

function AdInteractions({ view }: Part) {
  const { rows, total } = view.adInteractions;
  if (total === 0) return null;
  return (
    <Channel title={say('app.company.adInteractions')}>
      <PlainTable
        head={sayEach(
          'app.company.adInteractionsHead.ad',
          'app.company.adInteractionsHead.action',
          'app.company.adInteractionsHead.day',
          'app.company.adInteractionsHead.whereItStands',
        )}
        rows={rows.map((row) => ({
          key: toKey(row),
          cells: [
            row.title ?? UNKNOWN,
            row.action ?? UNKNOWN,
            formatDay(row.at),
            <Where key="where" at={row} />,
          ],
        }))}
      />
      <Cut shown={rows.length} total={total} />
    </Channel>
  );
}

function AdThreads({ view }: Part) {
  if (view.adThreads.length === 0) return null;
  return (
    <Channel title={say('app.company.adThreads')}>
      <PlainTable
        head={sayEach(
          'app.company.adThreadsHead.page',
          'app.company.adThreadsHead.first',
          'app.company.adThreadsHead.times',
          'app.company.adThreadsHead.whereItStands',
        )}
        numeric={[2]}
        rows={view.adThreads.map((row) => ({
          key: toKey(row),
          cells: [row.page, formatDay(row.firstAt), formatNumber(row.times), <Where key="where" at={row} />],
        }))}
      />
    </Channel>
  );
}

function Detected({ view }: Part) {
  if (view.detected.length === 0) return null;
  return (
    <Channel title={say('app.company.detected')}>
      <PlainTable
        head={sayEach(
          'app.company.detectedHead.name',
          'app.company.detectedHead.detected',
          'app.company.detectedHead.whereItStands',
        )}
        rows={view.detected.map((row) => ({
          key: toKey(row),
          cells: [row.name, say(`app.company.detectedFrom.${row.origin}`), <Where key="where" at={row} />],
        }))}
      />
    </Channel>
  );
}

function Links({ view }: Part) {
  if (view.links.length === 0) return null;
  return (
    <Channel title={say('app.company.links')}>
      <p className="soft">{say('app.company.linksNote')}</p>
      <PlainTable
        head={sayEach(
          'app.company.linksHead.host',
          'app.company.linksHead.year',
          'app.company.linksHead.sentByYou',
          'app.company.linksHead.received',
        )}
        numeric={[2, 3]}
        rows={view.links.map((row) => ({
          key: `${row.domain} ${row.year}`,
          cells: [
            row.domain,
            row.year ?? say('app.company.anyYear'),
            formatNumber(row.sent),
            formatNumber(row.received),
          ],
        }))}
      />
    </Channel>
  );
}
