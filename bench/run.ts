import { setWords } from '../src/words/current.ts';
import { loadWords } from '../src/words/languages.ts';
import { benchImport } from './import.ts';
import { benchLock } from './lock.ts';
import { benchQueries } from './queries.ts';
import { benchReport } from './report.ts';
import { benchStart } from './start.ts';
import { benchStudy } from './study.ts';
import { benchUi } from './ui.ts';

/** `npm run bench -- <name> [flags]`: every bench prints one JSON document to stdout, progress to stderr. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  import: benchImport,
  queries: benchQueries,
  lock: benchLock,
  ui: benchUi,
  report: benchReport,
  start: benchStart,
  study: benchStudy,
};

setWords(await loadWords('en'));
const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await bench(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The bench failed.'}\n`);
    return 1;
  });
}
