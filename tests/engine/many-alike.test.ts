import { afterEach, beforeEach, expect, it } from 'vitest';
import { TreeBuilder } from '../../src/archive/tree-builder.ts';
import type { Entry } from '../../src/archive/types.ts';
import { SameThreads } from '../../src/engine/same-threads.ts';
import { EXPORT_LISTING } from '../../src/export/export-listing.ts';
import { takeInventory } from '../../src/export/inventory.ts';
import type { ThreadRecord } from '../../src/export/records.ts';

/*
 * Names and documents that an archive can contain many similar copies of: work quadratic in their number took ten seconds of
 * processor time and more.
 */
const MANY = 40_000;
const MOST_SECONDS = 6;

let started: NodeJS.CpuUsage;
beforeEach(() => {
  started = process.cpuUsage();
});
afterEach(() => {
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
});

const toEntry = (path: string, at: number): Entry => ({
  ...{ part: 0, source: '/export.zip', kind: 'zip', path, rawName: path, size: 100 },
  ...{ compressedSize: 50, offset: 0, method: 8, crc32: at, encrypted: false },
});

it('one name that occurs many times in a folder is one sign of a service', () => {
  const tree = new TreeBuilder(EXPORT_LISTING);
  const name = 'connections.json';
  for (let at = 0; at < 3 * MANY; at += 1) tree.place(0, `ada/${name}`, name);
  const [root] = tree.tree([]).roots;
  expect(root?.signs?.length).toBe(1);
});

it('many different copies of one document are one document', async () => {
  const entries = Array.from({ length: MANY }, (_, at) =>
    toEntry(`messages/inbox/bo_1/message_1 (${(at % 990) + 1}) (${Math.floor(at / 990) + 1}).json`, at),
  );
  const { documents } = await takeInventory({ entries, problems: [] });
  expect(documents.map(({ variants }) => variants.length)).toEqual([MANY]);
});

it.each(['of different days', 'of one instant'])(
  'many threads with one title and the same participants, %s, are kept apart',
  (days) => {
    const same = new SameThreads();
    for (let at = 0; at < MANY; at += 1) {
      const path = `ada/messages/inbox/bo_${at}/message_1.json`;
      const entry = { ...toEntry(path, at), path: path.slice('ada/'.length) };
      const ref = { part: 0, path: entry.path, service: 'facebook', kind: 'thread', format: 'json' } as const;
      const instant = days === 'of one instant' ? 0 : at * 1000;
      const record = {
        ...{ type: 'thread', key: `inbox/bo_${at}`, title: 'Bo', basis: 'utc', section: 'inbox' },
        ...{ participants: ['Bo'], senders: [], span: { oldestMs: instant, newestMs: instant } },
      } as unknown as ThreadRecord;
      same.take({ ref, variants: [entry], verdict: null }, record);
    }
    expect(same.find()).toEqual([]);
  },
);
