import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLicensed } from './licences.ts';
import { rootDir } from './run-tool.ts';

/*
 * `node scripts/sbom.ts`: prints the contents of the npm package and the app as CycloneDX: npm's list of the lock file without
 * what is only used to build and test. For npm, what is bundled counts as development; dist/cli/licences.txt names it.
 */

type Component = {
  readonly 'bom-ref': string;
  readonly properties: readonly { readonly name: string }[];
};
export type Sbom = {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

const readText = (path: string): string => readFileSync(join(rootDir, path), 'utf8');

/** The list of what is shipped, without a serial number and a time, so that a version always has the same list. */
export function buildSbom(): Sbom {
  const { serialNumber: _number, metadata, components, dependencies, ...rest } = listAll();
  const { timestamp: _now, ...kept } = metadata;
  const { name, version, devDependencies } = JSON.parse(readText('package.json'));
  const bundled = listLicensed(readText('dist/cli/licences.txt'));
  const refs = new Set([
    ...[`${name}@${version}`, `electron@${devDependencies.electron}`],
    ...bundled.map((each) => `${each.name}@${each.version}`),
    ...components.filter(isForProduction).map((each) => each['bom-ref']),
  ]);
  const isShipped = (ref: string): boolean => refs.has(ref);
  return {
    ...rest,
    // npm uses the name of the folder.
    metadata: { ...kept, component: { ...kept.component, name } },
    components: components.filter((each) => isShipped(each['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => isShipped(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
  };
}

/** npm's list of every package in the lock file. */
function listAll(): Sbom {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const options = { cwd: rootDir, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  const { status, stdout, stderr } = spawnSync('npm', args, options);
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return JSON.parse(stdout);
}

const isForProduction = ({ properties }: Component): boolean =>
  properties.every(({ name }) => name !== 'cdx:npm:package:development');

if (import.meta.main) process.stdout.write(`${JSON.stringify(buildSbom(), null, 2)}\n`);
