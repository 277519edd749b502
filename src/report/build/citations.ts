import { findPaper } from '../../knowledge/cases.ts';
import { citedSources } from '../../knowledge/sources.ts';
import type { Claim, Knowledge, Source } from '../../knowledge/types.ts';
import type { ReportSource } from '../schema.ts';

/** Numbers sources in the order in which they are first cited, as footnotes are. */
export class Citations {
  readonly #knowledge: Knowledge;
  readonly #numbers = new Map<string, number>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** The footnotes of one fact, ascending. A source that knowledge/ does not have gets none. */
  of(fact: Pick<Claim, 'source' | 'also'> | undefined): number[] {
    if (fact === undefined) return [];
    const cited = citedSources(this.#knowledge, fact);
    return cited.map((source) => this.#number(source)).sort((a, b) => a - b);
  }

  /** Every source cited so far, by number. */
  list(): ReportSource[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#knowledge.sources.get(id);
      return source === undefined ? [] : [this.#entry(source, number)];
    });
  }

  #number(source: Source): number {
    const known = this.#numbers.get(source.id);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(source.id, number);
    // The page that was read instead directly follows the one it quotes.
    const quotedIn = this.#quotedIn(source);
    if (quotedIn !== undefined) this.#number(quotedIn);
    return number;
  }

  #quotedIn({ quotedIn }: Source): Source | undefined {
    return quotedIn === null ? undefined : this.#knowledge.sources.get(quotedIn);
  }

  #entry(source: Source, number: number): ReportSource {
    const { id, title, publisher, date, url, medium, read, opened } = source;
    const quoting = this.#quotedIn(source);
    const quotedIn = this.#numbers.get(quoting?.id ?? '') ?? null;
    const paper = findPaper(this.#knowledge, source);
    const head = { number, id, title, publisher, date, url, medium, read, opened };
    return { ...head, quotedBy: quoting?.publisher ?? null, quotedIn, paper };
  }
}
