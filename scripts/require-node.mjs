// Plain JavaScript that any Node of the last years can run: an old Node must get a sentence or the Node of this project, not
// a crash. better-sqlite3 13 needs Node-API 10 and kills the process without a word below it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const isTooOld = () => Number(process.versions.napi) < 10;

export function requireNode() {
  if (!isTooOld()) return;
  process.stderr.write(
    `Sidedoor needs Node.js 22.14 or newer; this is ${process.versions.node}. In a clone, npm ci brings one along.\n`,
  );
  process.exit(1);
}

/** Runs this program again on the Node that came along if this one is too old. True if it did: nothing is left to do. */
export async function ranOnOwnNode() {
  if (!isTooOld()) return false;
  const node = findOwnNode();
  // Without one, or if even that one is too old.
  if (node === null || node === realpathSync(process.execPath)) requireNode();
  await runOn(node);
  return true;
}

/** The program of the npm package `node`, which npm installs with Sidedoor. */
function findOwnNode() {
  try {
    const dir = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const program = ['bin/node', 'bin/node.exe']
      .map((file) => join(dir, file))
      .find((file) => existsSync(file));
    return program === undefined ? null : realpathSync(program);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends as the other process ends: with its exit code, or by the signal that ended it. */
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
