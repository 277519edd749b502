import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { DiffJson } from '../../src/model/diff.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDir } from '../temporary-dir.ts';

async function json<T>(...args: string[]): Promise<T> {
  const { out, err, code } = await runCli([...args, '--json']);
  expect([err, code]).toEqual(['', 0]);
  return JSON.parse(out);
}

type Pair = { readonly before: AuditJson; readonly after: AuditJson; readonly diff: DiffJson };

/** The export of a person and the later one, both imported, and the output of `diff`. */
async function compare(dir: string, ...options: string[]): Promise<Pair> {
  const zips = ['facebook-ada-2026-05-20-AbCdEfGh.zip', 'facebook-ada-2028-05-20-AbCdEfGi.zip'].map((name) =>
    join(dir, name),
  );
  const [first = '', second = ''] = zips;
  const ledger = ['--ledger', join(dir, 'l.sqlite')];
  await json('sample', '--out', first, '--messages', '2000', ...options);
  await json('sample', '--out', second, '--messages', '2000', '--later', ...options);
  const before = await json<AuditJson>('audit', first, ...ledger);
  const after = await json<AuditJson>('audit', second, ...ledger);
  return { before, after, diff: await json<DiffJson>('diff', ...ledger) };
}

describe('the sample two years later', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await compare(temporaryDir());
  });

  it('has removed two apps and added one', () => {
    const { connections } = pair.diff;
    expect(
      connections.statusChanged.map(({ name, before, after }) => [name, before[0]?.status, after[0]?.status]),
    ).toEqual([
      ['Pokémon GO', 'active', 'removed'],
      ['Uber', 'active', 'removed'],
    ]);
    expect(connections.new.map(({ name }) => name)).toEqual(['Recipe Lagoon']);
    const { gone, vanished, reconnected, renamed, datesChanged } = connections;
    expect([gone, vanished, reconnected, renamed, datesChanged].flat()).toEqual([]);
  });

  it('has more messages in the same conversations, and no other change to earlier ones', () => {
    const { before, after, diff } = pair;
    expect(after.counts.messages).toBeGreaterThan(before.counts.messages);
    expect(diff.threads.changed.length).toBeGreaterThan(5);
    expect([diff.threads.new, diff.threads.gone, diff.businesses.new, diff.businesses.gone].flat()).toEqual(
      [],
    );
    for (const { before: one, after: other } of diff.threads.changed) {
      expect(other.messages).toBeGreaterThan(one.messages);
      expect(other.firstDay).toBe(one.firstDay);
      expect(other.lastDay ?? '').toMatch(/^202[678]-/);
    }
  });

  it('has the same messages in the windows of the past', () => {
    const { before, after } = pair;
    expect(after.answer.named).toEqual(before.answer.named);
    expect(after.answer.named.most).toBeGreaterThan(0);
  });
});

it.each([
  ['--format', 'html', '--generation', '2026'],
  ['--seed', '2'],
])('the sample two years later shows the same person with %s %s', async (...options) => {
  const dir = temporaryDir();
  const { before, after, diff } = await compare(dir, ...options);
  expect(after.import.owner).toBe(before.import.owner);
  expect(diff.connections.new.map(({ name }) => name)).toEqual(['Recipe Lagoon']);
  expect([...diff.threads.new, ...diff.threads.gone]).toEqual([]);
});
