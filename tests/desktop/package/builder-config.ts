import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export const rootDir = resolve(import.meta.dirname, '../../..');

const createRequireFrom = (name: string): NodeJS.Require =>
  createRequire(join(rootDir, 'node_modules', name, 'package.json'));

export type BuilderConfig = Readonly<Record<string, unknown>> & {
  readonly electronVersion: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly linux: object;
  readonly mac: object;
  readonly win: object;
};

/** electron-builder.yml, read with the very parser that electron-builder uses. */
export function builderConfig(): BuilderConfig {
  const { load } = createRequireFrom('app-builder-lib')('js-yaml') as { load: (text: string) => unknown };
  return load(readFileSync(join(rootDir, 'electron-builder.yml'), 'utf8')) as BuilderConfig;
}

/** A configuration file parsed with the same parser. */
export function yamlFile(path: string): unknown {
  const { load } = createRequireFrom('app-builder-lib')('js-yaml') as { load: (text: string) => unknown };
  return load(readFileSync(resolve(rootDir, path), 'utf8'));
}

/** electron-builder's own schema of its configuration. */
export function builderSchema(): unknown {
  return JSON.parse(readFileSync(join(rootDir, 'node_modules/app-builder-lib/scheme.json'), 'utf8'));
}

/** What of an asar archive the tests need. */
export type Asar = {
  readonly listPackage: (archive: string, options?: { isPack: boolean }) => string[];
  readonly extractAll: (archive: string, dir: string) => void;
};

/** The library that packed the archive unpacks it. */
export const asar = (): Asar => createRequireFrom('app-builder-lib')('@electron/asar') as Asar;
