import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, completeBundle, ENGINE_ENTRIES } from '../scripts/bundle.ts';
import { rootDir } from '../scripts/run-tool.ts';

/** Starts an entry of the bundle as cli/bin.mjs does. */
const BIN = `import { createRequire } from 'node:module';
import { keepCompiledCode } from './code-cache.mjs';
keepCompiledCode();
const [entry, ...args] = process.argv.slice(2);
await createRequire(import.meta.url)('../dist/cli/' + entry + '.js').main(args);
`;

/**
 * Bundles the program as it is shipped, with an import alone as one more entry, into a folder. Gives what to start; its first
 * argument is the entry: `main` is the command line, `import-once` the import.
 */
export async function buildShipped(dir: string): Promise<string> {
  const outDir = join(dir, 'dist/cli');
  const entries = { main: 'cli/main.ts', 'import-once': 'bench/import-once.ts', ...ENGINE_ENTRIES };
  completeBundle(outDir, [await bundle({ entries, outDir })]);
  for (const folder of ['cli', 'node_modules']) mkdirSync(join(dir, folder));
  symlinkSync(join(rootDir, 'node_modules/better-sqlite3'), join(dir, 'node_modules/better-sqlite3'), 'dir');
  for (const file of ['package.json', 'cli/code-cache.mjs'])
    copyFileSync(join(rootDir, file), join(dir, file));
  const bin = join(dir, 'cli/bin.mjs');
  writeFileSync(bin, BIN);
  return bin;
}
