import { join } from 'node:path';
import type { UtilityProcess } from 'electron';
import type { ElectronParts } from './electron-parts.ts';

/** Starts the engine in a process of its own. In the packaged app its output is discarded. */
export const forkEngine = (
  { app, fork }: Pick<ElectronParts, 'app' | 'fork'>,
  codeDir: string,
): UtilityProcess =>
  fork(join(codeDir, 'engine-worker.js'), [], {
    serviceName: 'Sidedoor engine',
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
