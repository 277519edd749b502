import { type SpawnOptions, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const rootDir = join(import.meta.dirname, '..');

/** Scripts below node_modules. Started with Node itself, because Windows starts no `.cmd` file without a shell. */
const SCRIPTS = {
  biome: '@biomejs/biome/bin/biome',
  'electron-builder': 'electron-builder/cli.js',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Tool = keyof typeof SCRIPTS;

/**
 * Checks the types of every layer: the contract, which may not even see Node's; the tests and everything they refer to: `src`,
 * which may not see Electron's; the hosts, scripts and benchmarks; and the pages. Each layer sees the declarations of those
 * before it, in `.cache/types`. One thread needs a third less processor time than four.
 */
export const TYPE_CHECK = ['-b', '--singleThreaded', 'src/engine/contract', 'tests'];

const toScript = (tool: Tool): string => join(rootDir, 'node_modules', SCRIPTS[tool]);

/** Runs a development tool alongside others; returns whether it succeeded, and its output if `stdio` is `pipe`. */
export async function startTool(
  tool: Tool,
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ readonly ok: boolean; readonly printed: string }> {
  const child = spawn(process.execPath, [toScript(tool), ...args], { cwd: rootDir, ...options });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const [code] = await once(child, 'close');
  return { ok: code === 0, printed: Buffer.concat(printed).toString('utf8') };
}

/** Runs a development tool in the project's root and returns whether it succeeded. */
export function runTool(tool: Tool, args: readonly string[], options: SpawnSyncOptions = {}): boolean {
  const { status } = spawnSync(process.execPath, [toScript(tool), ...args], {
    cwd: rootDir,
    stdio: 'inherit',
    ...options,
  });
  return status === 0;
}
