import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { rawDatabase } from '../../../src/ledger/database.ts';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { sqlDump } from '../../ledger/sql-dump.ts';
import { LEDGER } from './operations.ts';

/** All rows of the ledger as text, without the moments at which they were written; null where there is no ledger. */
export function readLedger(dir: string): string | null {
  const path = join(dir, LEDGER);
  if (!existsSync(path)) return null;
  const ledger = openLedger(path);
  try {
    const raw = rawDatabase(ledger.db);
    const problems = [
      raw.pragma('integrity_check', { simple: true }),
      ...(raw.pragma('foreign_key_check') as unknown[]),
    ];
    if (problems.length > 1 || problems[0] !== 'ok')
      throw new Error(`The ledger is damaged: ${JSON.stringify(problems)}`);
    return sqlDump(raw).replaceAll(/\b1[78]\d{8}\b/g, 'now');
  } finally {
    closeLedger(ledger);
  }
}

/** What may be in the folder of the ledger once the next command has started: what docs/data.md names. */
const KNOWN =
  /^(?:ledger\.sqlite(?:-wal|-shm|\.settings\.json)?|report\.(?:html|zip)|\.report\.(?:html|zip)\.[0-9a-f]+\.partial)$/;

export const findStrangers = (dir: string): string[] => readdirSync(dir).filter((name) => !KNOWN.test(name));

export const listDrafts = (dir: string): string[] =>
  readdirSync(dir).filter((name) => name.endsWith('.partial'));

/** As if the drafts had been left two hours ago. */
export function ageDrafts(dir: string): void {
  const then = Date.now() / 1000 - 7200;
  for (const name of listDrafts(dir)) utimesSync(join(dir, name), then, then);
}
