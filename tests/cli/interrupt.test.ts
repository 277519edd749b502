import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';

const BIN = join(import.meta.dirname, '../../cli/bin.mjs');
const SIZES = { messages: 20_000, threads: 400, businesses: 200, events: 2000, apps: 20, advertisers: 50 };
const MOMENTS = 24;

type Run = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string; ms: number };

/** Runs the real command line and interrupts it after some milliseconds. */
async function audit(zip: string, ledger: string, interruptAfterMs: number | null): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, 'audit', zip, '--ledger', ledger]);
  const run: Run = { code: null, signal: null, out: '', err: '', ms: 0 };
  child.stdout.on('data', (chunk: Buffer) => (run.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (run.err += chunk.toString()));
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      Object.assign(run, { code, signal, ms: performance.now() - started });
      resolve();
    });
  });
  if (interruptAfterMs !== null) {
    await Promise.race([delay(interruptAfterMs), closed]);
    child.kill('SIGINT');
  }
  await closed;
  return run;
}

/** How a run ended, if it is one of the three ways it may end. */
function toEnding({ code, signal, out, err }: Run): string {
  if (code === 0 && out.includes('findings that touch messaging')) return 'finished';
  // Node itself is still starting: no code of ours has run.
  if (signal === 'SIGINT' && out + err === '') return 'not started';
  const sentence = 'sidedoor: The import was cancelled. Nothing was written.\n';
  if (code === 130 && out === '' && err === sentence) return 'cancelled';
  return `${code} ${signal} ${out.slice(0, 200)} ${err}`;
}

test.skipIf(process.platform === 'win32')(
  'Ctrl-C at any moment of an audit exits 130 and says that nothing was written',
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sidedoor-interrupt-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
    await writeSample(SIZES, sinkFor(zip, SIZES));
    const whole = await audit(zip, join(dir, 'whole.sqlite'), null);
    expect(toEnding(whole)).toBe('finished');
    const endings: string[] = [];
    for (let moment = 1; moment <= MOMENTS; moment += 1) {
      const after = (whole.ms * moment) / MOMENTS;
      endings.push(toEnding(await audit(zip, join(dir, `${moment}.sqlite`), after)));
    }
    expect(endings.filter((each) => !['finished', 'not started', 'cancelled'].includes(each))).toEqual([]);
    expect(endings).toContain('cancelled');
  },
  600_000,
);
