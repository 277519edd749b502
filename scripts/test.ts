import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layersPresent } from './layers.ts';
import { rootDir, runTool, type Tool } from './run-tool.ts';

/*
 * `npm test`: format, lint, types of every layer, unused code, unit tests, browser tests, desktop tests. Its last line is
 * `tests: N passed, N failed, N skipped`; a failed check (format, lint, types, unused code) counts as one failed test.
 */

const resultDir = mkdtempSync(join(tmpdir(), 'sidedoor-test-'));
/** Every thread and process that a test starts finds our TypeScript compiled by the first one that did. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(resultDir, 'compiled') };
const totals = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, tool: Tool, args: readonly string[]): boolean {
  const started = Date.now();
  process.stdout.write(`\n== ${title}\n`);
  const ok = runTool(tool, args, { env });
  process.stdout.write(`   ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return ok;
}

function check(title: string, tool: Tool, args: readonly string[]): void {
  if (!run(title, tool, args)) totals.failed += 1;
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
};

function suite(title: string, config: string): void {
  const outputPath = join(resultDir, `${title.replaceAll(' ', '-')}.json`);
  const args = ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile=${outputPath}`];
  const ok = run(title, 'vitest', args);
  if (!existsSync(outputPath)) {
    totals.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(outputPath, 'utf8')) as Report;
  totals.passed += report.numPassedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  // A file that does not load fails no test of its own, so a failed run counts at least once.
  totals.failed += Math.max(report.numFailedTests, ok ? 0 : 1);
}

check('format and lint', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']);
for (const layer of layersPresent(rootDir)) check(`types: ${layer}`, 'tsc', ['-p', layer]);
check('unused code', 'knip', []);
check('code that only tests use', 'knip', ['--production', '--include', 'files,exports']);
suite('unit tests', 'vitest.config.ts');
if (existsSync(join(rootDir, 'vitest.browser.config.ts'))) suite('browser tests', 'vitest.browser.config.ts');
suite('desktop tests', 'vitest.desktop.config.ts');

rmSync(resultDir, { recursive: true, force: true });
process.stdout.write(
  `\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;
