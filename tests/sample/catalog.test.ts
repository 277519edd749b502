import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/export/recognise.ts';
import { ERA_NAMES } from '../../src/sample/eras.ts';
import { sampleInMemory } from './harness.ts';

describe('the independently written catalog and sample', () => {
  it.each(ERA_NAMES)('agree on every document of %s', async (era) => {
    const { manifest } = await sampleInMemory({ messages: 300, threads: 30, e2ee: true, era });
    const meant = manifest.documents.map(({ path, kind }) => ({
      path,
      kind: kind === 'noise' ? null : kind,
    }));
    const found = meant.map(({ path }) => ({ path, kind: recognise(path)?.kind ?? null }));
    expect(found).toEqual(meant);
  });
});
