import { join } from 'node:path';
import { buildPages, bundle, clear, completeBundle, ENGINE_ENTRIES } from './bundle.ts';
import { rootDir } from './run-tool.ts';

/** Builds what the npm package holds besides cli/bin.mjs: the pages in dist/renderer, and the program in dist/cli. */
export async function buildPackage(): Promise<void> {
  const outDir = join(rootDir, 'dist/cli');
  clear(outDir);
  const pages = await buildPages();
  const program = await bundle({
    entries: { main: 'cli/main.ts', ...ENGINE_ENTRIES },
    outDir,
  });
  completeBundle(outDir, [pages, program]);
}

if (import.meta.main) await buildPackage();
