import { execFileSync } from 'node:child_process';
import { findTestsFor } from './room-tests.ts';
import { rootDir, runTool, TYPE_CHECK } from './run-tool.ts';

/*
 * `npm run check`: format, lint, types, and the unit tests of the rooms that this branch changed. Only `npm test` shows what a
 * change breaks in other rooms.
 */

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: rootDir, encoding: 'utf8' }).trim();

/** The commit where this branch left main; without a main, or on it, the last commit. */
function findBase(): string {
  const main = ['origin/main', 'main'].find((name) =>
    git('branch', '--all', '--list', name, `remotes/${name}`),
  );
  return main ? git('merge-base', main, 'HEAD') : 'HEAD';
}

function findChangedFiles(): string[] {
  const changed = git('diff', '--name-only', '--diff-filter=d', findBase());
  return `${changed}\n${git('ls-files', '--others', '--exclude-standard')}`.split('\n').filter(Boolean);
}

const changed = findChangedFiles();
const changedTests = changed.filter((file) =>
  /^tests\/(?!browser|desktop\/(?!unit)).*\.test\.tsx?$/.test(file),
);
const tests = new Set([...changedTests, ...changed.flatMap(findTestsFor)]);
const failed = [
  runTool('biome', ['ci', '--error-on-warnings', '.']) ||
    'format and lint (`npm run format` repairs most of it)',
  runTool('tsc', TYPE_CHECK) || 'types',
  tests.size === 0 || runTool('vitest', ['run', '--reporter=dot', ...tests]) || 'tests',
].filter((result) => result !== true);
process.stdout.write(failed.length === 0 ? 'check: ok\n' : `check: failed in ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
