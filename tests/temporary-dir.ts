import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, gone with the run (preflight.ts). */
export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), 'sidedoor-'));
}
