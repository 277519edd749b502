import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const rootDir = join(import.meta.dirname, '..');
const outDir = join(rootDir, 'dist/electron');

/**
 * CommonJS, because threads that start from inside an asar archive are long proven with it, and because a sandboxed preload
 * can be nothing else. Not minified: whoever takes the app apart shall be able to read it.
 */
const shared = (input: Readonly<Record<string, string>>, external: readonly string[]): InlineConfig => ({
  configFile: false,
  root: rootDir,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { ...input },
      external: [...external],
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
    },
  },
});

/** Everything but Electron itself and the native driver is bundled, so that nothing else of node_modules is shipped. */
const NODE_SIDE = {
  main: 'electron/main.ts',
  'engine-worker': 'src/engine/engine-worker.ts',
  'reader-worker': 'src/engine/reader-worker.ts',
};
const PRELOAD = { preload: 'electron/preload.ts' };

/** Builds dist/electron/: main process, engine, reading thread and preload. */
export async function buildDesktop(): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  await build(shared(NODE_SIDE, ['electron', 'better-sqlite3']));
  await build(shared(PRELOAD, ['electron']));
  // Nearer than the project's own package.json, which says "module".
  const note = { private: true, type: 'commonjs', main: 'main.js' };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(note, null, 2)}\n`);
}

/** Builds dist/renderer/ with the project's own configuration. */
export async function buildRenderer(): Promise<void> {
  await build({
    root: join(rootDir, 'renderer'),
    configFile: join(rootDir, 'vite.config.ts'),
    logLevel: 'warn',
  });
}
