import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDir } from '../temporary-dir.ts';

test('paths are relative to the folder in which npm was called', () => {
  const dir = temporaryDir();
  const bin = join(import.meta.dirname, '../../cli/bin.mjs');
  const env = { ...process.env, npm_lifecycle_event: 'sidedoor', INIT_CWD: dir };
  execFileSync(process.execPath, [bin, 'sample', '--out', 'here.zip', '--messages', '10'], {
    env,
    stdio: 'ignore',
  });
  expect(existsSync(join(dir, 'here.zip'))).toBe(true);
});
