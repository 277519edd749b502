import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main } from '../cli/main.ts';
import { electronBinary } from './electron-binary.ts';
import { NO_ELECTRON } from './run-electron.ts';
import { rootDir } from './run-tool.ts';

/*
 * `npm start`: the desktop app where an Electron binary is available and runs, otherwise one line that says so and the app in
 * the browser.
 */

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const electron = electronBinary(rootDir);
if ('path' in electron) {
  // In a process of its own: only the desktop build needs its bundler.
  const args = [join(rootDir, 'scripts/desktop.ts'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  if (process.exitCode === NO_ELECTRON) await openInBrowser('Electron does not run here');
} else {
  await openInBrowser(electron.reason);
}

async function openInBrowser(reason: string): Promise<void> {
  say(`Sidedoor opens in your browser: ${reason}.`);
  process.exitCode = await main(['serve', ...process.argv.slice(2)]);
}
