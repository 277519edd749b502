import type { Knowledge, Source } from '../../src/knowledge/types.ts';
import { say } from '../../src/words/say.ts';

const reference = (source: Source): string =>
  `${source.publisher}${source.date ? `, ${source.date}` : ''}: ${source.url}`;

/** Publisher, date and address of a source; "as quoted by" where the original was not read. */
export function sourceLines(source: Source | undefined, knowledge: Knowledge): string[] {
  if (!source) return [say('cli.source.none')];
  const quoted = source.quotedIn ? knowledge.sources.get(source.quotedIn) : undefined;
  return quoted
    ? [reference(source), say('cli.source.quotedBy', { source: reference(quoted) })]
    : [reference(source)];
}
