import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { normaliseName } from '../../src/knowledge/match.ts';
import type { ReadDb } from '../../src/ledger/database.ts';
import { findImport } from '../../src/ledger/reads/imports.ts';
import type { Donation } from '../../src/study/donation.ts';
import { extractDonation } from '../../src/study/extract.ts';
import { parseStudy, type Study } from '../../src/study/study.ts';
import { type Content, createLedger, wordedFindings } from '../audit/ledger.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { query, type Row } from './duckdb.ts';

export const root = join(import.meta.dirname, '../..');
export const EXAMPLE = readFileSync(join(root, 'examples/study/study.toml'), 'utf8');
export const KNOWLEDGE = loadKnowledge();

/** How a donation is written. */
export const PARQUET = { format: 'parquet', appVersion: '0.0.0', isHeld: false } as const;

/** Words that no donation may contain, each in a place of its own. */
export const CANARIES = [
  'Ada Canary',
  'Robin Canary',
  'thread-canary',
  'Canary Mill',
  'Canary Quiz',
  'CANARY_EVENT',
];
export const SCOPED_ID = '10159481276426431';

export const CONTENT: Content = {
  owner: 'Ada Canary',
  apps: [
    { name: 'Netflix', added: '2014-10-01', scopedId: SCOPED_ID },
    { name: 'Canary Quiz', status: 'removed', added: '2013-02-03', removed: '2016-05-06' },
    { name: 'Example Bank' },
  ],
  blocked: ['Canary Quiz'],
  businesses: [
    { name: 'netflix.com', events: 3 },
    { name: 'Canary Mill', events: 12 },
  ],
  advertisers: [{ name: 'Canary Mill', list: true }, { name: 'Acxiom' }],
  messages: [
    { thread: 'thread-canary', day: '2015-06-01', from: 'Robin Canary', messages: 40 },
    { thread: 'thread-canary', day: '2015-06-02', from: 'Ada Canary', messages: 5 },
  ],
};

/** The study of the example, changed. */
export const study = (change: Partial<Study> = {}): Study => ({
  ...parseStudy(EXAMPLE, 'study.toml'),
  ...change,
});

export function donate(content: Content, asked: Study = study()): Donation {
  return extractFrom(createLedger(content, KNOWLEDGE), asked);
}

export function extractFrom(db: ReadDb, asked: Study): Donation {
  const row = findImport(db, 1);
  if (row === undefined) throw new Error('There is no import.');
  return extractDonation(
    { db, row, knowledge: KNOWLEDGE, findings: wordedFindings(db, 1, KNOWLEDGE) },
    asked,
  );
}

export const getRows = (donation: Donation, name: string) => {
  const table = donation.tables.find((each) => each.table === name);
  expect(table, name).toBeDefined();
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries((table?.columns ?? []).map((column, at) => [column, cells[at]])),
  );
};

export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).map(
    async (file) => [file.name, Buffer.from(await file.async('uint8array'))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** The code of a company whose name is not handed over. */
export const hash = ({ id, names }: Study, name: string): string =>
  `#${createHmac('sha256', Buffer.from(names.key, 'hex'))
    .update(`company\0${id}\0${normaliseName(name)}`)
    .digest('hex')
    .slice(0, 32)}`;

/** The tables of a donation as DuckDB reads them. */
export async function readTables(files: ReadonlyMap<string, Buffer>): Promise<Map<string, Row[]>> {
  const tables = new Map<string, Row[]>();
  for (const [name, bytes] of files) {
    if (!name.endsWith('.parquet')) continue;
    const path = join(temporaryDir(), name);
    writeFileSync(path, bytes);
    tables.set(name.replace('.parquet', ''), await query(`SELECT * FROM read_parquet('${path}')`));
  }
  return tables;
}
