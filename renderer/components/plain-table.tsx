import type { ReactNode } from 'react';
import { say } from '../../src/words/say.ts';

type Props = {
  readonly caption?: string;
  /** The table's name if it has no caption; defaults to its first column. */
  readonly label?: string;
  readonly head: readonly string[];
  /** Cells per row. The first cell names its row. */
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
  /** Columns of numbers, by index. */
  readonly numeric?: readonly number[];
};

/** A short table in the page that scrolls sideways on its own where needed. */
export function PlainTable({ caption, label = caption, head, rows, numeric = [] }: Props) {
  const align = (column: number) => (numeric.includes(column) ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div className="table-scroll" role="group" tabIndex={0} aria-label={label ?? head[0] ?? ''}>
      <table className="plain">
        {caption ? <caption>{caption}</caption> : null}
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={text || `column-${column}`} scope="col" className={align(column)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                  <th key={column} scope="row" className={align(column)}>
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                  <td key={column} className={align(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows of a folded table that are always shown. */
const SHOWN = 10;

/** The same, with rows after the tenth folded. */
export function FoldedTable(props: Props) {
  const { rows } = props;
  if (rows.length <= SHOWN) return <PlainTable {...props} />;
  return (
    <>
      <PlainTable {...props} rows={rows.slice(0, SHOWN)} />
      <details>
        <summary>{say('app.compare.rest', { count: rows.length - SHOWN })}</summary>
        <PlainTable {...props} rows={rows.slice(SHOWN)} />
      </details>
    </>
  );
}
