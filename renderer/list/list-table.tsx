import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { say } from '../../src/words/say.ts';
import { Skeleton } from '../components/states.tsx';
import type { Column, Sort } from './column.ts';
import { ListHead, SortSelect } from './list-head.tsx';
import { ListRow } from './list-row.tsx';
import { moveFocus } from './row-keyboard.ts';
import { PAGE, type Pages } from './use-pages.ts';
import { usePrinting } from './use-printing.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './list.css';

type Props<Row, SortKey extends string> = {
  readonly label: string;
  readonly columns: readonly Column<Row, SortKey>[];
  readonly pages: Pages<Row>;
  /** Undefined for a list that is not sorted by its columns. */
  readonly sort: Sort<SortKey> | undefined;
  readonly onSort: (sort: Sort<SortKey>) => void;
  readonly empty: ReactNode;
  /** The command that prints every row. */
  readonly allRows: string;
};

const NARROW = '(max-width: 52rem)';
/** From this width on every column fits, and the first one has enough room for a name. */
const WIDE = '(min-width: 78rem)';
/** Heights of a row, in rem: one line, or two on narrow windows. */
const HEIGHT = { wide: 2.75, narrow: 4.5 } as const;

/**
 * A list of any length: the engine sorts, filters and searches; only visible rows are rendered. Up, down, page and home keys
 * move the focus from row to row.
 */
export function ListTable<Row extends object, SortKey extends string>(props: Props<Row, SortKey>) {
  const { pages, empty } = props;
  if (pages.total === null) return <Skeleton heights={['2.75rem', '30rem']} />;
  if (pages.total === 0) return empty;
  return <Rows {...props} total={pages.total} />;
}

function Rows<Row extends object, SortKey extends string>(
  props: Props<Row, SortKey> & { readonly total: number },
) {
  const { label, columns, pages, sort, onSort, total, allRows } = props;
  const isPrinting = usePrinting();
  const [isNarrow, isWide] = [useWindow(NARROW) && !isPrinting, useWindow(WIDE) && !isPrinting];
  const shown = useMemo(() => columns.filter(({ wideOnly }) => isWide || !wideOnly), [columns, isWide]);
  const body = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(body, total, isNarrow ? HEIGHT.narrow : HEIGHT.wide);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => pages.onRange({ first, last }), [pages.onRange, first, last]);
  const tracks = shown.map(({ track }) => track).join(' ');
  const printed = Math.min(total, PAGE);
  const toRow = (index: number, top?: number, height?: number) => (
    <ListRow key={index} {...{ index, top, height, tracks }} columns={shown} row={pages.rowAt(index)} />
  );
  return (
    <>
      {isWide ? null : <SortSelect columns={columns} sort={sort} onSort={onSort} />}
      {printed < total ? (
        <p className="print-only">{say('app.lists.printed', { printed, total, command: allRows })}</p>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: absolutely placed rows cannot be a table element. */}
      <div className="rows" role="table" aria-label={label} aria-rowcount={total + 1} data-narrow={isNarrow}>
        <ListHead columns={shown} sort={sort} onSort={onSort} tracks={tracks} />
        {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
        <div
          ref={body}
          role="rowgroup"
          className="rows-body"
          style={isPrinting ? undefined : { height: virtual.getTotalSize() }}
          onKeyDown={(event) => moveFocus(event, total, virtual.scrollToIndex)}
        >
          {isPrinting
            ? Array.from({ length: printed }, (_, index) => toRow(index))
            : items.map(({ index, start, size }) => toRow(index, start - virtual.options.scrollMargin, size))}
        </div>
      </div>
    </>
  );
}

const useWindow = (query: string): boolean =>
  useMediaQuery(query, window.matchMedia(query).matches, { getInitialValueInEffect: false });
