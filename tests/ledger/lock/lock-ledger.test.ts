import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { rawDatabase } from '../../../src/ledger/database.ts';
import { eraseLedger } from '../../../src/ledger/erase-ledger.ts';
import { lockLedger, unlockLedger } from '../../../src/ledger/lock/convert-ledger.ts';
import { getLockPath, readLockFile } from '../../../src/ledger/lock/lock-file.ts';
import { backupPath } from '../../../src/ledger/migrate.ts';
import { MIGRATIONS } from '../../../src/ledger/migrations/index.ts';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { removeImport } from '../../../src/ledger/remove-import.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { expectMode } from '../../windows.ts';
import { holdInChild } from '../hold-in-child.ts';
import { everything, importDocuments } from '../sample-import.ts';
import { dump, lockForTest, makeKey } from './locked-ledger.ts';

const VERSION_1 = readFileSync(new URL('../../fixtures/ledger/version-1.sql', import.meta.url), 'utf8');

/** Names that the import of these tests holds. */
const CANARIES = ['Netflix', 'Ada Example', 'Grace'];

async function writeLedger(dir = temporaryDir()): Promise<string> {
  const path = join(dir, 'ledger.sqlite');
  const ledger = openLedger(path);
  await importDocuments(ledger.db, [everything()]);
  closeLedger(ledger);
  return path;
}

/** A ledger as an older Sidedoor left it. */
function writeVersion(version: number, pageBytes = 16_384): string {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const raw = new SqliteDatabase(path);
  raw.pragma(`page_size = ${pageBytes}`);
  raw.exec(VERSION_1);
  raw.close();
  closeLedger(openLedger(path, { migrations: MIGRATIONS.slice(0, version) }));
  return path;
}

/** The files in a folder that hold a name in the clear. */
const findCanaries = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => {
      const content = readFileSync(join(dir, name));
      return [...CANARIES, 'SQLite format 3'].some((canary) => content.includes(canary));
    });

describe('a locked ledger', () => {
  it('keeps its content, needs its key, and is restored by unlocking', async () => {
    const path = await writeLedger();
    const before = dump(path);
    const key = await lockForTest(path);
    expect(dump(path, key)).toBe(before);
    expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'locked' }));
    expectMode(path, 0o600);
    expectMode(getLockPath(path), 0o600);
    unlockLedger(path, key);
    expect(dump(path)).toBe(before);
    expect(existsSync(getLockPath(path))).toBe(false);
    expectMode(path, 0o600);
  });

  it('contains no readable name in any file: database, log, log index, journal', async () => {
    const dir = temporaryDir();
    const path = await writeLedger(dir);
    expect(findCanaries(dir)).toEqual(['ledger.sqlite']);
    const key = await lockForTest(path);
    expect(findCanaries(dir)).toEqual([]);
    const ledger = openLedger(path, { key });
    const raw = rawDatabase(ledger.db);
    await importDocuments(ledger.db, [everything()], { fingerprint: 'second' });
    raw.exec("BEGIN IMMEDIATE; UPDATE person SET name = 'Grace ' || id");
    raw.exec('CREATE TEMP TABLE seen AS SELECT * FROM person; SELECT * FROM seen ORDER BY name');
    expect(readdirSync(dir)).toContain('ledger.sqlite-wal');
    expect(findCanaries(dir)).toEqual([]);
    raw.exec('COMMIT');
    removeImport(ledger.db, 1);
    expect(findCanaries(dir)).toEqual([]);
    closeLedger(ledger);
    expect(findCanaries(dir)).toEqual([]);
  });

  it.each(MIGRATIONS.map((_, index) => index + 1))('is migrated from version %i', async (version) => {
    const path = writeVersion(version);
    const key = await lockForTest(path);
    expect(dump(path, key)).toBe(dump(writeVersion(MIGRATIONS.length)));
  });

  it('is copied under its key before it is migrated', async () => {
    const path = writeVersion(6);
    const key = await lockForTest(path);
    const migrations = [...MIGRATIONS.slice(0, 6), 'SELECT no_such_thing'];
    expect(() => openLedger(path, { key, migrations })).toThrow(
      expect.objectContaining({ code: 'migration-failed' }),
    );
    expect(readdirSync(dirname(path))).toContain(basename(backupPath(path, 6)));
    expect(findCanaries(dirname(path))).toEqual([]);
    expect(dump(path, key)).toContain('Netflix');
  });

  it('deletes old copies when it is locked, and accepts other page sizes', async () => {
    const path = writeVersion(1, 4096);
    const before = dump(path);
    writeFileSync(backupPath(path, 1), 'an old copy');
    const key = await lockForTest(path);
    expect(existsSync(backupPath(path, 1))).toBe(false);
    expect(dump(path, key)).toBe(before);
  });

  it('cannot be locked or unlocked while another process has it open', async () => {
    const path = await writeLedger();
    const { key, keys } = await makeKey();
    const child = await holdInChild(path);
    expect(() => lockLedger(path, key, keys)).toThrow(expect.objectContaining({ code: 'open-elsewhere' }));
    expect(readdirSync(join(path, '..')).filter((name) => /lock|converting/.test(name))).toEqual([]);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    lockLedger(path, key, keys);
    expect(dump(path, key)).toContain('Netflix');
  });

  it('is reported as damaged when a page was changed', async () => {
    const path = await writeLedger();
    const key = await lockForTest(path);
    const bytes = readFileSync(path);
    bytes.fill(7, 200, 300);
    writeFileSync(path, bytes);
    expect(() => openLedger(path, { key })).toThrow(expect.objectContaining({ code: 'corrupted' }));
  });

  it('can be erased without its key, together with its lock file', async () => {
    const path = await writeLedger();
    await lockForTest(path);
    expect(eraseLedger(path).removed).toEqual([path, getLockPath(path)]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('the lock file', () => {
  it('belongs to its ledger: without the right one, a locked ledger is not opened', async () => {
    const [path, other] = [await writeLedger(), await writeLedger()];
    const key = await lockForTest(path);
    await lockForTest(other);
    renameSync(getLockPath(other), getLockPath(path));
    expect(() => openLedger(path, { key })).toThrow(expect.objectContaining({ code: 'lock-missing' }));
    rmSync(getLockPath(path));
    expect(() => openLedger(path, { key })).toThrow(expect.objectContaining({ code: 'lock-missing' }));
  });

  it.each(['', '{}', 'null', '{"format":"sidedoor-lock","version":2}', 'x'.repeat(20_000)])(
    'is reported as damaged when it is invalid (%#)',
    async (text) => {
      const path = await writeLedger();
      await lockForTest(path);
      writeFileSync(getLockPath(path), text);
      expect(() => readLockFile(path)).toThrow(expect.objectContaining({ code: 'lock-damaged' }));
      expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'lock-damaged' }));
    },
  );

  it('is reported as damaged when it is a folder', async () => {
    const path = await writeLedger();
    await lockForTest(path);
    rmSync(getLockPath(path));
    mkdirSync(getLockPath(path));
    expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'lock-damaged' }));
  });

  it('has no effect when left next to an unlocked ledger', async () => {
    const path = await writeLedger();
    const before = dump(path);
    const key = await lockForTest(path);
    const lock = readFileSync(getLockPath(path));
    unlockLedger(path, key);
    writeFileSync(getLockPath(path), lock);
    expect(dump(path)).toBe(before);
    const again = await lockForTest(path);
    expect(dump(path, again)).toBe(before);
  });
});
