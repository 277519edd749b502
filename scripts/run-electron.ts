import { spawnSync } from 'node:child_process';

/** What `npm run desktop` ends with when Electron itself could not run, so that `npm start` can open the browser instead. */
export const NO_ELECTRON = 70;

/** Intended ends of a program: Ctrl-C, a closed terminal, the end of the session. */
const WANTED = new Set<NodeJS.Signals | null>(['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Runs Electron until it ends. Returns its exit code, or why it could not be started or aborted. */
export function runElectron(
  path: string,
  args: readonly string[],
): { readonly code: number } | { readonly reason: string } {
  const { error, signal, status } = spawnSync(path, args, { stdio: 'inherit' });
  if (error)
    return { reason: `Electron could not be started (${'code' in error ? error.code : error.name})` };
  if (signal && !WANTED.has(signal)) return { reason: `Electron stopped with ${signal}` };
  // A shell returns 126 and 127 for what it cannot run; Windows has large numbers for a program that aborts.
  if (status !== null && status > 125) return { reason: `Electron stopped with exit code ${status}` };
  return { code: status ?? 1 };
}
