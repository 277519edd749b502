import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../scripts/require-node.mjs';

const MEMORY = '/dev/shm';
/** About twice what a run holds at its end: only then is anything removed. */
const ENOUGH_BYTES = 2 ** 31;

/** In a container it may be small, or not executable for programs that tests write. */
function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  const isNoExec = /^\S+ \/dev\/shm \S+ \S*\bnoexec\b/m.test(readFileSync('/proc/mounts', 'utf8'));
  return bavail * bsize >= ENOUGH_BYTES && !isNoExec;
}

/**
 * Vitest global setup: refuse a Node that better-sqlite3 would crash on, and keep temporary files together, in memory where
 * Linux has room for them: writing a thousand ledgers to a disk took a quarter of the processor's time. Returns the teardown.
 */
export function setup(): () => void {
  requireNode();
  const dir = mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'sidedoor-tests-'));
  // As open as the system's own: a private folder would hide from a test that files are not private by themselves.
  chmodSync(dir, 0o755);
  // Node looks at TMPDIR, on Windows at TEMP; tests and all processes that they start inherit it.
  Object.assign(process.env, { TMPDIR: dir, TEMP: dir });
  // Every thread and process that a test starts finds our TypeScript compiled by the first one that did.
  process.env.NODE_COMPILE_CACHE ??= join(dir, 'compiled');
  return () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}
