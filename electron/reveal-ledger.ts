import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Shell } from 'electron';

/** Shows the ledger in the system's file manager; before the first import, the folder it will be in. */
export async function revealLedger(
  shell: Pick<Shell, 'showItemInFolder' | 'openPath'>,
  ledgerPath: string,
): Promise<void> {
  if (existsSync(ledgerPath)) shell.showItemInFolder(ledgerPath);
  else await shell.openPath(dirname(ledgerPath));
}
