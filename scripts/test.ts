import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTool, type Tool, TYPE_CHECK } from './run-tool.ts';

/*
 * `npm test`: unit tests and, beside them, desktop tests, format, lint, types of every layer and unused code; then browser tests.
 * All at once would be slower: on two cores three test runners took a fifth more of the processor for the same tests.
 * The last line is `tests: N passed, N failed, N skipped`; a failed check counts as one failed test.
 */

const resultDir = mkdtempSync(join(tmpdir(), 'sidedoor-test-'));
/** Every thread and process that a test starts finds our TypeScript compiled by the first one that did. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(resultDir, 'compiled') };
const totals = { passed: 0, failed: 0, skipped: 0 };

const report = (title: string, ok: boolean, started: number): void =>
  void process.stdout.write(
    `== ${title}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );

/** What a check prints is shown when it fails. */
async function runChecks(): Promise<void> {
  for (const [title, tool, args] of CHECKS) {
    const started = Date.now();
    const { ok, printed } = await startTool(tool, args, { env });
    if (!ok) process.stdout.write(`\n${printed}`);
    if (!ok) totals.failed += 1;
    report(title, ok, started);
  }
}

const CHECKS: readonly (readonly [title: string, tool: Tool, args: readonly string[]])[] = [
  ['format and lint', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['types', 'tsc', TYPE_CHECK],
  ['unused code', 'knip', []],
  ['code that only tests use', 'knip', ['--production', '--include', 'files,exports']],
];

type Results = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** @param stdio what is printed at once, or at the end */
async function runSuite(title: string, config: string, stdio: 'inherit' | 'pipe'): Promise<void> {
  const outputPath = join(resultDir, `${title.replaceAll(' ', '-')}.json`);
  const args = ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile=${outputPath}`];
  const started = Date.now();
  const { ok, printed } = await startTool('vitest', args, { env, stdio });
  process.stdout.write(printed);
  report(title, ok, started);
  if (!existsSync(outputPath)) {
    totals.failed += 1;
    return;
  }
  const results = JSON.parse(readFileSync(outputPath, 'utf8')) as Results;
  totals.passed += results.numPassedTests;
  totals.skipped += results.numPendingTests + results.numTodoTests;
  // A file that does not load fails no test of its own, so a failed run counts at least once.
  totals.failed += Math.max(results.numFailedTests, ok ? 0 : 1);
}

await Promise.all([
  runSuite('unit tests', 'vitest.config.ts', 'inherit'),
  // Builds the pages that the browser tests look at.
  runSuite('desktop tests', 'vitest.desktop.config.ts', 'pipe').then(runChecks),
]);
await runSuite('browser tests', 'vitest.browser.config.ts', 'inherit');

rmSync(resultDir, { recursive: true, force: true });
process.stdout.write(
  `\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;
