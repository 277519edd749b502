import type { CoverageView } from '../../src/engine/contract/views.ts';
import { label, say } from '../../src/words/say.ts';
import '../coverage/coverage.css';
import { BackLink } from '../components/back-link.tsx';
import { Problems } from '../coverage/problems.tsx';
import { formatNumber } from '../lib/format.ts';
import type { Column } from '../list/column.ts';
import { toOptions } from '../list/filter-select.tsx';
import { ListPage } from '../list/list-page.tsx';

type Document = CoverageView['documents'][number];

const COLUMNS: readonly Column<Document>[] = [
  {
    id: 'path',
    head: 'column.document',
    track: 'minmax(0, 4fr)',
    cell: (row) => <code title={row.path}>{row.path}</code>,
  },
  {
    id: 'status',
    head: 'column.state',
    track: 'minmax(8rem, 1fr)',
    cell: (row) => label('documentState', row.status),
  },
  {
    id: 'records',
    head: 'column.records',
    track: '6rem',
    numeric: true,
    wideOnly: true,
    cell: (row) => formatNumber(row.records),
  },
  {
    id: 'problems',
    head: 'column.problems',
    track: '6rem',
    numeric: true,
    cell: (row) => (row.problems.length === 0 ? '' : formatNumber(row.problems.length)),
  },
];

/** Every document of the import by state and path, with a description of what is wrong with those that have problems. */
export function DocumentsView() {
  return (
    <>
      <BackLink to={{ view: 'coverage' }}>{say('app.shell.coverage')}</BackLink>
      <ListPage
        view="coverage"
        title={say('column.documents')}
        searchLabel={say('app.coverage.search')}
        filters={[{ key: 'status', label: say('column.state'), options: toOptions('documentState') }]}
        total={(count) => say('app.coverage.total', { count })}
        beforeTable={<Problems />}
        tableLabel={say('column.documents')}
        columns={COLUMNS}
        load={async (client, { query, ...input }, options) => {
          const { documents, total } = await client.coverage(
            { ...input, status: query.status || null },
            options,
          );
          return { rows: documents, total };
        }}
        allRows="sidedoor audit --json <path>"
        none={say('app.coverage.total', { count: 0 })}
      />
    </>
  );
}
