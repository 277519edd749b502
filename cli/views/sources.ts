import { findPaper } from '../../src/knowledge/cases.ts';
import { withQuotingPages } from '../../src/knowledge/sources.ts';
import type { Knowledge, Source } from '../../src/knowledge/types.ts';
import { words } from '../../src/words/current.ts';
import { citationMessage } from '../../src/words/facts.ts';
import { say } from '../../src/words/say.ts';

/** Sources as they are cited, each with its address; behind one that was not read, the page that quotes it. */
export function sourceLines(cited: readonly Source[], knowledge: Knowledge): string[] {
  if (cited.length === 0) return [say('cli.source.none')];
  return withQuotingPages(knowledge, cited).flatMap((source) => citationLines(source, knowledge));
}

/** One source as it is cited, and its address. */
export function citationLines(source: Source, knowledge: Knowledge): string[] {
  const quotedBy = knowledge.sources.get(source.quotedIn ?? '')?.publisher ?? null;
  const citation = citationMessage({ ...source, quotedBy, paper: findPaper(knowledge, source) });
  return [words().say(citation), ...(source.url === null ? [] : [source.url])];
}
