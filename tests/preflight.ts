import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../scripts/require-node.mjs';

/** Vitest global setup: refuse a Node that better-sqlite3 would crash on, and keep temporary files together. Returns the teardown. */
export function setup(): () => void {
  requireNode();
  const dir = mkdtempSync(join(tmpdir(), 'sidedoor-tests-'));
  // As open as the system's own: a private one would hide from a test that files are not private by themselves.
  chmodSync(dir, 0o755);
  // Node looks at TMPDIR, on Windows at TEMP; tests and all processes that they start inherit it.
  Object.assign(process.env, { TMPDIR: dir, TEMP: dir });
  return () => rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}
