import { join } from 'node:path';
import { buildApp } from './build-desktop.ts';
import { buildPages } from './bundle.ts';
import { electronBinary } from './electron-binary.ts';
import { NO_ELECTRON, runElectron } from './run-electron.ts';
import { rootDir } from './run-tool.ts';

/*
 * `npm run desktop`: builds the app and starts it. Electron's own program is not part of the npm package; it is fetched once
 * by `npx install-electron`, which this script leaves to you, because nothing here goes to the network by itself.
 */

await buildApp(await buildPages());
const electron = electronBinary(rootDir);
if ('reason' in electron) {
  process.stderr.write(`The app is built, but ${electron.reason}. Fetch it with: npx install-electron\n`);
  process.exitCode = 1;
} else {
  const args = [join(rootDir, 'dist/electron'), ...process.argv.slice(2)];
  const end = runElectron(electron.path, args);
  if ('reason' in end) process.stderr.write(`${end.reason}.\n`);
  process.exitCode = 'reason' in end ? NO_ELECTRON : end.code;
}
