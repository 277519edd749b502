import type { CompanyJson } from '../../src/engine/contract/audit-json.ts';
import type { CompanyView } from '../../src/engine/contract/views.ts';
import { label, say, valuesOf } from '../../src/words/say.ts';
import { PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { formatDay, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { FilterSelect } from '../list/filter-select.tsx';
import { type Column, ListTable, Total } from '../list/list-table.tsx';
import { SearchBox } from '../list/search-box.tsx';
import { usePages } from '../list/use-pages.ts';

const SORTS = ['name', 'channels', 'offMetaEvents', 'connections', 'lastAt'] as const;
const CHANNELS = [
  'connection',
  'app-post',
  'off-meta',
  'advertiser-list',
  'advertiser',
  'ad-interaction',
  'ad-thread',
  'link',
] as const;

const COLUMNS: readonly Column<CompanyJson>[] = [
  {
    id: 'name',
    head: say('app.companies.headName'),
    track: 'minmax(0, 3fr)',
    sortable: true,
    cell: (row) => <Link to={{ view: 'companies', id: row.id }}>{row.name}</Link>,
  },
  {
    id: 'channels',
    head: say('app.companies.headChannels'),
    track: 'minmax(6rem, 1fr)',
    sortable: true,
    numeric: true,
    cell: (row) => <Labelled label={say('app.companies.headChannels')} value={formatNumber(row.channels)} />,
  },
  {
    id: 'connections',
    head: say('app.companies.headConnections'),
    track: 'minmax(7rem, 1fr)',
    sortable: true,
    numeric: true,
    wideOnly: true,
    cell: (row) => formatNumber(row.connections),
  },
  {
    id: 'offMetaEvents',
    head: say('app.companies.headEvents'),
    track: 'minmax(11.5rem, 1.2fr)',
    sortable: true,
    numeric: true,
    cell: (row) => (
      <Labelled label={say('app.companies.headEvents')} value={formatNumber(row.offMetaEvents)} />
    ),
  },
  {
    id: 'lastAt',
    head: say('app.companies.headLast'),
    track: 'minmax(9.5rem, 1.2fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) => formatDay(row.lastAt),
  },
];

/** A number with its unit where no column head stands above it. */
function Labelled({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <span className="narrow-label">{label} </span>
      {value}
    </>
  );
}

function useCompanies(query: Query<'companies'>) {
  const asked = {
    search: query.search ?? '',
    channel: CHANNELS.find((known): known is NonNullable<typeof known> => known === query.channel) ?? null,
    sort: SORTS.find((known) => known === query.sort) ?? 'channels',
    // Numbers come largest first unless asked otherwise.
    descending: query.desc === undefined ? query.sort !== 'name' : query.desc === '1',
  } as const;
  const pages = usePages<CompanyView['company']>(['companies', asked], (client, page, options) =>
    client.companies.list({ ...asked, ...page }, options),
  );
  return { pages, asked };
}

/** Every company of the export, however many: only the rows in sight are asked for. */
export function CompaniesView() {
  const [query, change] = useViewQuery('companies');
  const { pages, asked } = useCompanies(query);
  return (
    <>
      <ViewHead title={say('app.companies.title')} showsImport />
      <div className="stack half">
        <p className="prose">{say('app.companies.lead')}</p>
        <PartialNote />
        <search className="filters">
          <SearchBox
            label={say('app.companies.search')}
            value={query.search ?? ''}
            onSearch={(search) => change({ search })}
          />
          <FilterSelect
            label={say('app.companies.channel')}
            value={query.channel}
            any={say('app.controls.all')}
            options={valuesOf('channel').map((value) => ({ value, label: label('channel', value) }))}
            onChoose={(value) => change({ channel: value })}
          />
        </search>
        <Total text={pages.total === null ? null : say('app.companies.total', { total: pages.total })} />
        <ListTable
          label={say('app.companies.table')}
          columns={COLUMNS}
          pages={pages}
          sort={{ id: asked.sort, descending: asked.descending }}
          onSort={({ id, descending }) => change({ sort: id, desc: descending ? '1' : '0' })}
          empty={<EmptyList to={{ view: 'companies' }} nothing={say('app.companies.none')} query={query} />}
        />
      </div>
    </>
  );
}
