import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { everything, importDocuments } from '../sample-import.ts';
import { lockForTest } from './locked-ledger.ts';

/** Another program: `sqlcipher` of the system, or the one that SIDEDOOR_SQLCIPHER names. */
const PROGRAM = process.env.SIDEDOOR_SQLCIPHER ?? 'sqlcipher';
const run = (file: string, sql: string) => spawnSync(PROGRAM, [file, sql], { encoding: 'utf8' });

const version = run(':memory:', 'PRAGMA cipher_version').stdout?.trim() ?? '';
const missing = /^[4-9]\./.test(version) ? null : `no SQLCipher 4 is installed here (${version || PROGRAM})`;
if (missing !== null) process.stdout.write(`skipped: ${missing}\n`);

it.skipIf(missing !== null)(
  `a locked ledger is opened by SQLCipher itself, as docs/ledger.md says${missing === null ? '' : `: ${missing}`}`,
  async () => {
    const path = join(temporaryDir(), 'ledger.sqlite');
    const ledger = openLedger(path);
    await importDocuments(ledger.db, [everything()]);
    closeLedger(ledger);
    const key = await lockForTest(path);
    const sql = (hex: string) =>
      `PRAGMA key = "x'${hex}'"; PRAGMA cipher_page_size = 16384; SELECT name FROM connection WHERE name = 'Netflix';`;
    expect(run(path, sql(key.toString('hex'))).stdout).toContain('Netflix');
    expect(run(path, sql('00'.repeat(32))).stdout).not.toContain('Netflix');
  },
);
