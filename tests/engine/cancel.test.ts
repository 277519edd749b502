import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { runs } from '../property-runs.ts';
import { temporaryDir } from '../temporary-dir.ts';

const SIZES = {
  messages: 60,
  threads: 40,
  businesses: 3,
  events: 6,
  apps: 3,
  advertisers: 3,
  mediaEntries: 1,
};
/** A process that terminates its threads while they read is aborted once in about 200 cancels; the weekly run tries 500. */
const CANCELS = runs(1) > 1 ? 500 : 10;

test('a read can be cancelled at any moment without a crash, and its thread ends by itself', async () => {
  const dir = temporaryDir();
  const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  await writeSample(SIZES, sinkFor(zip, SIZES));
  const script = join(import.meta.dirname, 'cancel-reading.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, zip, String(CANCELS)]);
  const { cancelled, terminated } = JSON.parse(stdout) as { cancelled: number; terminated: number };
  expect(cancelled).toBe(CANCELS);
  // A thread that gets no processor time for two seconds on a busy machine may be terminated.
  expect(terminated).toBeLessThanOrEqual(CANCELS / 10);
}, 600_000);
