import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rootDir } from './run-tool.ts';

export const toPosix = (path: string): string => path.split(sep).join('/');

/** Folders whose tests are not in `tests/<the folder's name>`. The longest match counts. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/export': ['tests/export', 'tests/export-messages', 'tests/html'],
  'src/engine': ['tests/engine', 'tests/engine-router'],
  'src/engine/contract': ['tests/engine-router', 'tests/cli'],
  'src/report/redact': ['redact', 'redact-accounts', 'redact-places', 'name-forms'].map(
    (name) => `tests/report/${name}.test.ts`,
  ),
  'src/ledger/write': ['tests/ledger', 'tests/round-trip'],
  electron: ['tests/desktop/unit'],
};

/** The unit test files that must detect a change in this file or folder (a path from the root), e.g. `src/audit`. */
export function findTestsFor(path: string): string[] {
  const place = Object.keys(TESTS)
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  const room = path.replace(/^src\//, '').split('/')[0] ?? '';
  if (room === 'tests') return [];
  return (place ? (TESTS[place] ?? []) : [`tests/${room}`]).flatMap(listFiles);
}

/** A test file means only itself; a folder means all unit test files below it. */
function listFiles(place: string): string[] {
  if (!existsSync(join(rootDir, place))) return [];
  return place.endsWith('.ts')
    ? [place]
    : globSync(`${place}/**/*.test.{ts,tsx}`, { cwd: rootDir }).map(toPosix);
}
