import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../src/words/say.ts';
import { HostError } from './host-error.ts';

const projectDir = join(import.meta.dirname, '..');

/** Where `npm run build:renderer` puts the pages of a clone. */
export const PAGES_DIR = join(projectDir, 'dist/renderer');

/** The inputs of the build of the pages. */
const INGREDIENTS = [
  ...['renderer', 'src/engine/contract', 'src/model', 'src/words'],
  ...['vite.config.ts', 'package-lock.json'],
];

/** The time of the newest file at or below a path, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isStale = (rootDir: string): boolean =>
  Math.max(...INGREDIENTS.map((path) => newest(join(rootDir, path)))) >
  newest(join(rootDir, 'dist/renderer/index.html'));

const toVite = (rootDir: string): string => join(rootDir, 'node_modules/vite/bin/vite.js');

/**
 * In a clone, builds the pages if any of their inputs is newer than they are; `onBuild` is called first. An installed package
 * contains built pages and nothing to build them with. Throws HostError if they cannot be built.
 */
export async function buildPages(
  onBuild: () => void = () => undefined,
  rootDir: string = projectDir,
): Promise<void> {
  const isClone = existsSync(join(rootDir, 'vite.config.ts')) && existsSync(toVite(rootDir));
  if (!isClone || !isStale(rootDir)) return;
  onBuild();
  const code = await runVite(rootDir);
  if (code !== 0) throw new HostError(say('web.pages.failed'));
}

/** In a process of its own: a test runner's environment would end up in the pages (React's slower development build). */
function runVite(rootDir: string): Promise<number | null> {
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toVite(rootDir), 'build', '--logLevel', 'warn'], {
      cwd: rootDir,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
