import { useQueries } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import { useHost } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';

/** Rows per request to the engine. */
export const PAGE = 100;

export type Range = { readonly first: number; readonly last: number };
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number };
/** Which rows of which import. */
export type PageInput = {
  readonly importId: number | null;
  readonly offset: number;
  readonly limit: number;
};
type LoadPage<Row> = (
  client: EngineClient,
  page: PageInput,
  options: { readonly signal: AbortSignal },
) => Promise<Page<Row>>;

/** The pages that hold the rows of a range. */
export function pagesIn({ first, last }: Range): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.max(first, last, 0) / PAGE);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export type Pages<Row> = {
  /** Null until the first answer. While a new filter loads, the last total is kept so that nothing jumps. */
  readonly total: number | null;
  readonly rowAt: (index: number) => Row | undefined;
  readonly onRange: (range: Range) => void;
  readonly error: unknown;
  readonly retry: () => void;
};

/** A long list of which only the visible pages are requested, wherever the user has scrolled to. */
export function usePages<Row>(key: readonly unknown[], load: LoadPage<Row>): Pages<Row> {
  const { client } = useHost();
  const importId = useImportId();
  const [shown, setShown] = useState<Range>({ first: 0, last: 0 });
  // The first page is always loaded, because it is what gets printed.
  const pages = [...new Set([0, ...pagesIn(shown)])];
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...key, importId, 'page', page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        load(client, { importId, offset: page * PAGE, limit: PAGE }, { signal }),
    })),
  });
  const lastTotal = useRef<number | null>(null);
  const total = answers.find((answer) => answer.data)?.data?.total ?? lastTotal.current;
  lastTotal.current = total;
  const failed = answers.find((answer) => answer.isError);
  return {
    total,
    rowAt: (index) => answers[pages.indexOf(Math.floor(index / PAGE))]?.data?.rows[index % PAGE],
    // Pages, not rows: scrolling within a page must not render the view again.
    onRange: useCallback((range: Range) => setShown((now) => (samePages(now, range) ? now : range)), []),
    error: failed?.error ?? null,
    retry: () => failed?.refetch(),
  };
}

const samePages = (a: Range, b: Range): boolean => pagesIn(a).join() === pagesIn(b).join();
