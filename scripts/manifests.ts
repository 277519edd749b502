import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootDir } from './run-tool.ts';

/*
 * `node scripts/manifests.ts <SHA256SUMS> <folder>`: fills build/manifests with this version and the checksums of its installers,
 * for Flatpak, winget and Homebrew. Throws when an installer is missing or there are two of a kind.
 */

export type Release = {
  readonly version: string;
  /** As 2026-11-30. */
  readonly date: string;
  /** In the format of `sha256sum --check`. */
  readonly checksums: string;
};

const templateDir = join(rootDir, 'build/manifests');

export function writeManifests(release: Release, outDir: string): void {
  for (const entry of readdirSync(templateDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = path.replace(templateDir, outDir);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, fill(readFileSync(path, 'utf8'), release));
  }
  copyFileSync(join(rootDir, 'build/icon.svg'), join(outDir, 'flatpak/app.sidedoor.Sidedoor.svg'));
}

/** Fills `{version}`, `{date}`, and `{file:dmg}` and `{sha256:dmg}` for the only installer of that ending. */
const fill = (template: string, { version, date, checksums }: Release): string =>
  template
    .replaceAll('{version}', version)
    .replaceAll('{date}', date)
    .replace(/\{file:([\w.]+)\}/g, (_, ending) => findInstaller(checksums, ending).file)
    .replace(/\{sha256:([\w.]+)\}/g, (_, ending) => findInstaller(checksums, ending).sha256);

function findInstaller(checksums: string, ending: string) {
  const lines = checksums.matchAll(/^([0-9a-f]{64}) [ *](\S+)$/gm);
  const all = [...lines].map(([, sha256 = '', file = '']) => ({ sha256, file }));
  const [found, another] = all.filter(({ file }) => file.endsWith(`.${ending}`));
  if (found === undefined || another !== undefined)
    throw new Error(`The checksums do not name exactly one .${ending}`);
  return found;
}

if (import.meta.main) {
  const [, , checksumsPath = '', outDir = ''] = process.argv;
  const { version } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  writeManifests({ version, date, checksums: readFileSync(checksumsPath, 'utf8') }, outDir);
}
