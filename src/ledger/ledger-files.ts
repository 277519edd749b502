import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { getLockPath } from './lock/lock-file.ts';

/**
 * A ledger's files on disk: the ledger, `-wal`, `-shm` and the copies. Companions first, then the ledger, and its lock file
 * last: it identifies a locked ledger.
 */
export function listFiles(path: string): string[] {
  const file = resolve(path);
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  const name = basename(file);
  return readdirSync(folder)
    .filter((each) => each.startsWith(name) && isOurs(each.slice(name.length)))
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .map((each) => join(folder, each))
    .sort((a, b) => Number(a === getLockPath(file)) - Number(b === getLockPath(file)));
}

/** Whether it is a copy that was made before a migration. */
export const isBackup = (path: string): boolean => /\.backup-v\d+$/.test(path);

function isOurs(suffix: string): boolean {
  return /^(|-wal|-shm|-journal|\.lock\.json(\.new)?|\.converting(-journal)?|\.backup-v\d+(-journal)?)$/.test(
    suffix,
  );
}
