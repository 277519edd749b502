import type { App } from 'electron';

/**
 * One app per ledger: Electron keeps its lock in the `userData` folder, which is beside the ledger. False for a second
 * instance, which must then exit before it opens anything; the first one receives its arguments.
 */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  onSecond: (argv: readonly string[], workingDir: string) => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv, workingDir) => onSecond(argv, workingDir));
  return true;
}
