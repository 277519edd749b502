import { NativeSelect } from '@mantine/core';
import { createColumnHelper, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';
import type { Column, Sort } from './list-table.tsx';

const features = tableFeatures({ rowSortingFeature });
type Features = typeof features;
const NO_ROWS: readonly object[] = [];

/** The table model of columns and sorting. The rows stay outside of it: the engine has sorted them already. */
function useSortableTable<Row extends object>(
  columns: readonly Column<Row>[],
  sort: Sort,
  onSort: (sort: Sort) => void,
) {
  const defined = useMemo(() => {
    const helper = createColumnHelper<Features, Row>();
    return columns.map((column) =>
      helper.accessor((row): unknown => row, {
        id: column.id,
        header: column.head,
        enableSorting: column.sortable === true,
        sortDescFirst: column.numeric === true,
      }),
    );
  }, [columns]);
  const sorting = useMemo(() => [{ id: sort.id, desc: sort.descending }], [sort.id, sort.descending]);
  return useTable({
    features,
    columns: defined,
    data: NO_ROWS as readonly Row[],
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      if (next) onSort({ id: next.id, descending: next.desc });
    },
  });
}

type HeadProps<Row extends object> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly tracks: string;
};

function Heads<Row extends object>({ columns, sort, onSort, tracks }: HeadProps<Row>) {
  const table = useSortableTable(columns, sort, onSort);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ListTable.
    <div role="rowgroup" className="rows-head">
      {table.getHeaderGroups().map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: see ListTable.
        // biome-ignore lint/a11y/useFocusableInteractive: the buttons inside take the focus.
        <div role="row" aria-rowindex={1} key={group.id} style={{ gridTemplateColumns: tracks }}>
          {group.headers.map((header, at) => {
            const column = columns[at];
            const sorted = header.column.getIsSorted();
            return (
              // biome-ignore lint/a11y/useSemanticElements: see ListTable.
              // biome-ignore lint/a11y/useFocusableInteractive: the button inside takes the focus.
              <div
                role="columnheader"
                key={header.id}
                data-numeric={column?.numeric}
                aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
              >
                {header.column.getCanSort() ? (
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    {column?.head}
                    {sorted ? <Icon name={sorted === 'asc' ? 'up' : 'down'} /> : null}
                  </button>
                ) : (
                  column?.head
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The heads of the columns; a sortable one is a button. They are not drawn again while the list scrolls. */
export const ListHead = memo(Heads) as typeof Heads;

/** Narrow windows have no row of column heads to press, and others not one for every column. */
export function SortSelect<Row>({
  columns,
  sort,
  onSort,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}) {
  const sortable = columns.filter((column) => column.sortable);
  return (
    <NativeSelect
      label={say('app.controls.sortBy')}
      value={`${sort.id} ${sort.descending}`}
      data={sortable.flatMap(({ id, head }) => [
        { value: `${id} false`, label: say('app.controls.sortUp', { column: head }) },
        { value: `${id} true`, label: say('app.controls.sortDown', { column: head }) },
      ])}
      onChange={(event) => {
        const [id = sort.id, descending] = event.currentTarget.value.split(' ');
        onSort({ id, descending: descending === 'true' });
      }}
    />
  );
}
