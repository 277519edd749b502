import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDir } from '../../temporary-dir.ts';
import { asar, builderConfig, rootDir } from './builder-config.ts';

/** A packaged app: every path inside, and a folder where it is unpacked, far from this project's node_modules. */
export type Packed = {
  readonly files: readonly string[];
  readonly unpacked: readonly string[];
  readonly dir: string;
};

/** What electron-builder looks for in an Electron: an executable, a version, licences and a few resources. */
function standInElectron(dir: string, version: string): string {
  for (const folder of ['locales', 'resources']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'electron'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(dir, 'version'), version);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'resources.pak',
    'chrome-sandbox',
    'locales/en-US.pak',
  ]) {
    writeFileSync(join(dir, name), '');
  }
  return dir;
}

/** electron-builder.yml but for what needs the real program: its place, and the fuses, which are in its bytes. */
function configFor(workDir: string): string {
  const { electronFuses: _inTheBinary, directories, ...config } = builderConfig();
  const electronDist = standInElectron(join(workDir, 'electron'), config.electronVersion);
  const output = join(workDir, 'out');
  const path = join(workDir, 'electron-builder.json');
  writeFileSync(
    path,
    JSON.stringify({ ...config, electronDist, directories: { ...Object(directories), output } }),
  );
  return path;
}

/** Packages the built app for Linux x64 and takes it apart again. */
export function packApp(): Packed {
  const workDir = temporaryDir();
  const args = ['--dir', '--linux', '--x64', '--publish', 'never', '--config', configFor(workDir)];
  const cli = join(rootDir, 'node_modules/electron-builder/cli.js');
  const made = spawnSync(process.execPath, [cli, ...args], { cwd: rootDir, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`electron-builder failed: ${made.stdout}${made.stderr}`);
  const archive = join(workDir, 'out/linux-unpacked/resources/app.asar');
  const listed = asar().listPackage(archive, { isPack: true });
  const entries = listed
    .map((line) => /^(un)?pack\s*: \/?(.*)$/.exec(line))
    .filter((match) => match !== null);
  const dir = join(workDir, 'app');
  asar().extractAll(archive, dir);
  cpSync(`${archive}.unpacked`, dir, { recursive: true });
  return {
    dir,
    files: entries.map((match) => match[2] ?? ''),
    unpacked: entries.filter((match) => match[1]).map((match) => match[2] ?? ''),
  };
}
