import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';
import type { Column, Sort } from './column.ts';

type SortProps<Row, SortKey extends string> = {
  readonly columns: readonly Column<Row, SortKey>[];
  readonly sort: Sort<SortKey> | undefined;
  readonly onSort: (sort: Sort<SortKey>) => void;
};

function Head<Row, SortKey extends string>({
  columns,
  tracks,
  ...sorting
}: SortProps<Row, SortKey> & { readonly tracks: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ListTable.
    <div role="rowgroup" className="rows-head">
      {/* biome-ignore lint/a11y/useSemanticElements: see ListTable. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the buttons inside take the focus. */}
      <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} {...sorting} />
        ))}
      </div>
    </div>
  );
}

type ColumnHeadProps<Row, SortKey extends string> = Omit<SortProps<Row, SortKey>, 'columns'> & {
  readonly column: Column<Row, SortKey>;
};

function ColumnHead<Row, SortKey extends string>({ column, sort, onSort }: ColumnHeadProps<Row, SortKey>) {
  const { id, head, numeric = false, sortable } = column;
  const descending = sortable && sort?.sort === id ? sort.descending : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ListTable.
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside takes the focus.
    <div
      role="columnheader"
      data-numeric={numeric}
      aria-sort={descending === null ? undefined : descending ? 'descending' : 'ascending'}
    >
      {sortable ? (
        <button
          type="button"
          onClick={() => onSort({ sort: id, descending: descending === null ? numeric : !descending })}
        >
          {say(head)}
          {descending === null ? null : <Icon name={descending ? 'down' : 'up'} />}
        </button>
      ) : (
        say(head)
      )}
    </div>
  );
}

/** The column heads; a sortable one is a button. They are not rendered again while the list scrolls. */
export const ListHead = memo(Head) as typeof Head;

/** The sort as a select, for windows that hide the column heads or some of the columns. */
export function SortSelect<Row, SortKey extends string>({ columns, sort, onSort }: SortProps<Row, SortKey>) {
  const choices = columns.flatMap(({ id, head, numeric, sortable }) => {
    const column = say(head);
    const order = numeric ? 'number' : id.endsWith('At') ? 'date' : 'text';
    return sortable
      ? [
          { sort: id, descending: false, label: say('app.controls.sortUp', { order, column }) },
          { sort: id, descending: true, label: say('app.controls.sortDown', { order, column }) },
        ]
      : [];
  });
  if (sort === undefined) return null;
  return (
    <NativeSelect
      className="screen-only"
      label={say('app.controls.sortBy')}
      value={choices.findIndex((each) => each.sort === sort.sort && each.descending === sort.descending)}
      data={choices.map(({ label }, index) => ({ value: String(index), label }))}
      onChange={(event) => onSort(choices[Number(event.currentTarget.value)] ?? sort)}
    />
  );
}
