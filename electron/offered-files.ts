import { existsSync } from 'node:fs';
import { extname, isAbsolute, join } from 'node:path';
import type { App } from 'electron';

/**
 * The ZIPs on a command line: how Windows and Linux pass a file that was dropped on the icon or opened with the app. Switches
 * and anything that is not an existing ZIP are skipped.
 */
export function zipsIn(argv: readonly string[], workingDir: string): string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && extname(word).toLowerCase() === '.zip')
    .map((word) => (isAbsolute(word) ? word : join(workingDir, word)))
    .filter((path) => existsSync(path));
}

/** macOS passes such files in an event, which may arrive before the app is ready. */
export function onOpenFile(app: Pick<App, 'on'>, offer: (paths: readonly string[]) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer([path]);
  });
}
