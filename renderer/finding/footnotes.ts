import type { ClaimView } from '../../src/engine/contract/finding-views.ts';

type Source = ClaimView['sources'][number];
export type Footnotes = {
  /** Every source once, in the order of the text. */
  readonly notes: readonly { readonly number: number; readonly source: Source }[];
  /** The footnote numbers of a claim or response, ascending. */
  readonly of: (factId: string) => readonly number[];
};

/** Numbers the sources of facts in the order in which the facts are read. */
export function numberFootnotes(facts: readonly ClaimView[], order: readonly string[]): Footnotes {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const notes = new Map<string, { number: number; source: Source }>();
  for (const source of order.flatMap((id) => byId.get(id)?.sources ?? []))
    if (!notes.has(source.id)) notes.set(source.id, { number: notes.size + 1, source });
  const of = (id: string) =>
    (byId.get(id)?.sources ?? [])
      .flatMap((source) => notes.get(source.id)?.number ?? [])
      .sort((a, b) => a - b);
  return { notes: [...notes.values()], of };
}
