import { loadKnowledge } from '../knowledge/load.ts';
import { openLedgerInMemory } from '../ledger/ledger-in-memory.ts';
import { closeLedger } from '../ledger/open-ledger.ts';
import { findImport } from '../ledger/reads/imports.ts';
import { DEFAULT_SETTINGS } from './act/settings.ts';
import { type ImportRequest, importExport } from './import-export.ts';
import { OpenImport } from './open-import.ts';
import { APP_VERSION } from './version.ts';

/** Audits an export in a ledger that is never on disk, for one piece of work. Throws as Engine.importExport does. */
export async function withTemporaryImport<T>(
  request: ImportRequest,
  work: (opened: OpenImport) => T,
): Promise<T> {
  const ledger = openLedgerInMemory();
  const { db } = ledger;
  const knowledge = loadKnowledge();
  const now = (): number => Math.floor(Date.now() / 1000);
  try {
    const { importId } = await importExport(request, {
      db: () => db,
      knowledge: () => knowledge,
      appVersion: APP_VERSION,
      now,
    });
    const row = findImport(db, importId);
    if (row === undefined) throw new Error('The import is not in its ledger.');
    return work(
      new OpenImport({ db, knowledge, row, settings: () => DEFAULT_SETTINGS, now, cache: new Map() }),
    );
  } finally {
    closeLedger(ledger);
  }
}
