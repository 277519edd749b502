import { Checkbox } from '@mantine/core';
import type { ListedConnection } from '../../src/engine/contract/company-views.ts';
import type { ConnectionSort } from '../../src/model/enumerations.ts';
import { connectionStatus } from '../../src/words/connection-status.ts';
import { decisionText } from '../../src/words/decisions.ts';
import { label, say } from '../../src/words/say.ts';
import { formatNarrowDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import type { Column } from '../list/column.ts';
import type { Selection } from '../review/use-selection.ts';

type ConnectionColumn = Column<ListedConnection, ConnectionSort>;

export const nameColumn = ({ chosen, toggle }: Selection): ConnectionColumn => ({
  id: 'name',
  head: 'column.name',
  track: 'minmax(0, 2.5fr)',
  sortable: true,
  cell: (row) => (
    <span className="choosable">
      {row.key === null ? null : (
        <Checkbox
          className="screen-only"
          aria-label={say('app.group.choose', { name: row.name })}
          checked={chosen.has(row.key)}
          onChange={() => row.key !== null && toggle(row.key)}
        />
      )}
      <span>
        <Name row={row} />
      </span>
    </span>
  ),
});

export const COLUMNS: readonly ConnectionColumn[] = [
  {
    id: 'status',
    head: 'column.status',
    track: 'minmax(6rem, 1fr)',
    sortable: true,
    cell: (row) => connectionStatus(row),
  },
  {
    id: 'addedAt',
    head: 'column.added',
    track: 'minmax(9.5rem, 1.1fr)',
    sortable: true,
    cell: (row) => addedInWords(row),
  },
  {
    id: 'removedAt',
    head: 'column.removed',
    track: 'minmax(9.5rem, 1.1fr)',
    sortable: true,
    wideOnly: true,
    cell: (row) => (row.status === 'removed' ? formatNarrowDay(row.removedAt) : ''),
  },
  {
    id: 'kind',
    head: 'column.kind',
    track: 'minmax(8.75rem, 1fr)',
    wideOnly: true,
    cell: (row) => label('appKind', row.kind),
  },
  {
    id: 'decision',
    head: 'column.decision',
    track: 'minmax(9.5rem, 1.1fr)',
    cell: ({ decision }) => (decision === null ? '' : decisionText(decision)),
  },
];

const PERMISSIONS: ConnectionColumn = {
  id: 'permissions',
  head: 'app.connections.headPermissions',
  track: 'minmax(13.5rem, 1.6fr)',
  cell: ({ permissions }) => {
    const permitted = permissions?.join(', ') ?? '';
    return <span title={permitted}>{permitted}</span>;
  },
};

/** X lists only apps that are connected now, none of them a game, and says what each was permitted. */
export const X_COLUMNS: readonly ConnectionColumn[] = [
  ...COLUMNS.filter(({ id }) => id === 'status' || id === 'addedAt'),
  PERMISSIONS,
  ...COLUMNS.filter(({ id }) => id === 'decision'),
];

function Name({ row }: { readonly row: ListedConnection }) {
  if (row.companyId === null) return <span title={row.name}>{row.name}</span>;
  return (
    <>
      <Link to={{ view: 'companies', id: row.companyId }} title={row.name}>
        {row.name}
      </Link>
      {row.category === null ? null : <span className="small soft"> {label('category', row.category)}</span>}
    </>
  );
}

function addedInWords({ kind, addedAt }: ListedConnection): string {
  if (kind === 'blocked') return '';
  return addedAt === null ? say('app.connections.unknownAdded') : formatNarrowDay(addedAt);
}
