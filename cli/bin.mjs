#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { ranOnOwnNode } from '../scripts/require-node.mjs';

// First of all: an old Node cannot load the ledger.
if (!(await ranOnOwnNode())) process.exitCode = await run();

async function run() {
  const { keepCompiledCode } = await import('./code-cache.mjs');
  keepCompiledCode();
  // `npm run sidedoor` starts in the project's folder, but a person's paths are meant from the folder they called it in.
  if (process.env.npm_lifecycle_event === 'sidedoor' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  // Node runs our TypeScript as it is, but not below node_modules: an installed package carries a build in dist/.
  const built = new URL('../dist/cli/main.js', import.meta.url);
  const installed = import.meta.url.includes('/node_modules/');
  const { main } = await import(installed && existsSync(built) ? built.href : './main.ts');
  return main(process.argv.slice(2));
}
