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
  const where = override ? 'ELECTRON_OVERRIDE_DIST_PATH' : 'node_modules/electron/dist';
  if (!existsSync(path)) return { reason: `${where} holds no Electron for ${process.platform}` };
  // Electron's own install script writes path.txt last.
  if (!override && !existsSync(join(rootDir, 'node_modules/electron/path.txt')))
    return { reason: `${where} holds an Electron that was not unpacked whole` };
  return { path };
}
