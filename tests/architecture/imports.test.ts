import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, findImports, findLoaded, rootDir } from './import-graph.ts';

/** Shapes and sentences, which every room may use. */
const LEFT = ['src/model', 'src/words'] as const;

/** Which rooms and hosts a place may import from, besides itself. The order of the walk: docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/words': ['src/model'],
  'src/archive': [...LEFT],
  'src/export': [...LEFT, 'src/archive'],
  'src/knowledge': [...LEFT],
  'src/ledger': [...LEFT, 'src/archive', 'src/export'],
  'src/audit': [...LEFT, 'src/archive', 'src/export', 'src/ledger', 'src/knowledge'],
  'src/review': [...LEFT, 'src/export', 'src/ledger', 'src/knowledge', 'src/audit'],
  'src/report': [...LEFT, 'src/export', 'src/ledger', 'src/knowledge', 'src/audit', 'src/review'],
  'src/study': [...LEFT, 'src/export', 'src/ledger', 'src/knowledge', 'src/audit'],
  'src/sample': ['src/model'],
  'src/engine/contract': [...LEFT],
  'src/engine': [
    ...LEFT,
    'src/engine/contract',
    'src/archive',
    'src/export',
    'src/knowledge',
    'src/ledger',
    'src/audit',
    'src/review',
    'src/report',
    'src/study',
    'src/sample',
  ],
  cli: ['src', 'web', 'scripts'],
  web: ['src'],
  electron: ['src'],
  renderer: [...LEFT, 'src/engine/contract'],
  bench: ['src', 'cli', 'web', 'scripts'],
  scripts: ['src', 'cli', 'web', 'electron', 'bench'],
};

/** Every package that has been assigned, and the places that may import it. A new dependency is an error until assigned here. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@axe-core/playwright': ['tests'],
  '@duckdb/node-api': ['tests', 'bench'],
  '@mantine/core': ['renderer'],
  '@mantine/hooks': ['renderer'],
  '@orpc/client': ['renderer', 'src/engine', 'electron', 'web', 'cli'],
  '@orpc/contract': ['src/engine/contract', 'src/engine'],
  '@orpc/server': ['src/engine', 'web', 'electron', 'cli'],
  '@scure/bip39': ['src/ledger', 'src/report/encrypted', 'tests'],
  '@sparticuz/chromium': ['scripts', 'tests', 'bench'],
  '@tanstack/react-query': ['renderer'],
  '@tanstack/react-virtual': ['renderer'],
  '@vitejs/plugin-react': ['scripts'],
  'age-encryption': ['src/study', 'tests'],
  'better-sqlite3': ['src/ledger'],
  commander: ['cli'],
  '@stryker-mutator/core': ['scripts'],
  electron: ['electron'],
  'fast-check': ['tests'],
  htmlparser2: ['src/export'],
  hyparquet: ['src/study'],
  'hyparquet-writer': ['src/study'],
  jszip: ['src/sample', 'src/report', 'src/study', 'tests'],
  marked: ['scripts'],
  parse5: ['tests'],
  'playwright-core': ['scripts', 'tests', 'bench'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  'intl-messageformat': ['src/words'],
  'smol-toml': ['src/knowledge', 'src/study'],
  tldts: ['src/export', 'src/knowledge'],
  unpdf: ['tests'],
  vite: ['scripts'],
  vitest: ['tests'],
  yauzl: ['src/archive', 'tests'],
  yazl: ['src/sample'],
  zod: [
    'src/model',
    'src/engine',
    'src/knowledge',
    'src/export',
    'src/ledger',
    'src/review',
    'src/report',
    'src/study',
    'cli',
    'tests',
    'web',
    'electron',
  ],
};

const findPlace = (file: string): string => {
  const places = [...Object.keys(MAY_IMPORT), 'tests'].filter((place) => file.startsWith(`${place}/`));
  return places.sort((a, b) => b.length - a.length)[0] ?? '(nowhere)';
};

const toPackage = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const within = (target: string, allowed: readonly string[]): boolean =>
  allowed.some((place) => target === place || target.startsWith(`${place}/`));

function forbidden(file: string, specifier: string): string | null {
  const place = findPlace(file);
  if (place === 'tests') return null;
  if (specifier.startsWith('node:')) {
    const bare = ['renderer', 'src/model', 'src/engine/contract'].includes(place);
    return bare ? `${place} may not import ${specifier}` : null;
  }
  if (specifier.startsWith('.')) {
    const target = relative(rootDir, resolve(rootDir, dirname(file), specifier)).replaceAll(sep, '/');
    return within(target, [place, ...(MAY_IMPORT[place] ?? [])]) ? null : `${place} may not import ${target}`;
  }
  const name = toPackage(specifier);
  const placed = PACKAGES[name];
  if (!placed) return `${name} has not been placed`;
  return within(place, placed) || within(file, placed) ? null : `${place} may not import ${name}`;
}

describe('the architecture', () => {
  it('assigns every source file to a room', () => {
    expect(files.filter((file) => findPlace(file) === '(nowhere)')).toEqual([]);
  });

  it('lets a room import only what the architecture allows, and only assigned packages', () => {
    const faults = files.flatMap((file) =>
      findImports(file).flatMap((specifier) => {
        const fault = forbidden(file, specifier);
        return fault ? [`${file}: ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('rejects a forbidden import and an unassigned package', () => {
    expect(forbidden('src/archive/x.ts', '../ledger/open-ledger.ts')).toContain('may not import');
    expect(forbidden('src/audit/x.ts', 'react')).toContain('may not import');
    expect(forbidden('renderer/x.ts', 'node:fs')).toContain('may not import');
    expect(forbidden('src/audit/x.ts', 'left-pad')).toContain('not been placed');
    expect(forbidden('src/ledger/x.ts', '../export/records.ts')).toBeNull();
  });

  it('keeps schemas out of the pages: zod tries to evaluate a string when it is loaded, which their policy forbids', () => {
    const reached = new Map(files.filter((file) => file.startsWith('renderer/')).map((file) => [file, file]));
    for (const [file, way] of reached) {
      if (file === 'zod') break;
      for (const specifier of findLoaded(file)) {
        const target = specifier.startsWith('.')
          ? relative(rootDir, resolve(rootDir, dirname(file), specifier)).replaceAll(sep, '/')
          : specifier;
        if (target === 'zod' || (files.includes(target) && !reached.has(target)))
          reached.set(target, `${way} > ${target}`);
      }
    }
    expect([...reached.keys()]).toContain('src/words/answer.ts');
    expect(reached.get('zod')).toBeUndefined();
  });

  it('keeps the network out of src and the hosts', () => {
    const NETWORK = new Set([
      'node:http',
      'node:https',
      'node:http2',
      'node:net',
      'node:tls',
      'node:dgram',
      'node:dns',
    ]);
    const faults = files.flatMap((file) =>
      findImports(file)
        .filter(
          (specifier) => NETWORK.has(specifier) && !file.startsWith('web/') && !file.startsWith('tests/'),
        )
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  it('never refers to the reference folder next to the project', () => {
    const word = ['..', 'shared'].join('/');
    const faults = files.filter((file) => readFileSync(join(rootDir, file), 'utf8').includes(word));
    expect(faults).toEqual([]);
  });
});
