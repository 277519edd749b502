import { openEngine } from '../src/engine/engine.ts';
import { setWords } from '../src/words/current.ts';
import { loadWords } from '../src/words/languages.ts';

/*
 * The process that `bench -- import` measures: opens the engine, imports one archive into a new ledger, closes it and
 * ends. No findings, no output.
 */
const [zipPath, ledgerPath] = process.argv.slice(2);
if (zipPath === undefined || ledgerPath === undefined) throw new Error('Usage: import-once ZIP LEDGER');
setWords(await loadWords('en'));
const engine = openEngine({ ledgerPath });
await engine.importExport({ paths: [zipPath] });
engine.close();
