import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { isMoved, rawDatabase } from '../../src/ledger/database.ts';
import { eraseLedger } from '../../src/ledger/erase-ledger.ts';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { itUnlessWindows } from '../windows.ts';
import { holdInChild } from './hold-in-child.ts';
import { everything, fileLedger, HEADER, importDocuments } from './sample-import.ts';

const OPEN_FILES_STAY = 'Windows neither removes nor renames a file that is open';

const newPath = (): string => join(temporaryDir(), 'ledger.sqlite');

/** Every file beside a path, by name. */
const readFolder = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dirname(path)).map((name) => [name, readFileSync(join(dirname(path), name), 'latin1')]),
  );

test('closing never fails, even if the statistics cannot be written', async () => {
  const ledger = openLedger(newPath(), { busyTimeoutMs: 1 });
  await importDocuments(ledger.db, [everything()]);
  // As on a full disk: there is no room for what optimize wants to write.
  const raw = rawDatabase(ledger.db);
  raw.exec('CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT); CREATE INDEX by_text ON filler (text)');
  raw.exec(
    'WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO filler SELECT i, i FROM n',
  );
  raw.prepare("SELECT id FROM filler WHERE text = '7'").all();
  const other = fileLedger(ledger.path);
  rawDatabase(other.db).exec('BEGIN IMMEDIATE');
  expect(() => raw.pragma('optimize')).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
  expect(() => closeLedger(ledger)).not.toThrow();
  expect(raw.open).toBe(false);
  rawDatabase(other.db).exec('ROLLBACK');
  expect(listImports(other.db)).toHaveLength(1);
});

test('erasing is refused while another process has the ledger open, and says which one', async () => {
  const path = newPath();
  const child = await holdInChild(path);
  const files = readdirSync(join(path, '..'));
  const process_ = process.platform === 'linux' ? ` (process ${child.pid})` : '';
  expect(() => eraseLedger(path)).toThrow(
    expect.objectContaining({
      code: 'open-elsewhere',
      message: `The ledger ${path} is open in another Sidedoor${process_}. Close it and try again. Nothing was removed.`,
    }),
  );
  expect(readdirSync(join(path, '..'))).toEqual(files);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  expect(eraseLedger(path).removed).toContain(path);
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('erasing is refused while this process has another connection to the ledger', () => {
  const path = newPath();
  fileLedger(path);
  expect(() => eraseLedger(path)).toThrow(expect.objectContaining({ code: 'open-elsewhere' }));
});

test('erasing leaves nothing behind, including its own lock', () => {
  const path = newPath();
  closeLedger(openLedger(path));
  expect(eraseLedger(path)).toEqual({ removed: [path] });
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('a damaged ledger can be erased', () => {
  const path = newPath();
  closeLedger(openLedger(path));
  writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, 100), Buffer.alloc(50_000, 'x')]));
  expect(eraseLedger(path)).toEqual({ removed: [path] });
});

test('a ledger whose header is only in its log can be erased', () => {
  const path = newPath();
  const ledger = openLedger(path);
  const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
  closeLedger(ledger);
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, log);
  expect(eraseLedger(path).removed).toContain(path);
});

test.each<[string, (path: string) => void]>([
  ['a text', (path) => writeFileSync(path, 'Dear diary')],
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a damaged database', (path) => writeFileSync(path, 'SQLite format 3\0'.padEnd(5000, 'x'))],
  ['another program’s database', (path) => new SqliteDatabase(path).exec('CREATE TABLE a (b)').close()],
])('%s is not erased, nor the files next to it', (_, write) => {
  const path = newPath();
  write(path);
  for (const suffix of ['-wal', '.backup-v1']) writeFileSync(`${path}${suffix}`, 'somebody else’s');
  const before = readFolder(path);
  expect(() => eraseLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
  expect(readFolder(path)).toEqual(before);
});

test('without a ledger, only copies of one are erased', () => {
  const path = newPath();
  closeLedger(openLedger(`${path}.backup-v3`));
  for (const suffix of ['-wal', '-journal', '.backup-v1'])
    writeFileSync(`${path}${suffix}`, 'somebody else’s');
  expect(eraseLedger(path)).toEqual({ removed: [`${path}.backup-v3`] });
  expect(Object.keys(readFolder(path))).toHaveLength(3);
});

itUnlessWindows('Windows has no named pipes in folders', 'a named pipe is refused at once', () => {
  const path = newPath();
  execFileSync('mkfifo', [path]);
  expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
  expect(() => eraseLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
  expect(existsSync(path)).toBe(true);
});

itUnlessWindows('Windows has no /dev', 'a device is refused', () => {
  expect(() => openLedger('/dev/zero')).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
});

itUnlessWindows(
  OPEN_FILES_STAY,
  'a ledger that is removed under a running engine is gone at the next call',
  async () => {
    const path = newPath();
    const engine = new Engine({ ledgerPath: path });
    await importDocuments(engine.db, [everything()]);
    expect(engine.hasImports()).toBe(true);
    for (const name of readdirSync(join(path, '..'))) rmSync(join(path, '..', name));
    expect(engine.hasImports()).toBe(false);
    expect(existsSync(path)).toBe(false);
    await importDocuments(engine.db, [everything()]);
    engine.close();
    expect(listImports(fileLedger(path).db)).toHaveLength(1);
  },
);

itUnlessWindows(
  OPEN_FILES_STAY,
  'a ledger that is replaced is read in its new state, and stays intact',
  async () => {
    const path = newPath();
    const other = openLedger(`${path}.other`);
    await importDocuments(other.db, [], { fingerprint: 'one' });
    await importDocuments(other.db, [], { fingerprint: 'two' });
    closeLedger(other);
    const engine = new Engine({ ledgerPath: path });
    await importDocuments(engine.db, [], { fingerprint: 'three' });
    renameSync(`${path}.other`, path);
    for (const each of ['-wal', '-shm']) rmSync(`${path}${each}`);
    expect(
      listImports(engine.db)
        .map(({ fingerprint }) => fingerprint)
        .toSorted(),
    ).toEqual(['one', 'two']);
    engine.close();
    expect(rawDatabase(fileLedger(path).db).pragma('integrity_check', { simple: true })).toBe('ok');
  },
);

itUnlessWindows(
  OPEN_FILES_STAY,
  'an import into a ledger that is removed during it fails with a message',
  async () => {
    const { db, path } = fileLedger(newPath());
    const work = withImport(db, async (writer) => {
      writer.setHeader(HEADER);
      rmSync(path);
    });
    await expect(work).rejects.toMatchObject({ code: 'moved' });
    expect(isMoved(db)).toBe(true);
  },
);
