import { join } from 'node:path';
import { type Built, buildPages, bundle, clear, completeBundle, ENGINE_ENTRIES } from './bundle.ts';
import { rootDir } from './run-tool.ts';

/** Builds what the npm package holds besides cli/bin.mjs and the pages: command line, engine and reading thread, in dist/cli. */
export async function buildPackage(pages: Built): Promise<void> {
  const outDir = join(rootDir, 'dist/cli');
  clear(outDir);
  const program = await bundle({
    entries: { main: 'cli/main.ts', ...ENGINE_ENTRIES },
    outDir,
  });
  completeBundle(outDir, [pages, program]);
}

if (import.meta.main) await buildPackage(await buildPages());
