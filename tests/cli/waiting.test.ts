import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { writeExport } from '../engine-router/harness.ts';
import { holdInChild } from '../ledger/hold-in-child.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { runCli } from './run-cli.ts';

const WAITING = 'Another Sidedoor is writing to the ledger. This command waits until it is done.\n';

async function imported(): Promise<{ ledger: string; path: string }> {
  const dir = temporaryDir();
  const path = writeExport(dir);
  const ledger = join(dir, 'ledger.sqlite');
  expect((await runCli(['audit', path, '--ledger', ledger])).code).toBe(0);
  return { ledger, path };
}

/** Runs a command while another process writes; `onWait` is called as soon as the command says that it waits. */
async function runMeanwhile(
  args: readonly string[],
  ledger: string,
  onWait: (writer: ChildProcess) => void,
  signal?: AbortSignal,
): Promise<{ code: number; said: string }> {
  const writer = await holdInChild(ledger, 60_000);
  let said = '';
  const err = {
    write: (text: string) => {
      said += text;
      onWait(writer);
    },
  } as unknown as NodeJS.WritableStream;
  const { code } = await runCli([...args, '--ledger', ledger], {}, signal, { err });
  return { code, said };
}

describe('a command that writes while another Sidedoor is writing', () => {
  it('waits, says so once, and continues', async () => {
    const { ledger, path } = await imported();
    const endWriter = (writer: ChildProcess) => void writer.kill('SIGKILL');
    for (const args of [
      ['imports', 'remove', '1'],
      ['audit', path],
    ])
      expect(await runMeanwhile(args, ledger, endWriter)).toEqual({ code: 0, said: WAITING });
  });

  it('can be cancelled while it waits', async () => {
    const { ledger } = await imported();
    const stop = new AbortController();
    const run = await runMeanwhile(['imports', 'remove', '1'], ledger, () => stop.abort(), stop.signal);
    expect(run).toEqual({ code: 130, said: WAITING });
  });
});

it('an internal error does not claim that the ledger is unchanged', async () => {
  const broken = {
    write: () => {
      throw new TypeError('a defect');
    },
  } as unknown as NodeJS.WritableStream;
  const lines: string[] = [];
  const err = { write: (text: string) => lines.push(text) } as unknown as NodeJS.WritableStream;
  const look = { width: 80, colour: false, watched: false, live: false };
  const code = await main(
    ['imports', '--ledger', join(temporaryDir(), 'l.sqlite')],
    { out: broken, err, ...look },
    {},
    new AbortController().signal,
  );
  expect(code).toBe(1);
  expect(lines.join('')).toMatch(/^sidedoor: something went wrong inside Sidedoor \(TypeError\)/);
  expect(lines.join('')).not.toMatch(/ledger was/);
});
