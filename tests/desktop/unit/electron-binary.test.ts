import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronBinary } from '../../../scripts/electron-binary.ts';
import { runElectron } from '../../../scripts/run-electron.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { itUnlessWindows, SIGNALS } from '../../windows.ts';

let root: string;
beforeEach(() => {
  root = temporaryDir();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

describe('the Electron binary', () => {
  it('is used only when it is completely unpacked', () => {
    expect(electronBinary(root)).toEqual({ reason: expect.stringContaining('holds no Electron') });
    const path = join(root, 'node_modules/electron/dist', NAMES[process.platform] ?? 'electron');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    expect(electronBinary(root)).toEqual({ reason: expect.stringContaining('not unpacked whole') });
    writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron');
    expect(electronBinary(root)).toEqual({ path });
  });
});

describe('running Electron', () => {
  const run = (script: string) => runElectron(process.execPath, ['-e', script]);

  it('returns its exit code', () => {
    expect([run(''), run('process.exit(1)')]).toEqual([{ code: 0 }, { code: 1 }]);
  });

  it('returns the reason when it cannot start', () => {
    expect(runElectron(join(root, 'nothing'), [])).toEqual({ reason: expect.stringContaining('(ENOENT)') });
    expect(run('process.exit(127)')).toEqual({ reason: 'Electron stopped with exit code 127' });
  });

  itUnlessWindows(SIGNALS, 'returns the signal of a crash, but not Ctrl-C', () => {
    expect(run("process.kill(process.pid, 'SIGTRAP')")).toEqual({ reason: 'Electron stopped with SIGTRAP' });
    expect(run("process.kill(process.pid, 'SIGINT')")).toEqual({ code: 1 });
  });
});
