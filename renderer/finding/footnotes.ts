import type { ClaimView } from '../../src/engine/contract/finding-views.ts';

type Source = ClaimView['sources'][number];
/** Something that cites sources, and where its notes link back to. */
export type Citing = { readonly id: string; readonly by: string; readonly sources: readonly Source[] };
export type Footnote = {
  readonly number: number;
  readonly source: Source;
  /** The citing elements, in the order of the text. */
  readonly citedBy: readonly Citing[];
};
export type Footnotes = {
  /** Every source once, in the order of the text. */
  readonly notes: readonly Footnote[];
  /** The footnotes of a statement, ascending. */
  readonly of: (id: string) => readonly Footnote[];
};

/** Numbers the sources in reading order. */
export function numberFootnotes(citing: readonly Citing[]): Footnotes {
  const bySource = Map.groupBy(
    [...new Map(citing.map((one) => [one.id, one])).values()].flatMap((one) =>
      one.sources.map((source) => ({ one, source })),
    ),
    ({ source }) => source.id,
  );
  const notes = [...bySource.values()].flatMap((pairs, index) =>
    pairs.slice(0, 1).map(({ source }) => ({
      number: index + 1,
      source,
      citedBy: pairs.map(({ one }) => one),
    })),
  );
  return { notes, of: (id) => notes.filter(({ citedBy }) => citedBy.some((one) => one.id === id)) };
}
