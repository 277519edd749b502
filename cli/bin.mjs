#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ranOnOwnNode } from '../scripts/require-node.mjs';

// First of all: an old Node cannot load the ledger.
if (!(await ranOnOwnNode())) process.exitCode = await run();

async function run() {
  const { keepCompiledCode } = await import('./code-cache.mjs');
  keepCompiledCode();
  // `npm run sidedoor` starts in the project's folder, but relative paths are meant from the folder it was called in.
  if (process.env.npm_lifecycle_event === 'sidedoor' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  // A clone runs from its sources; a package contains a bundle instead, which is CommonJS.
  const sources = new URL('./main.ts', import.meta.url);
  const { main } = existsSync(sources)
    ? await import(sources.href)
    : createRequire(import.meta.url)('../dist/cli/main.js');
  return main(process.argv.slice(2));
}
