import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('paths are meant from the folder in which npm was called', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sidedoor-npm-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const bin = join(import.meta.dirname, '../../cli/bin.mjs');
  const env = { ...process.env, npm_lifecycle_event: 'sidedoor', INIT_CWD: dir };
  execFileSync(process.execPath, [bin, 'sample', '--out', 'here.zip', '--messages', '10'], {
    env,
    stdio: 'ignore',
  });
  expect(existsSync(join(dir, 'here.zip'))).toBe(true);
});
