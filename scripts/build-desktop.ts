import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { readLicences } from './licences.ts';

const rootDir = join(import.meta.dirname, '..');
const outDir = join(rootDir, 'dist/electron');

/**
 * CommonJS, because threads that start from inside an asar archive are long proven with it, and because a sandboxed preload
 * can be nothing else. Not minified: whoever takes the app apart shall be able to read it.
 */
const shared = (
  input: Readonly<Record<string, string>>,
  external: readonly string[],
  isTest = false,
): InlineConfig => ({
  configFile: false,
  define: { IS_TEST_BUILD: JSON.stringify(isTest) },
  root: rootDir,
  logLevel: 'error',
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

/**
 * Builds the app's two folders: dist/renderer with the project's own configuration, and dist/electron with main process,
 * engine, reading thread, preload and the licences of everything bundled. `isTest`: an app that Playwright can drive.
 */
export async function buildApp(isTest = false): Promise<void> {
  const pages = await build({
    root: join(rootDir, 'renderer'),
    configFile: join(rootDir, 'vite.config.ts'),
    logLevel: 'error',
  });
  rmSync(outDir, { recursive: true, force: true });
  const nodeSide = await build(shared(NODE_SIDE, ['electron', 'better-sqlite3'], isTest));
  const preload = await build(shared(PRELOAD, ['electron']));
  // Nearer than the project's own package.json, which says "module".
  const note = { private: true, type: 'commonjs', main: 'main.js' };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(note, null, 2)}\n`);
  writeFileSync(join(outDir, 'licences.txt'), readLicences([pages, nodeSide, preload].flatMap(listModules)));
}

/** The files that went into a build. */
function listModules(built: Awaited<ReturnType<typeof build>>): string[] {
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) =>
    output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])),
  );
}
