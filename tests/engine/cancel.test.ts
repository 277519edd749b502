import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = {
  messages: 60,
  threads: 40,
  businesses: 3,
  events: 6,
  apps: 3,
  advertisers: 3,
  mediaEntries: 1,
};
const CANCELS = 500;

/** Most of the work is starting 500 threads; from a hundred files instead of a bundle it would be half as much again. */
async function bundle(outDir: string): Promise<string> {
  const input = {
    'cancel-reading': 'tests/engine/cancel-reading.ts',
    'reader-worker': 'src/engine/reader-worker.ts',
  };
  const rolldownOptions = { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } };
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir, rolldownOptions },
  });
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }');
  return join(outDir, 'cancel-reading.js');
}

test('reading can be cancelled at any moment without the process dying', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sidedoor-cancel-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  await writeSample(SIZES, sinkFor(zip, SIZES));
  const script = await bundle(join(dir, 'bundle'));
  const env = { NODE_COMPILE_CACHE: join(dir, 'compiled'), ...process.env };
  const { stdout } = await promisify(execFile)(process.execPath, [script, zip, String(CANCELS)], { env });
  expect(stdout).toBe(String(CANCELS));
}, 600_000);
