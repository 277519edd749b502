import type { ListedConnection } from '../../src/engine/contract/company-views.ts';
import {
  CONNECTION_KINDS,
  CONNECTION_STATUSES,
  type ConnectionSort,
  INBOX_PHASES,
} from '../../src/model/enumerations.ts';
import { connectionStatus } from '../../src/words/connection-status.ts';
import { label, say } from '../../src/words/say.ts';
import { PartialNote } from '../components/states.tsx';
import { useOverview } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { type Column, findKnown } from '../list/column.ts';
import { toOptions } from '../list/filter-select.tsx';
import { type Filter, ListPage } from '../list/list-page.tsx';
import { decisionInWords } from '../review/decision-in-words.ts';

const FIRST_YEAR = 2004;

const COLUMNS: readonly Column<ListedConnection, ConnectionSort>[] = [
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
    cell: (row) => connectionStatus(row),
  },
  {
    id: 'addedAt',
    head: say('app.connections.headAdded'),
    track: 'minmax(9.5rem, 1.1fr)',
    sortable: true,
    cell: (row) => addedInWords(row),
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
  return (
    <>
      <Link to={{ view: 'companies', id: row.companyId }}>{row.name}</Link>
      {row.category === null ? null : <span className="small soft"> {label('category', row.category)}</span>}
    </>
  );
}

function addedInWords({ kind, addedAt }: ListedConnection): string {
  if (kind === 'blocked') return '';
  return addedAt === null ? say('app.connections.unknownAdded') : formatDay(addedAt);
}

/** Every connected app and game, and the apps that the user blocked. */
export function ConnectionsView() {
  return (
    <ListPage
      view="connections"
      title={say('app.connections.title')}
      intro={
        <>
          <p className="prose">{say('app.connections.lead')}</p>
          <PartialNote />
        </>
      }
      searchLabel={say('app.connections.search')}
      filters={useFilters()}
      total={(total) => say('app.connections.total', { total })}
      tableLabel={say('app.connections.table')}
      columns={COLUMNS}
      defaultSort="name"
      load={(client, { query, ...input }, options) =>
        client.connections.list(
          {
            ...input,
            status: findKnown(CONNECTION_STATUSES, query.status),
            kind: findKnown(CONNECTION_KINDS, query.kind),
            year: Number(query.year) >= FIRST_YEAR ? Number(query.year) : null,
            eraId: query.era || null,
          },
          options,
        )
      }
      none={say('app.connections.none')}
    />
  );
}

function useFilters(): Filter<'connections'>[] {
  const years = useYears();
  return [
    {
      key: 'status',
      label: say('app.connections.status'),
      options: toOptions('status'),
    },
    {
      key: 'kind',
      label: say('app.connections.kind'),
      options: toOptions('appKind'),
    },
    {
      key: 'year',
      label: say('app.connections.year'),
      any: say('app.connections.anyYear'),
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      key: 'era',
      label: say('app.connections.era'),
      any: say('app.connections.anyEra'),
      options: INBOX_PHASES.map((id) => ({ value: id, label: say(`phase.${id}`) })),
    },
  ];
}

/** From the export's year back to Facebook's first. */
function useYears(): number[] {
  const exported = useOverview().data?.import;
  const last = Number((exported?.generatedAt ?? exported?.importedAt)?.slice(0, 4) ?? FIRST_YEAR);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}
