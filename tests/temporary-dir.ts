import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Several times what a run of all unit tests ever holds. */
const ENOUGH_BYTES = 2 ** 31;

function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}

/**
 * Vitest global setup: one folder for everything that a run writes, removed at its end. In memory where Linux has room for it:
 * waiting for a disk to have kept a thousand ledgers took a quarter of the processor's time.
 */
export function setup(): () => void {
  const dir = mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'sidedoor-tests-'));
  // A test that runs as another user must be kept out by what it looks for, not by this folder.
  chmodSync(dir, 0o755);
  process.env.TMPDIR = dir;
  process.env.NODE_COMPILE_CACHE ??= join(dir, 'compiled');
  return () => rmSync(dir, { recursive: true, force: true });
}
