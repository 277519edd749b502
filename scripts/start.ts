import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { main } from '../cli/main.ts';

/*
 * `npm start`: the desktop app where an Electron binary is available, otherwise one line that says so and the app in the
 * browser. The pages are built first when anything they are made of is newer than they are.
 */

const rootDir = join(import.meta.dirname, '..');
const builtPage = join(rootDir, 'dist/renderer/index.html');
const desktopEntry = join(rootDir, 'dist/electron/main.js');
/** What the pages are made of. */
const ingredients = ['renderer', 'src/engine/contract', 'vite.config.ts', 'package-lock.json'];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The time of the newest file at or below a path, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isStale = (): boolean =>
  Math.max(...ingredients.map((path) => newest(join(rootDir, path)))) > newest(builtPage);

async function buildPages(): Promise<void> {
  say('Building the pages (only when they have changed).');
  await build({
    root: join(rootDir, 'renderer'),
    configFile: join(rootDir, 'vite.config.ts'),
    logLevel: 'warn',
  });
}

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

if (isStale()) await buildPages();
const binary = electronBinary();
if (!binary) say('There is no desktop build on this machine, so Sidedoor opens in your browser.');
process.exitCode = binary ? await runDesktop(binary) : await main(['serve', ...process.argv.slice(2)]);
