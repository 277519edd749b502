import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { say } from '../../src/words/say.ts';
import { runs } from '../property-runs.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { itUnlessWindows, SIGNALS } from '../windows.ts';
import { runCli } from './run-cli.ts';

const BIN = join(import.meta.dirname, '../../cli/bin.mjs');
/** Many entries, so that looking into the ZIP takes a while, and few documents. */
const SIZES = {
  messages: 2000,
  threads: 100,
  businesses: 50,
  events: 200,
  apps: 10,
  advertisers: 10,
  mediaEntries: 10_000,
};
/** Of the time until the first progress is shown: while the code is loaded, while the ZIP is looked into. The weekly run tries many. */
const SHARES = Array.from({ length: runs(1) }, (_, index) => 0.6 + (0.35 * (index + 0.5)) / runs(1));
const CANCELLED = 'sidedoor: The import was cancelled. Nothing was saved.\n';
const WRITING = say('app.import.phases.writing');
const PROGRESS_LINE = new RegExp(`^(?:${WRITING}|[█░]{24} .*)\\n`, 'gm');

let dir: string;
let zip: string;
beforeAll(async () => {
  dir = temporaryDir();
  zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  await writeSample(SIZES, sinkFor(zip, SIZES));
});

/** Ctrl-C is pressed some milliseconds after the process was started, or after it has written `text`. */
type Moment = { readonly text: string | null; readonly afterMs: number };
const NEVER: Moment = { text: 'nothing that is ever written', afterMs: 0 };
type Run = {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
  readingAt: number;
};

/** Runs the real command line, which reports its progress on stderr, and interrupts it. */
async function audit(ledger: string, { text, afterMs }: Moment): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, 'audit', zip, '--verbose', '--ledger', join(dir, ledger)]);
  const run: Run = { code: null, signal: null, out: '', err: '', readingAt: 0 };
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    run.readingAt ||= run.err === '' ? 0 : performance.now() - started;
    if (text === null || (run.err + run.out).includes(text))
      timer ??= setTimeout(() => child.kill('SIGINT'), afterMs);
  };
  const take = (stream: 'out' | 'err') => (chunk: string) => {
    run[stream] += chunk;
    look();
  };
  child.stdout.setEncoding('utf8').on('data', take('out'));
  child.stderr.setEncoding('utf8').on('data', take('err'));
  look();
  await new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      Object.assign(run, { code, signal });
      resolve();
    });
  });
  if (timer !== null) clearTimeout(timer);
  // The suggested next commands name it.
  return { ...run, out: run.out.replaceAll(ledger, 'ledger.sqlite') };
}

/** How a run ended, if in one of the three allowed ways. `whole` is the output of an uninterrupted audit. */
function toEnding({ code, signal, out, err }: Run, whole: string): string {
  const says = err.replaceAll(PROGRESS_LINE, '');
  // While Node shuts down it no longer catches signals; everything has been written and printed by then.
  if (out === whole && says === '' && (code === 0 || signal === 'SIGINT')) return 'finished';
  // Node itself is still starting: none of our code has run.
  if (signal === 'SIGINT' && out + err === '') return 'not started';
  if (code === 130 && out === '' && says === CANCELLED) return 'cancelled';
  return `${code} ${signal} ${out.slice(0, 200)} ${says}`;
}

it('an audit exits with code 130 when it is cancelled', async () => {
  const ledger = join(dir, 'never.sqlite');
  const run = await runCli(['audit', zip, '--ledger', ledger], {}, AbortSignal.abort());
  expect(run).toEqual({ code: 130, out: '', err: CANCELLED });
  expect(existsSync(ledger)).toBe(false);
});

itUnlessWindows(
  SIGNALS,
  'an audit stops cleanly on Ctrl-C at any moment, and finishes once it prints',
  async () => {
    const { code, out, readingAt } = await audit('whole.sqlite', NEVER);
    expect([code, out]).toEqual([0, expect.stringContaining('findings about your inbox')]);
    const moments: Moment[] = [
      ...SHARES.map((share) => ({ text: null, afterMs: readingAt * share })),
      { text: ' 0 %', afterMs: 0 },
      ...[0, 10].slice(0, runs(1)).map((afterMs) => ({ text: WRITING, afterMs })),
      { text: 'findings', afterMs: 0 },
    ];
    const endings: string[] = [];
    for (const [at, moment] of moments.entries())
      endings.push(toEnding(await audit(`${at}.sqlite`, moment), out));
    expect(endings.filter((each) => !['finished', 'not started', 'cancelled'].includes(each))).toEqual([]);
    expect(endings).toContain('cancelled');
    expect(endings.at(-1)).toBe('finished');
  },
  600_000,
);
