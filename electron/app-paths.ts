import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { defaultLedgerPath, followLinks } from '../src/ledger/ledger-path.ts';

export type AppPaths = {
  readonly ledgerPath: string;
  /** Electron's `userData`: beside the ledger, so that one folder holds all that the app keeps. */
  readonly desktopDir: string;
  /** Bounds of the window and the folder of the last file dialog. */
  readonly statePath: string;
  /** null if the platform has none or does not report it. */
  readonly downloadsDir: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** All paths of the app. Pure except for asking Electron where Downloads is. */
export function findAppPaths(app: Pick<App, 'getPath'>, env: Environment, platform: string): AppPaths {
  const ledgerPath = followLinks(defaultLedgerPath(env, platform, app.getPath('home')));
  const desktopDir = join(dirname(ledgerPath), 'desktop');
  const statePath = join(desktopDir, 'window.json');
  return { ledgerPath, desktopDir, statePath, downloadsDir: downloadsDir(app) };
}

function downloadsDir(app: Pick<App, 'getPath'>): string | null {
  try {
    return app.getPath('downloads');
  } catch {
    // Electron throws if the desktop defines no such folder. Then nothing is offered, but dropping files still works.
    return null;
  }
}

/** Creates the folder for the owner alone, then passes it to Electron. Must run before the app is ready. */
export function applyAppPaths(app: Pick<App, 'setPath'>, { desktopDir }: AppPaths): void {
  mkdirSync(desktopDir, { recursive: true, mode: 0o700 });
  app.setPath('userData', desktopDir);
}
