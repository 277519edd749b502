import { statSync } from 'node:fs';

/** Device and inode: what stays when a file is renamed, and changes when another takes its place. Null when there is none. */
export function fileIdentity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
