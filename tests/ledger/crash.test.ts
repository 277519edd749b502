import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { itUnlessWindows, MODES } from '../windows.ts';
import { everything, fileLedger, importDocuments } from './sample-import.ts';
import { sqlDump } from './sql-dump.ts';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function killedWhileImporting(path: string): Promise<void> {
  const child = spawn(process.execPath, [script('./hold-import.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The child ended early (${code}).`)));
  });
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGKILL');
  expect(await gone).toBe('SIGKILL');
}

test('a process killed during an import leaves the ledger unchanged', async () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const ledger = openLedger(path);
  await importDocuments(ledger.db, [everything()]);
  const before = sqlDump(rawDatabase(ledger.db));
  closeLedger(ledger);
  await killedWhileImporting(path);
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(1_000_000);
  const { db } = fileLedger(path);
  expect(sqlDump(rawDatabase(db))).toBe(before);
  expect(rawDatabase(db).pragma('integrity_check', { simple: true })).toBe('ok');
  await importDocuments(db, [everything()], { fingerprint: 'after' });
  expect(listImports(db)).toHaveLength(2);
});

itUnlessWindows(MODES, 'a folder or a file without permission is refused and left untouched', () => {
  const folder = temporaryDir();
  chmodSync(folder, 0o755);
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o755 });
  chmodSync(closed, 0o555);
  const open = (path: string) =>
    execFileSync(process.execPath, [script('./open-unprivileged.ts'), path], { encoding: 'utf8' });
  expect(open(join(closed, 'ledger.sqlite'))).toMatch(
    /^no-permission: Sidedoor is not allowed to read and write .*\.$/,
  );
  expect(open(join(closed, 'deeper', 'ledger.sqlite'))).toMatch(/^no-permission: /);
  expect(readdirSync(closed)).toEqual([]);
  const path = join(folder, 'ledger.sqlite');
  closeLedger(openLedger(path));
  chmodSync(path, 0o444);
  const before = readFileSync(path);
  expect(open(path)).toMatch(/^no-permission: /);
  expect(readFileSync(path).equals(before)).toBe(true);
});
