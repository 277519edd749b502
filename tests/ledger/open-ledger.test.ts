import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { eraseLedger } from '../../src/ledger/erase-ledger.ts';
import { asLedgerError, LedgerError } from '../../src/ledger/ledger-error.ts';
import { defaultLedgerPath } from '../../src/ledger/ledger-path.ts';
import { MIGRATIONS } from '../../src/ledger/migrations/index.ts';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { PRAGMAS } from '../../src/ledger/pragmas.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode, itUnlessWindows, MODES } from '../windows.ts';
import { fileLedger, importDocuments } from './sample-import.ts';

function refusal(path: string): LedgerError {
  try {
    closeLedger(openLedger(path));
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error('The ledger was opened.');
}

/** One sentence that names the file. */
function expectSentence(error: LedgerError, path: string): void {
  expect(error.message).toContain(path);
  expect(error.message).toMatch(/^[A-Z].*[^.]\.$/);
  expect(error.message.replace(path, '')).not.toMatch(/SQLITE|E[A-Z]{4,}/);
}

test('every pragma has the value that was set', () => {
  const ledger = fileLedger(join(temporaryDir(), 'ledger.sqlite'));
  for (const [name, , expected] of PRAGMAS) {
    expect([name, rawDatabase(ledger.db).pragma(name, { simple: true })]).toEqual([name, expected]);
  }
  expect(rawDatabase(ledger.db).pragma('busy_timeout', { simple: true })).toBe(5000);
});

itUnlessWindows(MODES, 'a new ledger is private, with mode 0600 in a folder with 0700', () => {
  const path = join(temporaryDir(), 'data', 'sidedoor', 'ledger.sqlite');
  fileLedger(path);
  expectMode(path, 0o600);
  expectMode(join(path, '..'), 0o700);
  expectMode(`${path}-wal`, 0o600);
});

itUnlessWindows(MODES, 'a ledger readable by others is made private when it is opened', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  closeLedger(openLedger(path));
  chmodSync(path, 0o644);
  fileLedger(path);
  expectMode(path, 0o600);
});

test('an empty file left by a crash at creation becomes a ledger', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  writeFileSync(path, '');
  expect(listImports(fileLedger(path).db)).toEqual([]);
});

test('a closed ledger is a single file and opens again with its content', async () => {
  const folder = temporaryDir();
  const ledger = openLedger(join(folder, 'ledger.sqlite'));
  await importDocuments(ledger.db, []);
  closeLedger(ledger);
  closeLedger(ledger);
  expect(readdirSync(folder)).toEqual(['ledger.sqlite']);
  expect(listImports(fileLedger(ledger.path).db)).toHaveLength(1);
});

test('a ledger from a newer version is refused and left untouched', () => {
  const folder = temporaryDir();
  const path = join(folder, 'ledger.sqlite');
  const ledger = openLedger(path);
  rawDatabase(ledger.db).pragma(`user_version = ${MIGRATIONS.length + 1}`);
  closeLedger(ledger);
  const before = readFileSync(path);
  const error = refusal(path);
  expect(error.code).toBe('from-the-future');
  expectSentence(error, path);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['ledger.sqlite']);
});

test.each([
  ['a text file', Buffer.from('Dear diary, this is no ledger at all.'.repeat(10))],
  ['a short file', Buffer.from('x')],
  ['a SQLite header cut short', Buffer.from('SQLite format 3\0')],
])('%s is refused as not a ledger and left untouched', (_, content) => {
  const folder = temporaryDir();
  const path = join(folder, 'ledger.sqlite');
  writeFileSync(path, content);
  const error = refusal(path);
  expect(error.code).toBe('not-a-ledger');
  expectSentence(error, path);
  expect(readFileSync(path).equals(content)).toBe(true);
  expect(readdirSync(folder)).toEqual(['ledger.sqlite']);
});

test('the SQLite file of another program is refused and left untouched', () => {
  const path = join(temporaryDir(), 'places.sqlite');
  const other = new SqliteDatabase(path);
  other.exec('CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 1');
  other.close();
  const before = readFileSync(path);
  expect(refusal(path).code).toBe('not-a-ledger');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a directory at the path of the ledger is refused', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  mkdirSync(path);
  const error = refusal(path);
  expect(error.code).toBe('not-a-ledger');
  expectSentence(error, path);
  expect(readdirSync(path)).toEqual([]);
});

test('a folder that cannot be created has an error of its own', () => {
  const file = join(temporaryDir(), 'a-file');
  writeFileSync(file, 'here');
  const error = refusal(join(file, 'deeper', 'ledger.sqlite'));
  expect(error.code).toBe('no-such-folder');
  expectSentence(error, file);
});

test('a damaged ledger is reported before anything is written', async () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const ledger = openLedger(path);
  await importDocuments(ledger.db, []);
  closeLedger(ledger);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096, 4096 * 4);
  writeFileSync(path, bytes);
  const error = refusal(path);
  expect(error.code).toBe('corrupted');
  expectSentence(error, path);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a ledger that another process is writing to is reported as busy', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const one = fileLedger(path);
  const other = openLedger(path, { busyTimeoutMs: 1 });
  rawDatabase(one.db).exec('BEGIN IMMEDIATE');
  const write = () => other.db.transaction(() => undefined);
  expect(write).toThrow(expect.objectContaining({ code: 'busy' }));
  rawDatabase(one.db).exec('ROLLBACK');
  expect(write).not.toThrow();
  closeLedger(other);
});

test.each([
  ['SQLITE_CANTOPEN_ISDIR', 'no-permission'],
  ['SQLITE_READONLY_DBMOVED', 'moved'],
  ['SQLITE_READONLY_DIRECTORY', 'no-permission'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-trouble'],
  ['SQLITE_CORRUPT_INDEX', 'corrupted'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'disk-full'],
])('%s becomes %s with one sentence', (code, expected) => {
  const error = asLedgerError(Object.assign(new Error('raw'), { code }), '/home/ledger.sqlite');
  expect(error).toBeInstanceOf(LedgerError);
  if (!(error instanceof LedgerError)) return;
  expect(error.code).toBe(expected);
  expectSentence(error, '/home/ledger.sqlite');
});

test('a constraint violation is passed on as a bug, without a user message', () => {
  const bug = Object.assign(new Error('UNIQUE constraint failed'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
  expect(asLedgerError(bug, 'ledger')).toBe(bug);
});

test('erasing removes and lists the ledger and all its files, and nothing else', () => {
  const folder = temporaryDir();
  const path = join(folder, 'ledger.sqlite');
  closeLedger(openLedger(path));
  const companions = ['ledger.sqlite-wal', 'ledger.sqlite-shm', 'ledger.sqlite.backup-v1'];
  const neighbours = ['ledger.sqlite.txt', 'my-ledger.sqlite', 'notes.txt'];
  for (const name of [...companions, ...neighbours]) writeFileSync(join(folder, name), '');
  const { removed } = eraseLedger(path);
  expect(removed.toSorted()).toEqual(
    [...companions, 'ledger.sqlite'].map((name) => join(folder, name)).toSorted(),
  );
  expect(readdirSync(folder).toSorted()).toEqual(neighbours.toSorted());
  expect(eraseLedger(path)).toEqual({ removed: [] });
  expect(eraseLedger(join(folder, 'nowhere', 'ledger.sqlite'))).toEqual({ removed: [] });
});

test('the default path follows the platform, and SIDEDOOR_LEDGER overrides it', () => {
  expect(defaultLedgerPath({}, 'linux', '/home/ada')).toBe('/home/ada/.local/share/sidedoor/ledger.sqlite');
  expect(defaultLedgerPath({ XDG_DATA_HOME: '/data' }, 'linux', '/home/ada')).toBe(
    '/data/sidedoor/ledger.sqlite',
  );
  expect(defaultLedgerPath({ XDG_DATA_HOME: 'data' }, 'linux', '/home/ada')).toBe(
    '/home/ada/.local/share/sidedoor/ledger.sqlite',
  );
  expect(defaultLedgerPath({}, 'darwin', '/Users/ada')).toBe(
    '/Users/ada/Library/Application Support/Sidedoor/ledger.sqlite',
  );
  expect(defaultLedgerPath({ APPDATA: 'C:\\Data' }, 'win32', 'C:\\ada')).toBe(
    'C:\\Data\\Sidedoor\\ledger.sqlite',
  );
  expect(defaultLedgerPath({}, 'win32', 'C:\\ada')).toBe(
    'C:\\ada\\AppData\\Roaming\\Sidedoor\\ledger.sqlite',
  );
  expect(defaultLedgerPath({ SIDEDOOR_LEDGER: '/mine' }, 'linux', '/home/ada')).toBe('/mine');
});
