import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryDir } from '../temporary-dir.ts';
import { itUnlessWindows, SIGNALS } from '../windows.ts';

const rootDir = resolve(import.meta.dirname, '../..');
const BIN = join(rootDir, 'cli/bin.mjs');
const dir = temporaryDir();

/** This Node claims to be old, unless it is started again: then nothing is preloaded. */
const OLD = join(dir, 'old.cjs');
writeFileSync(
  OLD,
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.0.0', napi: '9' } });
   process.execArgv = [];
   Object.defineProperty(process, 'execPath', { value: __filename });`,
);
const asOld = (...args: string[]): string[] => ['--require', OLD, ...args];

/** A script that an old Node is to run again: says on which Node it runs, then what `program` does. */
function script(program: string): string {
  const file = join(dir, `${Math.random()}.mjs`);
  const requireNode = JSON.stringify(join(rootDir, 'scripts/require-node.mjs'));
  writeFileSync(
    file,
    `import { ranOnOwnNode } from ${requireNode};
     if (!(await ranOnOwnNode())) { process.stdout.write('napi ' + (Number(process.versions.napi) >= 10) + '\\n'); ${program} }`,
  );
  return file;
}

async function outputWith(child: ChildProcess, wanted: string): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(wanted)) return;
  throw new Error(`The process ended without ${wanted}.`);
}

describe('starting on an older Node', () => {
  it('runs the command line on the Node that npm installed with it', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, asOld(BIN, '--version'), {
      encoding: 'utf8',
    });
    expect({ stdout, stderr, status }).toEqual({
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\nFacts as of /),
      stderr: '',
      status: 0,
    });
  });

  it('passes on arguments, the exit code and standard input', async () => {
    expect(spawnSync(process.execPath, asOld(BIN, 'finding')).status).toBe(2);
    const program = "process.stdin.pipe(process.stdout); process.on('exit', () => (process.exitCode = 7));";
    const child = spawn(process.execPath, asOld(script(program)));
    const ended = new Promise((done) => child.once('close', done));
    child.stdin.end('from stdin');
    expect(await text(child.stdout)).toBe('napi true\nfrom stdin');
    expect(await ended).toBe(7);
  });

  itUnlessWindows(SIGNALS, 'passes on Ctrl-C, and ends with the program', async () => {
    const program = "process.once('SIGINT', () => process.exit(130)); setInterval(() => {}, 1000);";
    const child = spawn(process.execPath, asOld(script(`${program} process.stdout.write('ready');`)));
    const ended = new Promise((done) => child.once('close', (code, signal) => done([code, signal])));
    await outputWith(child, 'ready');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  });

  itUnlessWindows(SIGNALS, 'passes Ctrl-C of the terminal on once, not twice', async () => {
    const program =
      "process.on('SIGINT', () => process.stdout.write('once')); process.stdin.resume().once('end', () => process.exit());";
    const child = spawn(process.execPath, asOld(script(`${program} process.stdout.write('ready');`)), {
      detached: true,
    });
    const ended = new Promise((done) => child.once('close', done));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    await expect.poll(() => output).toContain('ready');
    // As a terminal does: to every process of the group.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await expect.poll(() => output).toContain('once');
    // A second one would come a moment later. On a busy machine this may miss it, but never reports one that did not happen.
    await setTimeout(500);
    child.stdin.end();
    await ended;
    expect(output.match(/once/g)).toEqual(['once']);
  });

  itUnlessWindows(SIGNALS, 'ends with the signal that ended the program', async () => {
    const child = spawn(process.execPath, asOld(script("process.kill(process.pid, 'SIGKILL');")));
    const ended = new Promise((done) => child.once('close', (code, signal) => done([code, signal])));
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  it('is refused with a sentence when no Node is bundled', () => {
    const lonely = join(dir, 'lonely.mjs');
    const source = readFileSync(join(rootDir, 'scripts/require-node.mjs'), 'utf8');
    writeFileSync(lonely, `${source}\nif (!(await ranOnOwnNode())) process.stdout.write('ran');`);
    const { stdout, stderr, status } = spawnSync(process.execPath, asOld(lonely), { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toBe(
      'Sidedoor needs Node.js 22.14 or newer; this is 18.0.0. npm installs one with Sidedoor, unless it is told to leave out optional packages.\n',
    );
  });
});
