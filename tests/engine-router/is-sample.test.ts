import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSample } from '../../src/engine/read/is-sample.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { type Content, createLedger } from '../audit/ledger.ts';
import { runCli } from '../cli/run-cli.ts';
import { KNOWLEDGE } from '../report/support.ts';
import { temporaryDir } from '../temporary-dir.ts';

const SMALL = {
  messages: 300,
  threads: 12,
  businesses: 3,
  events: 3,
  advertisers: 3,
  apps: 12,
  mediaEntries: 0,
};

/** Whether the import of a sample is recognised as one, whatever its file is called. */
async function isKnown(options: Partial<SampleOptions>): Promise<boolean> {
  const dir = temporaryDir();
  const [zip, ledger] = [join(dir, 'my-export.zip'), join(dir, 'ledger.sqlite')];
  await writeSample({ ...SMALL, ...options }, sinkFor(zip, { ...SMALL, ...options }));
  await runCli(['audit', zip, '--ledger', ledger, '--json']);
  const { out } = await runCli(['report', '--ledger', ledger, '--out', join(dir, 'r.json'), '--json']);
  expect(out).toContain('r.json');
  return JSON.parse(readFileSync(join(dir, 'r.json'), 'utf8')).sample;
}

describe('a sample', () => {
  it.each<[string, Partial<SampleOptions>]>([
    ['JSON', {}],
    ['of another seed, two years later', { seed: 7, later: true }],
    ['without a thread', { messages: 0, threads: 0 }],
    ['HTML of 2026', { format: 'html' }],
    ['HTML of 2014', { format: 'html', generation: '2014' }],
    ['HTML of 2018 in German', { format: 'html', generation: '2018', locale: 'de' }],
  ])('is recognised by its content, under any name (%s)', async (_what, options) => {
    expect(await isKnown(options)).toBe(true);
  });
});

describe('another export is not taken for a sample', () => {
  const sent = (from: string) => [{ thread: 'a', day: '2015-01-01', from }];
  it.each<[string, Content]>([
    ['by the name of its owner', { owner: 'Ada Example', messages: sent('Robin Sample') }],
    ['by one name besides', { owner: 'Ada Example', messages: sent('Zoë Beispiel') }],
    [
      'by the names of others',
      { owner: 'Robin Sample', messages: [...sent('Zoë Beispiel'), ...sent('Mira Brandelow')] },
    ],
  ])('%s', (_what, content) => {
    const db = createLedger(content, KNOWLEDGE);
    const [row] = listImports(db);
    expect(row && isSample(db, row)).toBe(false);
  });
});
