import { memo } from 'react';
import { say } from '../../src/words/say.ts';
import type { Column } from './column.ts';

type Props<Row> = {
  readonly index: number;
  /** Omitted on paper, where rows follow one another. */
  readonly top: number | undefined;
  readonly height: number | undefined;
  readonly tracks: string;
  readonly columns: readonly Column<Row, string>[];
  /** Undefined while its page is loading. */
  readonly row: Row | undefined;
};

function Row<Row>({ index, top, height, tracks, columns, row }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ListTable.
    // biome-ignore lint/a11y/useFocusableInteractive: the link inside takes the focus.
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      style={{
        gridTemplateColumns: tracks,
        ...(top === undefined ? {} : { transform: `translateY(${top}px)`, height }),
      }}
    >
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see ListTable.
        <div role="cell" key={column.id} data-column={column.id} data-numeric={column.numeric}>
          {row === undefined ? <span className="skeleton" /> : <Cell column={column} row={row} />}
        </div>
      ))}
    </div>
  );
}

/** The content of a cell. A number is labelled with its column's name if there is no column head above it. */
function Cell<Row>({ column, row }: { readonly column: Column<Row, string>; readonly row: Row }) {
  const content = column.cell(row);
  if (!column.numeric || content === '') return content;
  return (
    <>
      <span className="narrow-label">{say(column.head)} </span>
      {content}
    </>
  );
}

/** One row. Rows that stay visible while the list scrolls are not rendered again. */
export const ListRow = memo(Row) as typeof Row;
