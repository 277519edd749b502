import { statSync } from 'node:fs';
import { expect, it } from 'vitest';

export const ON_WINDOWS = process.platform === 'win32';

/** What a test needs that Windows does not have, or has only for administrators. */
export const LINKS = 'symbolic links need a privilege';
export const MODES = 'files have no permission bits';
export const SIGNALS = 'SIGINT ends another process at once';

/** A test that is skipped on Windows and says why in its name. */
export function itUnlessWindows(
  lacks: string,
  name: string,
  run: () => void | Promise<void>,
  ms?: number,
): void {
  it.skipIf(ON_WINDOWS)(ON_WINDOWS ? `${name} (skipped on Windows: ${lacks})` : name, run, ms);
}

/** Expects the permission bits of a file or folder, where there are any. */
export function expectMode(path: string, mode: number): void {
  if (!ON_WINDOWS) expect(statSync(path).mode & 0o777).toBe(mode);
}
