import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-desktop.ts';
import { buildPages } from './bundle.ts';
import { runTool } from './run-tool.ts';

/*
 * `npm run package [-- electron-builder's arguments]`: installers for this system into dist/installers, with their checksums.
 * `--test-build` makes an app that Playwright can drive: it leaves the inspector fuse on, refuses no debugging port, and must never be published.
 */

const installerDir = join(import.meta.dirname, '../dist/installers');
const INSTALLER = /\.(AppImage|deb|tar\.gz|dmg|exe)$/;

const args = process.argv.slice(2);
const isTest = args.includes('--test-build');
const fuse = isTest ? ['--dir', '-c.electronFuses.enableNodeCliInspectArguments=true'] : [];
const passedOn = args.filter((arg) => arg !== '--test-build');

await buildApp(await buildPages(), isTest);
process.exitCode = runTool('electron-builder', ['--publish', 'never', ...fuse, ...passedOn]) ? 0 : 1;
if (process.exitCode === 0 && !isTest) writeChecksums();

/** In the format of `sha256sum --check`. */
function writeChecksums(): void {
  const names = readdirSync(installerDir)
    .filter((name) => INSTALLER.test(name))
    .sort();
  const lines = names.map((name) => `${sha256(join(installerDir, name))}  ${name}\n`);
  writeFileSync(join(installerDir, `SHA256SUMS-${process.platform}`), lines.join(''));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
