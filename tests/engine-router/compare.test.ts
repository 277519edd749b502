import { renameSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diffJson } from '../../src/engine/read/diff.ts';
import { type Desk, importPath, openDesk, writeExport } from './harness.ts';

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

it('a comparison that names nothing is between two exports of one person', async () => {
  const desk = openDesk();
  const first = await runImport(desk, 'Ada Example', '2026-01-10');
  const later = await runImport(desk, 'Ada Example', '2026-11-20', { [ADVERTISERS]: null });
  const other = await runImport(desk, 'Robin Sample', '2026-06-10');
  const { from, to } = diffJson(desk.context.engine, null, null);
  expect([from.id, to.id]).toEqual([first, later]);
  const { from: only } = diffJson(desk.context.engine, null, other);
  expect(only.id).toBe(first);
});
