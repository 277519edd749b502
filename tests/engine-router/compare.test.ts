import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diffJson } from '../../src/engine/read/diff.ts';
import { zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { comparisonAnswer } from '../../src/words/comparison.ts';
import { words } from '../../src/words/current.ts';
import { writeFolder } from '../engine/exports-to-hand-over.ts';
import { type Desk, importPath, openDesk, writeExport } from './harness.ts';
import { X } from './joined-accounts.ts';

const PROFILE = 'personal_information/profile_information/profile_information.json';
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.json';

async function runImport(desk: Desk, owner: string, day: string, changes = {}): Promise<number> {
  const profile = { profile_v2: { name: { full_name: owner } } };
  const root = writeExport(desk.dir, { [PROFILE]: profile, ...changes });
  const renamed = root.replace('2026-05-20', day);
  renameSync(root, renamed);
  const last = (await importPath(desk, renamed)).at(-1);
  return last?.type === 'done' ? last.importId : 0;
}

it('a comparison without chosen imports is between two exports of one person', async () => {
  const desk = openDesk();
  const first = await runImport(desk, 'Ada Example', '2026-01-10');
  const later = await runImport(desk, 'Ada Example', '2026-11-20', { [ADVERTISERS]: null });
  const other = await runImport(desk, 'Robin Sample', '2026-06-10');
  const { from, to } = diffJson(desk.context.engine, null, null);
  expect([from.id, to.id]).toEqual([first, later]);
  const { from: only } = diffJson(desk.context.engine, null, other);
  expect(only.id).toBe(first);
});

it('a comparison without chosen imports is of a service with two exports, even if an export of another was made later', async () => {
  const desk = openDesk();
  const first = await runImport(desk, 'Ada Example', '2026-01-10');
  await importPath(desk, writeFolder(desk.dir, 'twitter-2026-11-21-abc', X));
  expect(() => diffJson(desk.context.engine, null, null)).toThrow('no second import of the same service');
  const later = await runImport(desk, 'Ada Example', '2026-11-20', { [ADVERTISERS]: null });
  const { from, to } = diffJson(desk.context.engine, null, null);
  expect([from.id, to.id]).toEqual([first, later]);
});

it('the sample and the same person two years later differ in apps and messages, as the first sentence says', async () => {
  const desk = openDesk();
  const sizes = { messages: 400, threads: 10, businesses: 5, events: 20, apps: 20 };
  for (const later of [true, false]) {
    const path = join(desk.dir, `facebook-ada-${later ? '2028' : '2026'}-05-20-AbCdEfGh.zip`);
    await writeSample({ ...sizes, later }, zipSink(path));
    await importPath(desk, path);
  }
  const { client } = desk;
  const diff = await client.diff.get({});
  expect(words().say(comparisonAnswer(diff))).toMatch(
    /^Since your export of 20 May 2026: \d apps are no longer connected, 1 app is new.* and there are \d+ more messages\.$/,
  );
  const back = await client.diff.get({ from: diff.to.id, to: diff.from.id });
  expect(words().say(comparisonAnswer(back))).toMatch(
    /^From the first export to the second: .* fewer messages\.$/,
  );
  const same = await client.diff.get({ from: diff.to.id, to: diff.to.id });
  expect(words().say(comparisonAnswer(same))).toBe('These are the same import, so nothing differs.');
});
