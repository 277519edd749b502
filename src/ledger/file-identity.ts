import { statSync } from 'node:fs';

/** Device and inode: they stay the same when a file is renamed, and change when another replaces it. Null if there is none. */
export function fileIdentity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
