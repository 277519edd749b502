import { findPaper } from '../../src/knowledge/cases.ts';
import type { Knowledge, Source } from '../../src/knowledge/types.ts';
import { citationMessage } from '../../src/words/facts.ts';
import { say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';

/** A source as it is cited and its address; then those of the page that quotes it, where the original was not read. */
export function sourceLines(source: Source | undefined, knowledge: Knowledge): string[] {
  if (!source) return [say('cli.source.none')];
  const quoting = knowledge.sources.get(source.quotedIn ?? '');
  const quotedBy = quoting?.publisher ?? null;
  const citation = citationMessage({ ...source, quotedBy, paper: findPaper(knowledge, source) });
  const lines = [english.say(citation), ...(source.url === null ? [] : [source.url])];
  return quoting === undefined ? lines : [...lines, ...sourceLines(quoting, knowledge)];
}
