import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleInMemory } from './harness.ts';

describe('generated chat text', () => {
  it('deflates no better than 8.5 to 1 as thread JSON, like real text', async () => {
    const sample = await sampleInMemory({ messages: 60_000, threads: 120 });
    const threads = sample.manifest.documents.filter((document) => document.kind === 'thread');
    const plain = threads.reduce((sum, document) => sum + document.bytes, 0);
    const packed = threads.reduce(
      (sum, { path }) => sum + deflateRawSync(sample.text(path), { level: 6 }).length,
      0,
    );
    expect(plain / packed).toBeLessThanOrEqual(8.5);
    // But not noise either: real messages are far from incompressible.
    expect(plain / packed).toBeGreaterThan(4);
    // About 240 bytes for a message were seen in a real export.
    expect(plain / 60_000).toBeGreaterThan(200);
    expect(plain / 60_000).toBeLessThan(320);
  });
});
