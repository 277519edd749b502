import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../cli/main.ts';
import { buildPages } from './pages.ts';

/*
 * `npm start`: the desktop app where an Electron binary is available, otherwise one line that says so and the app in the
 * browser. The pages are built first when anything they are made of is newer than they are.
 */

const rootDir = join(import.meta.dirname, '..');
const desktopEntry = join(rootDir, 'dist/electron/main.js');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Electron's program, if it lies on this machine. Its package is not imported for that: merely loading it tries to download
 * the program when it is missing.
 */
function electronBinary(): string | null {
  const packageDir = join(rootDir, 'node_modules/electron');
  const pathFile = join(packageDir, 'path.txt');
  const distDir = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageDir, 'dist');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const binary = join(distDir, name);
  return existsSync(binary) && existsSync(desktopEntry) ? binary : null;
}

function runDesktop(binary: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(binary, [rootDir, ...process.argv.slice(2)], { stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

await buildPages(() => say('Building the pages (only when they have changed).'));
const binary = electronBinary();
if (!binary) say('There is no desktop build on this machine, so Sidedoor opens in your browser.');
process.exitCode = binary ? await runDesktop(binary) : await main(['serve', ...process.argv.slice(2)]);
