import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const rootDir = join(import.meta.dirname, '..');

/** Where `npm run build:renderer` puts the pages. */
export const PAGES_DIR = join(rootDir, 'dist/renderer');

/** What the pages are made of. */
const INGREDIENTS = ['renderer', 'src/engine/contract', 'vite.config.ts', 'package-lock.json'];

/** The time of the newest file at or below a path, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isStale = (): boolean =>
  Math.max(...INGREDIENTS.map((path) => newest(join(rootDir, path)))) > newest(join(PAGES_DIR, 'index.html'));

/** Builds the pages when anything they are made of is newer than they are; `onBuild` is called first. */
export async function buildPages(onBuild: () => void = () => undefined): Promise<void> {
  if (!isStale()) return;
  onBuild();
  const code = await runVite();
  if (code !== 0) throw new Error('The pages could not be built; the reason is above.');
}

/** In a process of its own: a test runner's environment would get into the pages (React's slower half, for developers). */
function runVite(): Promise<number | null> {
  const vite = join(rootDir, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: rootDir,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
