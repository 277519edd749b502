import { Engine } from '../src/engine/engine.ts';
import { setWords } from '../src/words/current.ts';
import { loadWords } from '../src/words/languages.ts';

/** What `bench -- import` measures: opens the engine, imports an archive into a new ledger and closes it. No findings, no output. */
export async function main([zipPath, ledgerPath]: readonly string[]): Promise<void> {
  if (zipPath === undefined || ledgerPath === undefined) throw new Error('Usage: import-once ZIP LEDGER');
  setWords(await loadWords('en'));
  const engine = new Engine({ ledgerPath });
  await engine.importExport({ paths: [zipPath] });
  engine.close();
}
