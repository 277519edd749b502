import { eraseLedger } from '../../ledger/erase-ledger.ts';
import type { EngineContext } from '../engine-context.ts';
import { eraseSettings } from './settings.ts';
import { sweepWorkDirs } from './work-dir.ts';

/**
 * Stops an import, closes the ledger and removes it with its copies, the settings and the leftovers of dead processes. Returns
 * the paths removed. Throws LedgerError; afterwards the engine can be used again and starts empty.
 */
export async function eraseEverything(context: EngineContext): Promise<string[]> {
  const { engine, jobs, files, selections, appLock } = context;
  const { ledgerPath } = engine;
  await jobs.cancel();
  files.close();
  engine.close();
  const { removed } = eraseLedger(ledgerPath);
  // Of files that were dropped on the page and not imported.
  selections.removeCopies();
  // Not earlier: if erasing is refused, a locked app stays locked, and an open one keeps its auto-lock.
  appLock.stop();
  const settings = eraseSettings(engine.settingsPath, removed.includes(ledgerPath));
  return [...removed, ...settings, ...sweepWorkDirs(ledgerPath)];
}
