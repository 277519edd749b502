import { join } from 'node:path';
import { type Built, bundle, clear, completeBundle, ENGINE_ENTRIES } from './bundle.ts';
import { rootDir } from './run-tool.ts';

const outDir = join(rootDir, 'dist/electron');

/**
 * Builds what the app holds besides the pages: main process, engine, reading thread and preload, in dist/electron.
 * Everything but Electron itself and the native driver is bundled, so that nothing else of node_modules is shipped.
 * `isTest`: an app that Playwright can drive.
 */
export async function buildApp(pages: Built, isTest = false): Promise<void> {
  clear(outDir);
  const nodeSide = await bundle({
    entries: { main: 'electron/main.ts', ...ENGINE_ENTRIES },
    external: ['electron'],
    ...{ outDir, isTest },
  });
  // On its own: a sandboxed preload can load no chunk.
  const preload = await bundle({
    entries: { preload: 'electron/preload.ts' },
    external: ['electron'],
    outDir,
  });
  completeBundle(outDir, [pages, nodeSide, preload]);
}
