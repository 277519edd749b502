import type { Knowledge, Source } from '../../src/knowledge/types.ts';

const reference = (source: Source): string =>
  `${source.publisher}${source.date ? `, ${source.date}` : ''}: ${source.url}`;

/** Publisher, date and address of a source; "as quoted by" where the original was not read. */
export function sourceLines(id: string | null, knowledge: Knowledge): string[] {
  const source = id === null ? undefined : knowledge.sources.get(id);
  if (!source) return ['no source page; see the note'];
  const quoted = source.quotedIn ? knowledge.sources.get(source.quotedIn) : undefined;
  return quoted ? [reference(source), `as quoted by ${reference(quoted)}`] : [reference(source)];
}
