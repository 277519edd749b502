import { CHANNELS, type CompanySort } from '../../src/model/enumerations.ts';
import type { CompanyJson } from '../../src/model/imports.ts';
import { label, say } from '../../src/words/say.ts';
import { PartialNote } from '../components/states.tsx';
import { Link } from '../lib/navigation.tsx';
import { type Column, dayColumn, findKnown, numberColumn } from '../list/column.ts';
import { toOptions } from '../list/filter-select.tsx';
import { ListPage } from '../list/list-page.tsx';

const COLUMNS: readonly Column<CompanyJson, CompanySort>[] = [
  {
    id: 'name',
    head: 'column.name',
    track: 'minmax(0, 3fr)',
    sortable: true,
    cell: (row) => (
      <Link to={{ view: 'companies', id: row.id }} title={row.name}>
        {row.name}
      </Link>
    ),
  },
  {
    id: 'category',
    head: 'app.companies.headCategory',
    track: 'minmax(8rem, 1.2fr)',
    wideOnly: true,
    cell: ({ category }) =>
      category === null ? '' : <span title={label('category', category)}>{label('category', category)}</span>,
  },
  numberColumn('channels', 'app.companies.headChannels', 'minmax(6rem, 1fr)'),
  { ...numberColumn('connections', 'app.shell.connections', 'minmax(7rem, 1fr)'), wideOnly: true },
  numberColumn('offMetaEvents', 'app.companies.headEvents', 'minmax(11.5rem, 1.2fr)'),
  dayColumn('lastAt', 'app.companies.headLast', 'minmax(9.5rem, 1.2fr)'),
];

export function CompaniesView() {
  return (
    <ListPage
      view="companies"
      title={say('app.shell.companies')}
      intro={
        <>
          <p className="prose">{say('app.companies.lead')}</p>
          <PartialNote />
        </>
      }
      searchLabel={say('app.connections.search')}
      filters={[{ key: 'channel', label: say('app.companies.channel'), options: toOptions('channel') }]}
      total={(total) => say('app.companies.total', { total })}
      tableLabel={say('app.shell.companies')}
      columns={COLUMNS}
      defaultSort="channels"
      load={(client, { query, ...input }, options) =>
        client.companies.list({ ...input, channel: findKnown(CHANNELS, query.channel) }, options)
      }
      allRows="sidedoor companies --csv"
      none={say('app.companies.none')}
    />
  );
}
