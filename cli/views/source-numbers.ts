import { citedSources, withQuotingPages } from '../../src/knowledge/sources.ts';
import type { Knowledge, Source } from '../../src/knowledge/types.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import { wrap } from '../terminal.ts';
import { citationLines } from './sources.ts';

type Citing = Parameters<typeof citedSources>[1];

/** Numbers the sources of a page in the order in which they are cited; they are listed at its end. */
export class SourceNumbers {
  readonly #knowledge: Knowledge;
  readonly #numbers = new Map<string, { number: number; source: Source }>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** `[1, 4]`; empty where nothing is cited. */
  marks(citing: Citing | undefined): string {
    if (citing === undefined) return '';
    const cited = withQuotingPages(this.#knowledge, citedSources(this.#knowledge, citing));
    const numbers = cited.map((source) => this.#number(source));
    return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
  }

  #number(source: Source): number {
    const known = this.#numbers.get(source.id);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(source.id, { number, source });
    return number;
  }

  lines(width: number): string[] {
    return [...this.#numbers.values()].flatMap(({ number, source }) => {
      const [citation = '', ...rest] = citationLines(source, this.#knowledge);
      return [
        wrap(say('cli.finding.source', { number, citation }), width, '  '),
        ...rest.map((line) => wrap(line, width, '     ')),
      ];
    });
  }

  /** Where to find the sources. */
  pointer(id: string, width: number): string {
    const count = this.#numbers.size;
    return `${wrap(say('cli.finding.full', { count }), width)}\n  ${withProgram(`sidedoor finding ${id} --full`)}`;
  }
}
