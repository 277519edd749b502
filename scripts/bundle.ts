import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { compileFacts } from '../src/knowledge/compiled-facts.ts';
import { compileTranslations, translationsFile } from '../src/knowledge/compiled-translations.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { readOwnTranslations } from '../src/knowledge/own-translations.ts';
import { LANGUAGES } from '../src/model/enumerations.ts';
import { readLicences } from './licences.ts';
import { rootDir } from './run-tool.ts';

/** Modules of a bundle by file name: those that a host starts as a thread or process of its own. */
export const ENGINE_ENTRIES = {
  'engine-worker': 'src/engine/engine-worker.ts',
  'reader-worker': 'src/engine/reader-worker.ts',
  'suffix-list': 'src/knowledge/suffix-list.ts',
} as const;

/** What went into a build, for the licences. */
export type Built = Awaited<ReturnType<typeof build>>;

/** The pages, into dist/renderer. */
export const buildPages = (): Promise<Built> =>
  buildForProduction({
    root: join(rootDir, 'renderer'),
    configFile: join(rootDir, 'vite.config.ts'),
    logLevel: 'error',
  });

/** The same bytes whatever NODE_ENV is set in the shell; Vite chooses React's build by it. */
export async function buildForProduction(config: InlineConfig): Promise<Built> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await build(config);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

type Bundle = {
  readonly entries: Readonly<Record<string, string>>;
  readonly outDir: string;
  readonly external?: readonly string[];
  readonly isTest?: boolean;
};

/**
 * One file per entry, and shared chunks. CommonJS: it starts faster than modules (docs/performance.md), threads started from
 * inside an asar archive have long worked with it, and a sandboxed preload must be CommonJS. Not minified: anyone who takes the
 * program apart should be able to read it.
 */
export const bundle = ({ entries, outDir, external = [], isTest = false }: Bundle): Promise<Built> =>
  buildForProduction({
    configFile: false,
    define: {
      FACTS_DAY: JSON.stringify(loadKnowledge().made),
      IS_TEST_BUILD: JSON.stringify(isTest),
    },
    root: rootDir,
    logLevel: 'error',
    plugins: [useBundledModules, compileCatalogs, findNativeDriver],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { ...entries },
        external: [...external],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
      },
    },
  });

/** In a bundle `name.bundled.ts` replaces `name.ts`: what a clone reads from its folders, a bundle contains. */
const useBundledModules: Plugin = {
  name: 'use-bundled-modules',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const bundled = join(dirname(importer), source.replace(/\.ts$/, '.bundled.ts'));
    return bundled.endsWith('.bundled.ts') && existsSync(bundled) ? bundled : null;
  },
};

/** Catalogues of texts as JSON, which loads ten times as fast as the modules of its topics. */
const compileCatalogs: Plugin = {
  name: 'compile-catalogs',
  async load(id) {
    if (!/\/src\/words\/[\w-]+\/index\.ts$/.test(id)) return null;
    const catalogs: object = await import(id);
    const toExport = ([name, catalog]: [string, unknown]): string =>
      `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(catalog))});`;
    return Object.entries(catalogs).map(toExport).join('\n');
  },
};

/** The driver's JavaScript is bundled; its native library stays in the package, where the driver looks next to its own file. */
const findNativeDriver: Plugin = {
  name: 'find-native-driver',
  transform(code, id) {
    if (!id.endsWith('/better-sqlite3/lib/binding.js')) return null;
    const libDir = "path.join(require.resolve('better-sqlite3/package.json'), '../lib')";
    return code.replaceAll('__dirname', libDir);
  },
};

/** Writes what a bundle needs beside its code: what kind of modules it has, the facts, and the licences of what went in. */
export function completeBundle(outDir: string, built: readonly Built[]): void {
  // Closer than the project's own package.json, which says "module".
  writeFileSync(join(outDir, 'package.json'), '{ "private": true, "type": "commonjs", "main": "main.js" }\n');
  writeFileSync(join(outDir, 'facts.json'), compileFacts(loadKnowledge()));
  for (const language of LANGUAGES.filter((each) => each !== 'en'))
    writeFileSync(
      join(outDir, translationsFile(language)),
      compileTranslations(readOwnTranslations(language)),
    );
  writeFileSync(join(outDir, 'licences.txt'), readLicences(built.flatMap(listModules)));
}

export const clear = (outDir: string): void => rmSync(outDir, { recursive: true, force: true });

/** The files that went into a build. */
function listModules(built: Built): string[] {
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) =>
    output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])),
  );
}
