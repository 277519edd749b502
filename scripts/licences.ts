import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly dir: string;
};

const INTRO = `Sidedoor is made with the packages below, which are part of this program. In the desktop app, Electron and Chromium carry
their own licences in the files LICENSE and LICENSES.chromium.html.
`;

/** The components of the native library of SQLite's driver: the package contains no licence texts for them. */
const NATIVE_PARTS = new URL('../build/licences-of-sqlite.txt', import.meta.url);

/** The licence texts of every package that any of these files belongs to, sorted by name. */
export function readLicences(modulePaths: readonly string[]): string {
  const dirs = new Set(modulePaths.map(packageDir).filter((dir) => dir !== null));
  const packages = [...dirs].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [INTRO, ...packages.map(toEntry)].join('\n');
}

/** What such a text names: name, version and licence of each package. */
export const listLicensed = (text: string): Pick<Package, 'name' | 'version' | 'licence'>[] =>
  [...text.matchAll(/^-{80}\n(\S+) (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));

/** The folder of a file's package; null for our own files and for those that the bundler generates. */
function packageDir(path: string): string | null {
  const clean = path.replace(/^\0/, '').split('?', 1)[0] ?? '';
  const at = clean.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return null;
  const [scope = '', name = ''] = clean.slice(at + `${sep}node_modules${sep}`.length).split(sep);
  return join(clean.slice(0, at), 'node_modules', scope.startsWith('@') ? join(scope, name) : scope);
}

function readPackage(dir: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return { name, version, licence: typeof license === 'string' ? license : 'see its text', dir };
}

function toEntry({ name, version, licence, dir }: Package): string {
  return `${'-'.repeat(80)}\n${name} ${version} (${licence})\n\n${licenceText(dir).trim()}\n`;
}

/** The package's own file, or the section of its README that old packages have instead. */
function licenceText(dir: string): string {
  const names = readdirSync(dir);
  const file = names.find((each) => /^licen[cs]e/i.test(each));
  const more = names.includes('prebuilds') ? readFileSync(NATIVE_PARTS, 'utf8') : '';
  if (file !== undefined) return `${readFileSync(join(dir, file), 'utf8')}\n${more}`;
  const readme = names.find((each) => /^readme/i.test(each));
  const text = readme === undefined ? '' : readFileSync(join(dir, readme), 'utf8');
  return /^#+ *licen[cs]e\s+([\s\S]+)$/im.exec(text)?.[1] ?? 'The package carries no text of it.';
}
