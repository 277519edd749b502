import type { CoverageView } from '../../src/engine/contract/views.ts';
import { label, say, valuesOf } from '../../src/words/say.ts';
import '../coverage/coverage.css';
import { Icon } from '../components/icons.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Problems } from '../coverage/problems.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { useViewQuery } from '../lib/use-query.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { FilterSelect } from '../list/filter-select.tsx';
import { type Column, ListTable, Total } from '../list/list-table.tsx';
import { SearchBox } from '../list/search-box.tsx';
import { PAGE, type Pages, usePages } from '../list/use-pages.ts';

type Document = CoverageView['documents'][number];

const COLUMNS: readonly Column<Document>[] = [
  {
    id: 'path',
    head: say('app.coverage.headPath'),
    track: 'minmax(0, 4fr)',
    cell: (row) => <code title={row.path}>{row.path}</code>,
  },
  {
    id: 'status',
    head: say('app.coverage.headState'),
    track: 'minmax(8rem, 1fr)',
    cell: (row) => label('documentState', row.status),
  },
  {
    id: 'records',
    head: say('app.coverage.headRecords'),
    track: '6rem',
    numeric: true,
    wideOnly: true,
    cell: (row) => formatNumber(row.records),
  },
  {
    id: 'problems',
    head: say('app.coverage.headProblems'),
    track: '6rem',
    numeric: true,
    cell: (row) => (row.problems.length === 0 ? '' : formatNumber(row.problems.length)),
  },
];

/** Troubles are listed for the first documents that match; the state filter brings the others forward. */
const firstRows = (pages: Pages<Document>): Document[] =>
  Array.from({ length: PAGE }, (_, index) => pages.rowAt(index)).filter((row) => row !== undefined);

/** Every document of the import by state and path, and in words what is wrong with those in trouble. */
export function DocumentsView() {
  const [query, change] = useViewQuery('coverage');
  const asked = { status: query.status || null, search: query.search ?? '' };
  const pages = usePages<Document>(['documents', asked], async (client, page, options) => {
    const { documents, total } = await client.coverage({ ...asked, ...page }, options);
    return { rows: documents, total };
  });
  return (
    <>
      <p className="screen-only back">
        <Link to={{ view: 'coverage' }}>
          <Icon name="back" /> {say('app.coverage.back')}
        </Link>
      </p>
      <ViewHead title={say('app.coverage.documentsTitle')} showsImport />
      <div className="stack half">
        <search className="filters">
          <SearchBox
            label={say('app.coverage.search')}
            value={asked.search}
            onSearch={(search) => change({ search })}
          />
          <FilterSelect
            label={say('app.coverage.state')}
            value={query.status}
            any={say('app.controls.all')}
            options={valuesOf('documentState').map((value) => ({
              value,
              label: label('documentState', value),
            }))}
            onChoose={(status) => change({ status })}
          />
        </search>
        <Total text={pages.total === null ? null : say('app.coverage.total', { count: pages.total })} />
        <Problems documents={firstRows(pages)} />
        <ListTable
          label={say('app.coverage.documentsTable')}
          columns={COLUMNS}
          pages={pages}
          sort={{ id: '', descending: false }}
          onSort={() => undefined}
          empty={
            <EmptyList
              to={{ view: 'coverage', id: 'documents' }}
              nothing={say('app.coverage.total', { count: 0 })}
              query={query}
            />
          }
        />
      </div>
    </>
  );
}
