import type { ReactNode } from 'react';
import type { CompanyView } from '../../src/engine/contract/views.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Where } from '../components/where.tsx';
import { formatDay, formatNumber, UNKNOWN } from '../lib/format.ts';
import { connectionState } from '../text/kinds.ts';
import { company as text } from '../text/lists.ts';

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
  return shown < total ? <p className="soft small">{text.cut(shown, total)}</p> : null;
}

const toKey = (row: { readonly part: number; readonly path: string; readonly pointer: string }) =>
  `${row.part} ${row.path} ${row.pointer}`;

function Connections({ view }: Part) {
  if (view.connections.length === 0) return null;
  return (
    <Channel title={text.connections}>
      <PlainTable
        head={text.connectionsHead}
        rows={view.connections.map((row) => ({
          key: row.id,
          cells: [
            row.name,
            connectionState(row.status),
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
    <Channel title={text.appPosts}>
      <PlainTable
        head={text.appPostsHead}
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
    <Channel title={text.offMeta}>
      <p className="prose">{text.offMetaSum(events, sources)}</p>
      <PlainTable
        head={text.offMetaHead}
        numeric={[2]}
        rows={byYear.map((row) => ({
          key: `${row.year} ${row.type}`,
          cells: [row.year ?? text.anyYear, row.type, formatNumber(row.events)],
        }))}
      />
      <PlainTable
        head={text.offMetaWhere}
        rows={rows.map((row) => ({ key: toKey(row), cells: [row.name, <Where key="where" at={row} />] }))}
      />
    </Channel>
  );
}

function Advertiser({ view }: Part) {
  if (view.advertiser.length === 0) return null;
  return (
    <Channel title={text.advertiser}>
      <PlainTable
        head={text.advertiserHead}
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
    row.hasList ? text.hasList : '',
    row.hasInteraction ? text.hasInteraction : '',
    row.hasStoreVisit ? text.hasStoreVisit : '',
  ];
  return used.filter(Boolean).join(', ');
}

function AdInteractions({ view }: Part) {
  const { rows, total } = view.adInteractions;
  if (total === 0) return null;
  return (
    <Channel title={text.adInteractions}>
      <PlainTable
        head={text.adInteractionsHead}
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
    <Channel title={text.adThreads}>
      <PlainTable
        head={text.adThreadsHead}
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
    <Channel title={text.detected}>
      <PlainTable
        head={text.detectedHead}
        rows={view.detected.map((row) => ({
          key: toKey(row),
          cells: [row.name, text.detectedFrom[row.origin], <Where key="where" at={row} />],
        }))}
      />
    </Channel>
  );
}

function Links({ view }: Part) {
  if (view.links.length === 0) return null;
  return (
    <Channel title={text.links}>
      <p className="soft">{text.linksNote}</p>
      <PlainTable
        head={text.linksHead}
        numeric={[2, 3]}
        rows={view.links.map((row) => ({
          key: `${row.domain} ${row.year}`,
          cells: [row.domain, row.year ?? text.anyYear, formatNumber(row.sent), formatNumber(row.received)],
        }))}
      />
    </Channel>
  );
}
