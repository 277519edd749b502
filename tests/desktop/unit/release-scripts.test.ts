import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUSES, findFaults, readFuses } from '../../../scripts/read-fuses.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { ON_WINDOWS } from '../../windows.ts';

const rootDir = join(import.meta.dirname, '../../..');

/** A wire as Electron's program carries it: `1` on, `0` off. */
const wire = (states: string, version = 1): Buffer =>
  Buffer.concat([
    Buffer.from('code dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([version, states.length]),
    Buffer.from(`${states} code`, 'latin1'),
  ]);

type CpuSlice = readonly [cpu: number, bytes: Buffer];

/** A universal program of slices. */
function fat(...slices: readonly CpuSlice[]): Buffer {
  const header = Buffer.alloc(4096);
  header.writeUInt32BE(0xcafebabe, 0);
  header.writeUInt32BE(slices.length, 4);
  let offset = header.length;
  for (const [index, [cpu, bytes]] of slices.entries()) {
    for (const [field, value] of [cpu, 3, offset, bytes.length, 12].entries())
      header.writeUInt32BE(value, 8 + index * 20 + field * 4);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...slices.map(([, bytes]) => bytes)]);
}

const [X86, ARM] = [0x01000007, 0x0100000c];
const SAFE = '00001100';
const EXPECTED = Object.fromEntries(FUSES.map((name, index) => [name, SAFE[index] === '1']));

describe('reading fuses', () => {
  it('lists them in the order of @electron/fuses, whose sentinel it looks for', () => {
    const dir = join(rootDir, 'node_modules/@electron/fuses/dist');
    const config = readFileSync(join(dir, 'config.js'), 'utf8');
    const order = [...config.matchAll(/FuseV1Options\["(\w+)"\] = (\d+)/g)];
    expect(order.map(([, name]) => name?.toLowerCase())).toEqual(FUSES.map((name) => name.toLowerCase()));
    const sentinel = /SENTINEL = '(\w+)'/.exec(readFileSync(join(dir, 'constants.js'), 'utf8'))?.[1] ?? '-';
    expect(wire(SAFE).includes(sentinel)).toBe(true);
  });

  it('reads a single binary of Linux or Windows, whatever fuses a newer Electron adds', () => {
    expect(readFuses(wire(`${SAFE}1`))).toEqual([{ arch: 'the program', fuses: EXPECTED }]);
    expect(findFaults(readFuses(wire(SAFE)), EXPECTED)).toEqual([]);
    expect(findFaults(readFuses(wire('rr001100')), EXPECTED)).toEqual([]);
  });

  it('detects a fuse that is wrong in only one slice of a universal binary, first or second', () => {
    const [good, bad] = [wire(SAFE), wire('10011100')];
    const faults = (...slices: readonly CpuSlice[]) => findFaults(readFuses(fat(...slices)), EXPECTED);
    expect(faults([X86, good], [ARM, good])).toEqual([]);
    const wrong = ['runAsNode is on', 'enableNodeCliInspectArguments is on'];
    expect(faults([X86, bad], [ARM, good])).toEqual(wrong.map((each) => `x86_64: ${each}`));
    expect(faults([X86, good], [ARM, bad])).toEqual(wrong.map((each) => `arm64: ${each}`));
  });

  it.each([
    ['no fuses', Buffer.from('nothing at all')],
    ['two sets of fuses', Buffer.concat([wire(SAFE), wire(SAFE)])],
    ['fuses of another version', wire(SAFE, 2)],
    ['fuses of another version', wire('0000')],
    ['neither on nor off', wire('0000110\u0090')],
    ['arm64 has no fuses', fat([X86, wire(SAFE)], [ARM, Buffer.from('nothing')])],
  ])('refuses a binary with %s', (words, program) => {
    expect(() => readFuses(program)).toThrow(words);
  });
});

/** Runs the smoke test on a stand-in for the app. */
function smoke(script: string) {
  const program = join(temporaryDir(), 'app');
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  // A program that waits to be ended needs time for its output afterwards; one that ends by itself is not waited for.
  const env = { ...process.env, SIDEDOOR_STARTING_MS: script.startsWith('trap') ? '1000' : '20000' };
  const ran = spawnSync(process.execPath, [join(rootDir, 'scripts/smoke-test.ts'), program], {
    env,
    encoding: 'utf8',
  });
  return [ran.status, ran.stdout.trim()];
}

const KEEPS_BOUNDS = 'd=$(dirname "$SIDEDOOR_LEDGER")/desktop; mkdir "$d"; echo {} > "$d/window.json"';

describe.skipIf(ON_WINDOWS)('the smoke test of a packaged app', () => {
  it.each([
    [
      'passes one that had a window and ends when asked',
      `trap '${KEEPS_BOUNDS}; exit 0' TERM\nwhile :; do sleep 0.1; done`,
      0,
      'ok',
    ],
    [
      'fails one that never had a window',
      `trap 'exit 0' TERM\nwhile :; do sleep 0.1; done`,
      1,
      'ended with 0, no window',
    ],
    ['fails one that the system kills', 'kill -9 $$', 1, 'ended with SIGKILL, no window'],
    ['fails one that ends by itself', `${KEEPS_BOUNDS}; exit 3`, 1, 'ended with 3, a window'],
  ])('%s', (_, script, status, words) => {
    expect(smoke(script)).toEqual([status, expect.stringContaining(words)]);
  });
});
