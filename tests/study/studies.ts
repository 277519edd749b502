import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { ReadDb } from '../../src/ledger/database.ts';
import { findImport } from '../../src/ledger/reads/imports.ts';
import type { Donation } from '../../src/study/donation.ts';
import { extractDonation } from '../../src/study/extract.ts';
import { parseStudy, type Study } from '../../src/study/study.ts';
import { type Content, createLedger, wordedFindings } from '../audit/ledger.ts';

export const root = join(import.meta.dirname, '../..');
export const EXAMPLE = readFileSync(join(root, 'examples/study/study.toml'), 'utf8');
export const KNOWLEDGE = loadKnowledge();

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

export const rowsOf = (donation: Donation, name: string) => {
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
