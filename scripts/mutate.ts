import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { requireNode } from './require-node.mjs';
import { findTestsFor, toPosix } from './room-tests.ts';
import { rootDir } from './run-tool.ts';

/*
 * `npm run mutate -- audit`, or a smaller folder (`report/redact`), or one file (`audit/windows.ts`): changes one expression at
 * a time and lists the changes that no test of that room notices. Only what changed since the last run is tried again.
 * Reports: .cache/mutation/<room>/report.html. See docs/testing.md.
 */

requireNode();
process.env.SIDEDOOR_MUTATING = '1';
process.chdir(rootDir);
const argument = toPosix(process.argv[2] ?? '').replace(/^src\/|\/$/g, '');
const target = `src/${argument}`;
const found = argument ? statSync(join(rootDir, target), { throwIfNoEntry: false }) : undefined;
if (!found) {
  process.stderr.write('Name a folder or a file of src: npm run mutate -- audit\n');
  process.exit(2);
}
const reportDir = `.cache/mutation/${argument.replace(/\.ts$/, '')}`;
const incrementalFile = `${reportDir}/incremental.json`;
if (existsSync(incrementalFile)) forgetSurvivors(incrementalFile);
await new Stryker({
  mutate: [found.isDirectory() ? `${target}/**/*.ts` : target],
  testFiles: findTestsFor(target),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', join(rootDir, 'scripts/mutation-ignores.ts')],
  ignorers: ['message-ids'],
  vitest: { configFile: 'vitest.config.ts', related: false },
  // Stryker would rewrite tsconfig.json with the compiler's API, which TypeScript 7 does not have. No file has this name.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // Code that runs while a module loads cannot be attributed to a test, so each such change would need all tests of the room.
  ignoreStatic: true,
  incremental: true,
  incrementalFile,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/dist', '/demo', '/docs/images', '/.cache'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `${reportDir}/report.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  disableTypeChecks: false,
  // Long, so that a slow test on a busy machine is not counted as a change that makes the code run forever.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
  concurrency: 1,
}).runMutationTest();

/** Stryker tries a survivor again only if the text of a test has changed, not a table or a snapshot next to it. */
function forgetSurvivors(path: string): void {
  const last: { files: Record<string, { mutants: { status: string }[] }> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  for (const file of Object.values(last.files))
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived');
  writeFileSync(path, JSON.stringify(last));
}
