import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { requireNode } from './require-node.mjs';

/*
 * `npm run mutate -- audit` (or `report/redact`, or a glob such as `src/audit/windows.ts`): changes one expression of the
 * room at a time and reports the changes that no test of that room notices. Only what changed since the last run of the
 * same room is tried again. Reports: .cache/mutation/<room>/report.html. See docs/testing.md.
 */

const rootDir = join(import.meta.dirname, '..');

/** The tests that must notice a change in a room. A room that is not listed has `tests/<its first folder>`. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'export/parsers': ['tests/export', 'tests/export-messages', 'tests/html', 'tests/round-trip'],
  'report/redact': ['tests/report/redact.test.ts'],
  'ledger/write': ['tests/ledger', 'tests/round-trip'],
};

const toPosix = (path: string): string => path.split(sep).join('/');

/** `audit`, `src/audit`, `report/redact` or a glob below src; gives the room and the files to change. */
function toTarget(argument: string): { room: string; mutate: string } {
  const path = toPosix(argument)
    .replace(/^src\//, '')
    .replace(/\/$/, '');
  if (existsSync(join(rootDir, 'src', path)) && !path.endsWith('.ts'))
    return { room: path, mutate: `src/${path}/**/*.ts` };
  const room = Object.keys(TESTS).find((name) => path.startsWith(`${name}/`));
  return { room: room ?? path.split('/')[0] ?? path, mutate: `src/${path}` };
}

function testsFor(room: string): string[] {
  const places = TESTS[room] ?? [`tests/${room.split('/')[0]}`];
  const globs = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.test.ts`));
  return globSync(globs, { cwd: rootDir }).map(toPosix);
}

requireNode();
const argument = process.argv[2];
if (!argument) {
  process.stderr.write('Name a room: npm run mutate -- audit (or report/redact, or a glob below src)\n');
  process.exit(2);
}
const { room, mutate } = toTarget(argument);
const reportDir = `.cache/mutation/${room}`;
process.chdir(rootDir);
await new Stryker({
  mutate: [mutate],
  testFiles: testsFor(room),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts', related: false },
  // The sandbox needs no rewritten tsconfig, and Stryker's rewriting needs the API that TypeScript 7 no longer has.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A change to a table made while a module loads would mean every test of the room once more: minutes for each.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${reportDir}/incremental.json`,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/dist', '/demo', '/docs/images', '/.cache'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `${reportDir}/report.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  disableTypeChecks: false,
  // A busy machine is not a change that never ends.
  timeoutMS: 30_000,
  concurrency: 1,
}).runMutationTest();
