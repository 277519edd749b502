import { eraseLedger } from '../../ledger/erase-ledger.ts';
import type { EngineContext } from '../engine-context.ts';
import { eraseSettings } from './settings.ts';
import { sweepWorkDirs } from './work-dir.ts';

/**
 * Stops an import, closes the ledger and removes it with its copies, the settings and what dead processes left. Gives the
 * paths removed. Throws LedgerError; the engine can be used again and then begins with nothing.
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
  // Only now: where erasing is refused, a locked app stays locked, and an open one still locks itself.
  appLock.stop();
  const settings = eraseSettings(engine.settingsPath, removed.includes(ledgerPath));
  return [...removed, ...settings, ...sweepWorkDirs(ledgerPath)];
}
