import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/export/read-document.ts';
import { recognise } from '../../src/export/recognise.ts';
import type { ExportRecord, Problem } from '../../src/export/records.ts';
import { ERA_NAMES } from '../../src/sample/eras.ts';
import type { ExpectedThread } from '../../src/sample/expected-results.ts';
import { type Sample, sampleInMemory } from './harness.ts';

/** The parsers' results for a sample, document by document. */
async function readAll(sample: Sample): Promise<{ records: ExportRecord[]; problems: Problem[] }> {
  const [records, problems]: [ExportRecord[], Problem[]] = [[], []];
  const sink = {
    records: (batch: ExportRecord[]) => void records.push(...batch),
    problems: (batch: Problem[]) => void problems.push(...batch),
  };
  for (const [part, files] of sample.parts) {
    for (const [path, bytes] of files) {
      const known = recognise(path);
      if (known === null) continue;
      const ref = { part: part === 'e2ee' ? sample.parts.size - 1 : part, path, ...known };
      const whole = async () => bytes;
      await readDocument(
        ref,
        {
          size: bytes.length,
          whole,
          chunks: async function* () {
            yield bytes;
          },
        },
        sink,
      );
    }
  }
  return { records, problems };
}

type Rows = Pick<ExpectedThread, 'key' | 'senders' | 'days'>;

/** Thread, sender and day to messages, unsent and system lines; the parts of a thread add up. */
function tally(threads: readonly Rows[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const { key, senders, days } of threads) {
    for (let row = 0; row < days.length; row += 5) {
      const [sender = 0, day = 0, ...counts] = days.subarray(row, row + 5);
      const name = `${key} ${senders[sender]} ${day}`;
      all.set(
        name,
        counts.map((count, place) => count + (all.get(name)?.[place] ?? 0)),
      );
    }
  }
  return all;
}

function linkCounts(records: readonly ExportRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    if (record.type !== 'thread') continue;
    for (let row = 0; row < record.links.length; row += 4) {
      const domain = record.domains[record.links[row + 2] ?? 0] ?? '';
      counts[domain] = (counts[domain] ?? 0) + (record.links[row + 3] ?? 0);
    }
  }
  return counts;
}

describe.each(ERA_NAMES)('the parsers on the sample of %s', async (era) => {
  const sample = await sampleInMemory({ messages: 24_000, threads: 120, e2ee: true, parts: 2, era });
  const { manifest } = sample;
  const { records, problems } = await readAll(sample);
  const of = <T extends ExportRecord['type']>(type: T) =>
    records.filter((record): record is Extract<ExportRecord, { type: T }> => record.type === type);

  it('report no problems', () => {
    expect(problems).toEqual([]);
  });

  it('count every message, unsent message and system line by sender and day', () => {
    expect(tally(of('thread'))).toEqual(tally(manifest.threads));
  });

  it('count the messages that link to each domain', () => {
    expect(linkCounts(records)).toEqual(manifest.links);
  });

  it('list the connections and games in its manifest', () => {
    const found = of('connection').map(({ kind, name, status, addedAt, removedAt, scopedId }) => ({
      kind,
      name,
      status,
      addedAt,
      removedAt,
      scopedId,
    }));
    const meant = [
      ...manifest.connections.map((app) => ({ kind: 'app', ...app })),
      ...manifest.games.map((game) => ({ kind: 'instant-game', ...game })),
    ];
    expect(found).toHaveLength(meant.length);
    expect(found).toEqual(expect.arrayContaining(meant));
  });

  it('list the businesses, advertisers, posts and the owner in its manifest', () => {
    const events = new Map<string, number>();
    for (const { name, events: some } of of('off-meta'))
      events.set(name, (events.get(name) ?? 0) + some.length);
    expect(events).toEqual(new Map(manifest.businesses.map((business) => [business.name, business.events])));
    const listed = of('advertiser').filter((advertiser) => advertiser.hasList);
    expect(new Set(listed.map(({ name }) => name)).size).toBe(manifest.counts.advertisersWithList);
    expect(new Set(of('advertiser').map(({ name }) => name)).size).toBe(manifest.counts.advertisers);
    expect(of('app-post')).toHaveLength(manifest.counts.appPosts);
    expect(of('ad-interaction')).toHaveLength(manifest.counts.adInteractions);
    expect(of('ad-thread')).toHaveLength(manifest.counts.adThreads);
    expect(of('blocked-app')).toHaveLength(manifest.counts.blockedApps);
    expect(new Set(of('owner').map(({ name }) => name))).toEqual(new Set([manifest.owner]));
  });
});
