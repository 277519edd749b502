import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/*
 * `node scripts/read-fuses.ts <app>`: reads the fuses of a packaged app and fails if one differs from electron-builder.yml.
 * Checks every slice of a Mac's universal program: `electron-fuses read` shows only the first one (@electron/fuses 1.8,
 * `getCurrentFuseWire` in src/index.ts).
 */

/** The marker before the fuses in Electron's program: @electron/fuses, src/constants.ts. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Their order: `FuseV1Options` in @electron/fuses, src/config.ts. The names are electron-builder's. */
export const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** `FuseState` in @electron/fuses, src/constants.ts. A fuse that Electron removed has no effect. */
const STATES: Readonly<Record<number, boolean>> = { 48: false, 49: true, 114: false };

export type Fuses = Readonly<Record<string, boolean>>;
export type Slice = { readonly arch: string; readonly fuses: Fuses };

/** Reads all slices of a program. Throws if the fuses cannot be identified. */
export const readFuses = (program: Buffer): Slice[] =>
  findSlices(program).map(({ arch, bytes }) => ({ arch, fuses: readWire(bytes, arch) }));

const ARCHITECTURES: Readonly<Record<number, string>> = { 16777223: 'x86_64', 16777228: 'arm64' };
/** Big-endian, as the whole header: `fat_header` and `fat_arch` in Apple's mach-o/fat.h. */
const FAT_MAGIC = 0xcafebabe;

function findSlices(program: Buffer): { arch: string; bytes: Buffer }[] {
  if (program.readUInt32BE(0) !== FAT_MAGIC) return [{ arch: 'the program', bytes: program }];
  return Array.from({ length: program.readUInt32BE(4) }, (_, index) => {
    const at = 8 + index * 20;
    const [cpu, offset, size] = [0, 8, 12].map((field) => program.readUInt32BE(at + field));
    const end = (offset ?? 0) + (size ?? 0);
    return { arch: ARCHITECTURES[cpu ?? 0] ?? `processor ${cpu}`, bytes: program.subarray(offset, end) };
  });
}

/** After the sentinel: a version, the number of fuses, and a byte for each. */
function readWire(bytes: Buffer, arch: string): Fuses {
  const at = bytes.indexOf(SENTINEL) + SENTINEL.length;
  if (at < SENTINEL.length) throw new Error(`${arch} has no fuses`);
  if (bytes.includes(SENTINEL, at)) throw new Error(`${arch} has two sets of fuses`);
  const [version, length = 0] = bytes.subarray(at, at + 2);
  if (version !== 1 || length < FUSES.length) throw new Error(`${arch} has fuses of another version`);
  return Object.fromEntries(FUSES.map((name, index) => [name, toState(bytes[at + 2 + index], name)]));
}

function toState(byte: number | undefined, name: string): boolean {
  const state = STATES[byte ?? -1];
  if (state === undefined) throw new Error(`${name} is neither on nor off`);
  return state;
}

/** A sentence for each fuse with the wrong state. */
export const findFaults = (slices: readonly Slice[], expected: Fuses): string[] =>
  slices.flatMap(({ arch, fuses }) =>
    FUSES.filter((name) => fuses[name] !== expected[name]).map(
      (name) => `${arch}: ${name} is ${fuses[name] ? 'on' : 'off'}`,
    ),
  );

/** Electron's own code, which carries the fuses, is a library of the app on a Mac: @electron/fuses, `pathToFuseFile`. */
const toProgram = (app: string): string =>
  app.endsWith('.app')
    ? join(app, 'Contents/Frameworks/Electron Framework.framework/Electron Framework')
    : app;

function loadExpected(): Fuses {
  const requireFrom = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
  const { load } = requireFrom('js-yaml') as { load: (text: string) => { electronFuses: Fuses } };
  return load(readFileSync(join(import.meta.dirname, '../electron-builder.yml'), 'utf8')).electronFuses;
}

if (import.meta.main) {
  const app = process.argv[2] ?? '';
  const slices = readFuses(readFileSync(toProgram(app)));
  const faults = findFaults(slices, loadExpected());
  if (app.endsWith('.app') && slices.length < 2) faults.push('the app is not universal');
  const arches = slices.map(({ arch }) => arch).join(', ');
  process.stdout.write(`${faults.join('; ') || `${arches}: fuses as set`}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
