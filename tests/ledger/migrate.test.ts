import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { writeDecisions } from '../../src/ledger/decision-writer.ts';
import { LedgerError } from '../../src/ledger/ledger-error.ts';
import { openLedgerInMemory } from '../../src/ledger/ledger-in-memory.ts';
import { backupPath, getVersion } from '../../src/ledger/migrate.ts';
import { MIGRATIONS } from '../../src/ledger/migrations/index.ts';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { listConnections } from '../../src/ledger/reads/connections.ts';
import { decisionHistory, standingDecisions } from '../../src/ledger/reads/decisions.ts';
import { findImport } from '../../src/ledger/reads/imports.ts';
import { sql } from '../../src/ledger/sql.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';
import { logicalDump } from './logical-dump.ts';
import { everything, importDocuments, memoryLedger } from './sample-import.ts';
import { getSchema, sqlDump } from './sql-dump.ts';

const VERSION_1 = readFileSync(new URL('../fixtures/ledger/version-1.sql', import.meta.url), 'utf8');

const ACCOUNT = { service: 'facebook', owner: null } as const;

function writeVersion1(path: string): void {
  const raw = new SqliteDatabase(path);
  raw.exec(VERSION_1);
  raw.close();
}

test('the frozen ledger of version 1 matches what migration 1 creates', () => {
  const frozen = new SqliteDatabase(':memory:');
  frozen.exec(VERSION_1);
  const made = openLedgerInMemory(MIGRATIONS.slice(0, 1));
  expect(getSchema(frozen)).toEqual(getSchema(rawDatabase(made.db)));
  expect(frozen.pragma('user_version', { simple: true })).toBe(1);
});

test('the frozen ledger has a row in every table', () => {
  const frozen = new SqliteDatabase(':memory:');
  frozen.exec(VERSION_1);
  for (const { name } of getSchema(frozen).filter(({ type }) => type === 'table')) {
    expect([name, frozen.prepare(`SELECT count(*) > 0 FROM ${name}`).pluck().get()]).toEqual([name, 1]);
  }
});

test('the frozen ledger opens in this version with all its content', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  writeVersion1(path);
  const ledger = openLedger(path);
  expect(getVersion(ledger.db)).toBe(MIGRATIONS.length);
  expect(rawDatabase(ledger.db).pragma('integrity_check', { simple: true })).toBe('ok');
  expect(rawDatabase(ledger.db).pragma('foreign_key_check')).toEqual([]);
  expect(listConnections(ledger.db, 1, { search: 'netflix' }).rows).toMatchObject([
    {
      name: 'Netflix',
      status: 'active',
      addedAt: 1_400_000_000,
      scopedId: '10159481276426435',
      companyId: 'netflix',
    },
  ]);
  expect(listConnections(ledger.db, 1, { kind: 'blocked' }).rows).toMatchObject([{ name: 'Quiz' }]);
  expect(findImport(ledger.db, 1)?.knowledgeVersion).toBeNull();
  closeLedger(ledger);
});

test.each(MIGRATIONS.map((_, index) => index + 1))(
  'migrating to version %i from the one before equals a new ledger of that version',
  async (version) => {
    const path = join(temporaryDir(), 'ledger.sqlite');
    if (version > 1) writeVersion1(path);
    closeLedger(openLedger(path, { migrations: MIGRATIONS.slice(0, Math.max(1, version - 1)) }));
    const migrated = openLedger(path, { migrations: MIGRATIONS.slice(0, version) });
    const fresh = openLedgerInMemory(MIGRATIONS.slice(0, version));
    expect(getSchema(rawDatabase(migrated.db))).toEqual(getSchema(rawDatabase(fresh.db)));
    closeLedger(migrated);
  },
);

test('the frozen ledger accepts decisions after the migration, and has none before', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  writeVersion1(path);
  const ledger = openLedger(path);
  expect(standingDecisions(ledger.db, ACCOUNT)).toEqual([]);
  const subject = { subject: 'finding', subjectId: 'messaging-partner:netflix' } as const;
  const choice = { decision: 'keep', note: null, followUp: null, decidedUpon: '{}' } as const;
  writeDecisions(ledger.db, { ...ACCOUNT, at: 1 }, [{ ...subject, ...choice }]);
  closeLedger(ledger);
  const again = openLedger(path);
  expect(standingDecisions(again.db, ACCOUNT)).toMatchObject([subject]);
  closeLedger(again);
});

test('version 7 keeps every decision with its history and accepts the two new ones', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const subject = { subject: 'finding', subjectId: 'still-active' } as const;
  const choice = { note: 'Ask', followUp: 20_000, decidedUpon: '{}' };
  const old = openLedger(path, { migrations: MIGRATIONS.slice(0, 6) });
  const before = (['keep', 'will-remove'] as const).map((decision, at) => {
    const act = at + 1;
    old.db.run(sql`
      INSERT INTO decision (act, subject, subject_id, written_at, in_force, decision, note, follow_up, decided_at,
        decided_upon)
      VALUES (${act}, 'finding', 'still-active', ${act}, ${act}, ${decision}, 'Ask', 20000, ${act}, '{}')`);
    return { act, service: 'facebook', owner: null, state: { ...choice, decision, inForce: act } };
  });
  closeLedger(old);
  const { db } = openLedger(path);
  expect(decisionHistory(db, ACCOUNT, subject)).toMatchObject(before);
  for (const decision of ['asked-for-access', 'noted'] as const) {
    writeDecisions(db, { ...ACCOUNT, at: 3 }, [{ ...subject, ...choice, decision }]);
    expect(standingDecisions(db, ACCOUNT)).toMatchObject([{ state: { decision } }]);
  }
});

const ADD_NOTE = 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;';
const FAILS_HALFWAY = `${ADD_NOTE} UPDATE connection SET status = 'gone';`;
const BREAKS_A_KEY = 'UPDATE connection SET company_id = 99;';

async function ledgerWithData(path: string): Promise<unknown> {
  const ledger = openLedger(path);
  await importDocuments(ledger.db, [everything()]);
  const dump = logicalDump(ledger.db, 1);
  closeLedger(ledger);
  return dump;
}

test('a later migration keeps the data, sets the version and leaves no backup', async () => {
  const folder = temporaryDir();
  const path = join(folder, 'ledger.sqlite');
  const before = await ledgerWithData(path);
  const ledger = openLedger(path, { migrations: [...MIGRATIONS, ADD_NOTE] });
  expect(getVersion(ledger.db)).toBe(MIGRATIONS.length + 1);
  expect(logicalDump(ledger.db, 1)).toEqual(before);
  expect(ledger.db.value(sql`SELECT count(*) FROM note`)).toBe(0);
  closeLedger(ledger);
  expect(readdirSync(folder)).toEqual(['ledger.sqlite']);
});

test.each([
  ['fails halfway', FAILS_HALFWAY],
  ['breaks a foreign key', `PRAGMA defer_foreign_keys = ON; ${BREAKS_A_KEY}`],
])('a migration that %s leaves the ledger unchanged and names the backup', async (_, migration) => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const before = await ledgerWithData(path);
  const copy = backupPath(path, MIGRATIONS.length);
  const attempt = () => openLedger(path, { migrations: [...MIGRATIONS, migration] });
  expect(attempt).toThrow(LedgerError);
  expect(attempt).toThrow(expect.objectContaining({ code: 'migration-failed' }));
  expect(attempt).toThrow(copy);
  expectMode(copy, 0o600);
  for (const file of [path, copy]) {
    const ledger = openLedger(file);
    expect(getVersion(ledger.db)).toBe(MIGRATIONS.length);
    expect(logicalDump(ledger.db, 1)).toEqual(before);
    closeLedger(ledger);
  }
});

test('a migration that fails on a new ledger leaves no file', () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  expect(() => openLedger(path, { migrations: ['CREATE TABLE broken ('] })).toThrow(
    expect.objectContaining({ code: 'migration-failed' }),
  );
  expect(existsSync(path)).toBe(false);
});

test('a ledger can be dumped as SQL and restored', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [everything()]);
  const again = new SqliteDatabase(':memory:');
  again.exec(sqlDump(rawDatabase(db)));
  expect(sqlDump(again)).toBe(sqlDump(rawDatabase(db)));
});
