import { readlinkSync } from 'node:fs';
import { dirname, posix, resolve, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The default path of the ledger: the user's data directory by the platform's convention. `SIDEDOOR_LEDGER` overrides it. Pure:
 * environment, platform (as in `process.platform`) and home directory are passed in.
 */
export function defaultLedgerPath(env: Environment, platform: string, home: string): string {
  if (env.SIDEDOOR_LEDGER) return env.SIDEDOOR_LEDGER;
  if (platform === 'win32') {
    const roaming = env.APPDATA || win32.join(home, 'AppData', 'Roaming');
    return win32.join(roaming, 'Sidedoor', LEDGER_FILE);
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Sidedoor', LEDGER_FILE);
  }
  return posix.join(xdgDataHome(env, home), 'sidedoor', LEDGER_FILE);
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * The absolute path of the file that a path refers to, even if it does not exist yet. SQLite keeps its companions next to that
 * file, and erasing a link would leave the ledger.
 */
export function followLinks(path: string): string {
  let file = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const target = readLink(file);
    if (target === null) break;
    file = resolve(dirname(file), target);
  }
  return file;
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    // Not a link, or unreadable: opening it will report why.
    return null;
  }
}

const LEDGER_FILE = 'ledger.sqlite';

/** The XDG specification: a relative path in the variable must be ignored. */
function xdgDataHome(env: Environment, home: string): string {
  const configured = env.XDG_DATA_HOME;
  return configured && posix.isAbsolute(configured) ? configured : posix.join(home, '.local', 'share');
}
