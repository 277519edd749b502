import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_DIR as dir } from '../src/knowledge/files.ts';
import { KnowledgeError } from '../src/knowledge/knowledge-error.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Knowledge } from '../src/knowledge/types.ts';
import { LANGUAGES } from '../src/model/enumerations.ts';
import { countFacts, type FactCounts, findLosses, findUnanswered, findUnreviewed } from './fact-ledger.ts';
import { runTool } from './run-tool.ts';
import { listUntranslated } from './untranslated.ts';

/*
 * `npm run facts`: counts of the facts, what was lost since the committed counts, what was not reviewed, what each language
 * lacks, and the editorial rules of tests/knowledge. `-- --commit-counts` writes the counts as they are now.
 */

const countsFile = join(dir, 'counts.json');
const knowledge = loadOrExit();
const now = countFacts(knowledge);
if (process.argv.includes('--commit-counts')) writeFileSync(countsFile, `${JSON.stringify(now, null, 2)}\n`);

for (const [name, count] of Object.entries(now)) console.log(`${String(count).padStart(5)}  ${name}`);
console.log(
  `\nWithout a response: ${
    findUnanswered(knowledge)
      .map(({ id }) => id)
      .join(', ') || 'none'
  }\n`,
);

const committed = JSON.parse(readFileSync(countsFile, 'utf8')) as FactCounts;
const faults = [
  ...findLosses(committed, now),
  ...findUnreviewed(knowledge, readFileSync(join(dir, 'REVIEW.md'), 'utf8')),
];
for (const language of LANGUAGES.filter((each) => each !== 'en')) {
  const open = listUntranslated(knowledge, dir, language);
  const stale = open.filter(({ isStale }) => isStale).map(({ file, id }) => `${file}/${id}`);
  console.log(
    `${language}: ${open.length} without a translation${stale.length > 0 ? `; the English changed of ${stale.join(', ')}` : ''}`,
  );
}
const rulesHold = runTool('vitest', ['run', '--reporter=dot', 'tests/knowledge']);
// After the tests, which report the same in detail.
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 && rulesHold ? 'facts: ok' : 'facts: failed');
process.exitCode = faults.length === 0 && rulesHold ? 0 : 1;

/** A misspelt key or a missing source is reported in one line for its author, without a stack trace. */
function loadOrExit(): Knowledge {
  try {
    return loadKnowledge();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    console.log(`${error.message}\nfacts: failed`);
    process.exit(1);
  }
}
