import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Where Electron's program is, or why there is none. Looks only: `require('electron')` would try to fetch it.
 * `ELECTRON_OVERRIDE_DIST_PATH` names a folder that holds one, as for Electron's own scripts.
 */
export function electronBinary(rootDir: string): { readonly path: string } | { readonly reason: string } {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = join(
    override || join(rootDir, 'node_modules/electron/dist'),
    PROGRAM[process.platform] ?? 'electron',
  );
  if (existsSync(path)) return { path };
  const where = override ? 'ELECTRON_OVERRIDE_DIST_PATH' : 'node_modules/electron/dist';
  return { reason: `${where} holds no Electron for ${process.platform}` };
}
