import { spawn } from 'node:child_process';

type Opener = readonly [command: string, ...args: string[]];

/** The command that opens an address in the user's own browser, by platform. */
function findOpener(platform: NodeJS.Platform, url: string): Opener {
  if (platform === 'darwin') return ['open', url];
  // Not `start`: it is a shell command, and an & in the name of a user's folder is special to the shell.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}

/** Opens the browser; false if that failed (no such command, no desktop), so that only the printed address is left. */
export function openBrowser(
  url: string,
  [command, ...args]: Opener = findOpener(process.platform, url),
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    // Some openers stay alive as long as the browser does.
    setTimeout(() => resolve(true), 3000).unref();
    child.unref();
  });
}
