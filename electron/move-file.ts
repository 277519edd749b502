import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Saved } from '../src/engine/contract/desktop.ts';

/**
 * Moves a file that the engine has written to where the user wants it, whole or not at all, and removes ours whatever the
 * outcome: a private report must not stay behind because somebody closed a dialog.
 * @param target null when the dialog was cancelled
 */
export function moveFile(path: string, target: string | null): Saved {
  try {
    if (target === null) return 'cancelled';
    copyFileSync(path, `${target}.new`);
    flush(`${target}.new`);
    renameSync(`${target}.new`, target);
    return 'saved';
  } catch {
    // No space, no permission, no such folder: all the user can do is choose another place.
    if (target !== null) rmSync(`${target}.new`, { force: true });
    return 'not-written';
  } finally {
    rmSync(path, { force: true });
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
