import type { ListedConnection } from '../../src/engine/contract/views.ts';
import { label, say, valuesOf } from '../../src/words/say.ts';
import { PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useOverview, useTimeline } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { FilterSelect } from '../list/filter-select.tsx';
import { type Column, ListTable, Total } from '../list/list-table.tsx';
import { SearchBox } from '../list/search-box.tsx';
import { usePages } from '../list/use-pages.ts';
import { decisionInWords } from '../review/decision-in-words.ts';

const SORTS = ['name', 'addedAt', 'removedAt', 'status'] as const;
const STATUSES = ['active', 'expired', 'removed', 'unknown'] as const;
const KINDS = ['app', 'instant-game'] as const;
const FIRST_YEAR = 2004;

const COLUMNS: readonly Column<ListedConnection>[] = [
  {
    id: 'name',
    head: say('app.connections.headName'),
    track: 'minmax(0, 2.5fr)',
    sortable: true,
    cell: (row) => <Name row={row} />,
  },
  {
    id: 'status',
    head: say('app.connections.headStatus'),
    track: 'minmax(6rem, 1fr)',
    sortable: true,
    cell: (row) => label('status', row.status),
  },
  {
    id: 'addedAt',
    head: say('app.connections.headAdded'),
    track: 'minmax(9.5rem, 1.1fr)',
    sortable: true,
    cell: (row) => (row.addedAt === null ? say('app.connections.unknownAdded') : formatDay(row.addedAt)),
  },
  {
    id: 'removedAt',
    head: say('app.connections.headRemoved'),
    track: 'minmax(9.5rem, 1.1fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) => (row.status === 'removed' ? formatDay(row.removedAt) : ''),
  },
  {
    id: 'kind',
    head: say('app.connections.headKind'),
    track: 'minmax(7.5rem, 1fr)',
    wideOnly: true,
    cell: (row) => label('appKind', row.kind),
  },
  {
    id: 'decision',
    head: say('app.connections.headDecision'),
    track: 'minmax(9.5rem, 1.1fr)',
    cell: ({ decision }) => (decision === null ? '' : decisionInWords(decision)),
  },
];

function Name({ row }: { readonly row: ListedConnection }) {
  if (row.companyId === null) return row.name;
  return <Link to={{ view: 'companies', id: row.companyId }}>{row.name}</Link>;
}

function useConnections(query: Query<'connections'>) {
  const asked = {
    search: query.search ?? '',
    status: STATUSES.find((known) => known === query.status) ?? null,
    kind: KINDS.find((known) => known === query.kind) ?? null,
    year: Number(query.year) >= FIRST_YEAR ? Number(query.year) : null,
    eraId: query.era || null,
    sort: SORTS.find((known) => known === query.sort) ?? 'name',
    descending: query.desc === '1',
  };
  const pages = usePages(['connections', asked], (client, page, options) =>
    client.connections.list({ ...asked, ...page }, options),
  );
  return { pages, asked };
}

/** Every connected app and game, sorted, filtered and searched by the engine. */
export function ConnectionsView() {
  const [query, change] = useViewQuery('connections');
  const { pages, asked } = useConnections(query);
  return (
    <>
      <ViewHead title={say('app.connections.title')} showsImport />
      <div className="stack half">
        <p className="prose">{say('app.connections.lead')}</p>
        <PartialNote />
        <Filters query={query} onChange={change} />
        <Total text={pages.total === null ? null : say('app.connections.total', { total: pages.total })} />
        <ListTable
          label={say('app.connections.table')}
          columns={COLUMNS}
          pages={pages}
          sort={{ id: asked.sort, descending: asked.descending }}
          onSort={({ id, descending }) => change({ sort: id, desc: descending ? '1' : '' })}
          empty={
            <EmptyList to={{ view: 'connections' }} nothing={say('app.connections.none')} query={query} />
          }
        />
      </div>
    </>
  );
}

type FiltersProps = {
  readonly query: Query<'connections'>;
  readonly onChange: (change: Query<'connections'>) => void;
};

function Filters({ query, onChange }: FiltersProps) {
  const eras = useTimeline().data?.eras ?? [];
  return (
    <search className="filters">
      <SearchBox
        label={say('app.connections.search')}
        value={query.search ?? ''}
        onSearch={(search) => onChange({ search })}
      />
      <FilterSelect
        label={say('app.connections.status')}
        value={query.status}
        any={say('app.controls.all')}
        options={valuesOf('status').map((value) => ({ value, label: label('status', value) }))}
        onChoose={(status) => onChange({ status })}
      />
      <FilterSelect
        label={say('app.connections.kind')}
        value={query.kind}
        any={say('app.controls.all')}
        options={KINDS.map((value) => ({ value, label: label('appKind', value) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={say('app.connections.year')}
        value={query.year}
        any={say('app.connections.anyYear')}
        options={useYears().map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => onChange({ year })}
      />
      <FilterSelect
        label={say('app.connections.era')}
        value={query.era}
        any={say('app.connections.anyEra')}
        options={eras.map((era) => ({ value: era.id, label: era.label }))}
        onChoose={(era) => onChange({ era })}
      />
    </search>
  );
}

/** From the export's year back to Facebook's first. */
function useYears(): number[] {
  const exported = useOverview().data?.import;
  const last = Number((exported?.generatedAt ?? exported?.importedAt)?.slice(0, 4) ?? FIRST_YEAR);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}
