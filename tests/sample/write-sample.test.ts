import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERA_NAMES } from '../../src/sample/eras.ts';
import { sampleOptions } from '../../src/sample/options.ts';
import type { SamplePart } from '../../src/sample/sinks/sink.ts';
import { zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { sampleInMemory } from './harness.ts';

const SMALL = { messages: 400, threads: 20, businesses: 30, events: 90, advertisers: 20, mediaEntries: 4 };

function digest(parts: ReadonlyMap<SamplePart, ReadonlyMap<string, Buffer>>): string {
  const hash = createHash('sha256');
  for (const [part, files] of parts)
    for (const [path, bytes] of files) hash.update(`${part}/${path}`).update(bytes);
  return hash.digest('hex');
}

describe('a generated sample', () => {
  it.each(ERA_NAMES)('has the same bytes for the same seed (%s)', async (era) => {
    const options = { ...SMALL, era, e2ee: true, parts: 2 };
    const [first, second] = [await sampleInMemory(options), await sampleInMemory(options)];
    expect(digest(second.parts)).toBe(digest(first.parts));
    expect(second.manifest).toEqual(first.manifest);
  });

  it('shows another person with another seed', async () => {
    const [first, second] = [await sampleInMemory(SMALL), await sampleInMemory({ ...SMALL, seed: 2 })];
    expect(digest(second.parts)).not.toBe(digest(first.parts));
    expect(second.manifest.connections).not.toEqual(first.manifest.connections);
    expect(second.manifest.days).not.toEqual(first.manifest.days);
  });

  it('changes nothing else when one size changes', async () => {
    const [few, many] = [await sampleInMemory(SMALL), await sampleInMemory({ ...SMALL, advertisers: 60 })];
    expect(many.manifest.threads).toEqual(few.manifest.threads);
    expect(many.manifest.businesses).toEqual(few.manifest.businesses);
  });

  it('has the same ZIP bytes on another day, with either writer', async () => {
    const dir = temporaryDir();
    const digests = await Promise.all(
      ['a.zip', 'b.zip', 'c.zip', 'd.zip'].map(async (name, index) => {
        const path = join(dir, name);
        await writeSample(SMALL, index < 2 ? zipSink(path) : sinkFor(path, SMALL));
        return createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
      }),
    );
    expect(digests[1]).toBe(digests[0]);
    expect(digests[3]).toBe(digests[2]);
  });

  it('can be spread over parts and into a wrapper folder', async () => {
    const whole = await sampleInMemory(SMALL);
    const split = await sampleInMemory({ ...SMALL, parts: 3, wrapper: 'facebook-ada' });
    expect([...split.parts.keys()].sort()).toEqual([0, 1, 2]);
    expect(split.paths.toSorted()).toEqual(whole.paths.map((path) => `facebook-ada/${path}`).sort());
    for (const path of whole.paths) expect(split.text(`facebook-ada/${path}`)).toBe(whole.text(path));
    expect(split.manifest.counts).toEqual(whole.manifest.counts);
  });

  it('is discarded when a document cannot be written, with the reason', async () => {
    const calls: string[] = [];
    const sink = {
      write: async (): Promise<void> => {
        if (calls.push('write') === 3) throw new Error('no space left on device');
      },
      close: async () => [],
      discard: async () => void calls.push('discard'),
    };
    await expect(writeSample(SMALL, sink)).rejects.toThrow('no space left');
    expect(calls).toEqual(['write', 'write', 'write', 'discard']);
  });

  it('is generated one document at a time in small pieces, however large the document', async () => {
    let [largest, open] = [0, 0];
    const manifest = await writeSample(
      { ...SMALL, messages: 45_000, threads: 2 },
      {
        write: async (_, document) => {
          expect(open++).toBe(0);
          for (const chunk of document.chunks) {
            if (document.kind === 'thread') largest = Math.max(largest, chunk.length);
          }
          open -= 1;
        },
        close: async () => [],
        discard: async () => undefined,
      },
    );
    const files = manifest.documents.filter((document) => document.kind === 'thread');
    expect(Math.max(...files.map((file) => file.bytes))).toBeGreaterThan(2_000_000);
    expect(largest).toBeLessThan(10_000);
  });

  it('must have valid sizes and eras', () => {
    expect(() => sampleOptions({ messages: -1 })).toThrow(/messages must be a whole number/);
    expect(() => sampleOptions({ threads: 2.5 })).toThrow(/threads/);
    expect(() => sampleOptions({ parts: 0 })).toThrow(/at least one part/);
    expect(() => sampleOptions({ era: '1999' as '2018' })).toThrow(/no sample of the era 1999/);
  });

  it.each([0, 1, 5])('can be tiny: %i of everything', async (count) => {
    const sizes = { messages: count, threads: count, businesses: count, events: count, advertisers: count };
    const { manifest } = await sampleInMemory({ ...sizes, apps: count, mediaEntries: count });
    expect(manifest.counts.messages + manifest.counts.systemLines).toBe(count);
    expect(manifest.connections).toHaveLength(count);
    expect(manifest.counts.offMetaEvents).toBe(count);
    expect(manifest.counts.advertisers).toBe(count);
  });
});
