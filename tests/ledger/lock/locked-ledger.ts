import { randomBytes } from 'node:crypto';
import { rawDatabase } from '../../../src/ledger/database.ts';
import { lockLedger } from '../../../src/ledger/lock/convert-ledger.ts';
import type { LockFile } from '../../../src/ledger/lock/lock-file.ts';
import { KEY_BYTES, type LedgerKey, wrapKey } from '../../../src/ledger/lock/wrap-key.ts';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { sqlDump } from '../sql-dump.ts';
import { CHEAP } from './cheap.ts';

/** A key for tests, wrapped by “passphrase” and by “phrase”. */
export async function makeKey(): Promise<{ key: LedgerKey; keys: LockFile['keys'] }> {
  const key = randomBytes(KEY_BYTES);
  const wrap = (by: 'passphrase' | 'phrase') => wrapKey(key, by, by, CHEAP);
  return { key, keys: { passphrase: await wrap('passphrase'), phrase: await wrap('phrase') } };
}

/** Locks a ledger that is closed, and gives its key. */
export async function lockForTest(path: string): Promise<LedgerKey> {
  const { key, keys } = await makeKey();
  lockLedger(path, key, keys);
  return key;
}

/** Every row of a ledger as text. */
export function dump(path: string, key: LedgerKey | null = null): string {
  const ledger = openLedger(path, { key });
  try {
    return sqlDump(rawDatabase(ledger.db));
  } finally {
    closeLedger(ledger);
  }
}
