import { eraseLedger } from '../../ledger/erase-ledger.ts';
import type { Services } from '../engine-context.ts';
import { eraseSettings } from './settings.ts';
import { sweepWorkDirs } from './work-dir.ts';

/**
 * Stops an import, closes the ledger and removes it with its copies, the settings and what dead processes left. Gives the
 * paths removed. Throws LedgerError; the engine can be used again and then begins with nothing.
 */
export async function eraseEverything(services: Services): Promise<string[]> {
  const { ledgerPath } = services.engine;
  await services.close();
  const { removed } = eraseLedger(ledgerPath);
  return [...removed, ...eraseSettings(services.settingsPath), ...sweepWorkDirs(ledgerPath)];
}
