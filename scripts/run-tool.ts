import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
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

/** Runs a development tool in the project's root and tells whether it succeeded. */
export function runTool(tool: Tool, args: readonly string[], options: SpawnSyncOptions = {}): boolean {
  const script = join(rootDir, 'node_modules', SCRIPTS[tool]);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: rootDir,
    stdio: 'inherit',
    ...options,
  });
  return status === 0;
}
