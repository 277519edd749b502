import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LedgerLock } from '../../../src/engine/ledger-lock.ts';
import { getLockPath } from '../../../src/ledger/lock/lock-file.ts';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { CHEAP } from './cheap.ts';

const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

it('the program in docs/ledger.md extracts the key from a lock file', async () => {
  const dir = temporaryDir();
  const path = join(dir, 'ledger.sqlite');
  closeLedger(openLedger(path));
  const lock = new LedgerLock(path, { cost: CHEAP });
  await lock.set('A Quiet-Passphrase', PHRASE, () => undefined);
  const page = readFileSync(new URL('../../../docs/ledger.md', import.meta.url), 'utf8');
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(join(dir, 'key.mjs'), program);
  const { stdout } = spawnSync(process.execPath, [join(dir, 'key.mjs'), getLockPath(path)], {
    input: 'a quiet passphrase\n',
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(lock.key?.toString('hex'));
});
