import { citedSources } from '../../knowledge/sources.ts';
import type { Claim, Knowledge, Source } from '../../knowledge/types.ts';
import type { ReportSource } from '../schema.ts';

/** Numbers sources in the order in which they are first cited, as footnotes are. */
export class Citations {
  readonly #sources: Knowledge['sources'];
  readonly #numbers = new Map<string, number>();

  constructor({ sources }: Knowledge) {
    this.#sources = sources;
  }

  /** The footnotes of one fact, ascending. A source that knowledge/ does not hold has none. */
  of(fact: Pick<Claim, 'source' | 'also'> | undefined): number[] {
    if (fact === undefined) return [];
    const cited = citedSources({ sources: this.#sources }, fact);
    return cited.map((source) => this.#number(source)).sort((a, b) => a - b);
  }

  /** Every source cited so far, by number. */
  list(): ReportSource[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#sources.get(id);
      return source === undefined ? [] : [this.#entry(source, number)];
    });
  }

  #number(source: Source): number {
    const known = this.#numbers.get(source.id);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(source.id, number);
    // The page that was read instead comes right behind the one it quotes.
    const quotedIn = this.#quotedIn(source);
    if (quotedIn !== undefined) this.#number(quotedIn);
    return number;
  }

  #quotedIn({ quotedIn }: Source): Source | undefined {
    return quotedIn === null ? undefined : this.#sources.get(quotedIn);
  }

  #entry(source: Source, number: number): ReportSource {
    const { id, title, publisher, date, url, opened } = source;
    const quotedIn = this.#quotedIn(source);
    const quotedBy = quotedIn === undefined ? null : (this.#numbers.get(quotedIn.id) ?? null);
    return { number, id, title, publisher, date, url, opened, quotedIn: quotedBy };
  }
}
