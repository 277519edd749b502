// Plain JavaScript that any Node of the last years can run: an old Node must get a sentence or the Node of this project, not
// a crash. better-sqlite3 13 needs Node-API 10 and kills the process without a word below it.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const isTooOld = () => Number(process.versions.napi) < 10;

export function requireNode() {
  if (!isTooOld()) return;
  process.stderr.write(
    `Sidedoor needs Node.js 22.14 or newer; this is ${process.versions.node}. npm installs one with Sidedoor, unless it is told to leave out optional packages.\n`,
  );
  process.exit(1);
}

/** Runs this program again on the bundled Node if this one is too old. True if it did: the caller has nothing left to do. */
export async function ranOnOwnNode() {
  if (!isTooOld()) return false;
  const node = findOwnNode();
  // There is none, or even that one is too old.
  if (node === null || node === realpathSync(process.execPath)) requireNode();
  await runOn(node);
  return true;
}

/** The Node of this system among our optional dependencies, of which npm installs the matching one; null if there is none. */
function findOwnNode() {
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const { resolve } = createRequire(import.meta.url);
  for (const name of [`node-${system}`, `node-bin-${system}`]) {
    try {
      const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
      return realpathSync(join(dirname(resolve(`${name}/package.json`)), file));
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends the way the other process ended: with its exit code, or by the signal that ended it. */
function runOn(node) {
  // In a process group of its own, so that Ctrl-C reaches it once, through us, and not once more from the terminal: the
  // second would end it at once. Windows has no such groups and would open another window.
  const detached = process.platform !== 'win32';
  const args = [...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(node, args, { stdio: 'inherit', detached });
  const forward = (signal) => detached && child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of FORWARDED) process.off(each, forward);
      if (signal === null) process.exitCode = code;
      else process.kill(process.pid, signal);
      resolve();
    });
  });
}
