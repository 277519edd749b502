import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { runs } from '../property-runs.ts';
import { memorySink } from '../sample/memory-sink.ts';
import { SMALL } from '../sample/small.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { type Packing, REPACKINGS, writePacking } from './packings.ts';

const NAMES = Object.keys(REPACKINGS);
const knowledge = loadKnowledge();
const dir = temporaryDir();
let folders = 0;

async function createSample(options: Partial<SampleOptions>): Promise<Packing> {
  const sink = memorySink();
  await writeSample({ ...SMALL, mediaEntries: 2, parts: 2, ...options }, sink);
  const parts = [...sink.parts].map(([part, files]) => ({
    // The separate download of encrypted chats is called so.
    name: part === 'e2ee' ? 'messages' : `facebook-ada.example-2026-05-20-AbCdEfG${part}`,
    files,
    isZip: true,
  }));
  return { parts, chooseFolder: false };
}

/** The audit without what names a part, a path or an import. Copies are listed, and count for nothing. */
async function runAudit(packing: Packing): Promise<unknown> {
  folders += 1;
  const engine = new Engine({ ledgerPath: join(dir, `${folders}.sqlite`), knowledge });
  try {
    const paths = writePacking(join(dir, String(folders)), packing);
    const { importId } = await engine.importExport({ paths });
    const { import: header, coverage, ...audit } = auditJson(engine.openImport(importId), false);
    const { id: _, parts: __, ...rest } = header;
    const documents = coverage.documents
      .filter(({ status }) => status !== 'duplicate')
      .map(({ part: _part, path: _path, ...document }) => JSON.stringify(document))
      .toSorted();
    const findings = audit.findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map(({ part: _part, path: _path, ...row }) => JSON.stringify(row)).toSorted(),
    }));
    return { ...audit, import: rest, findings, documents, absent: coverage.absent };
  } finally {
    engine.close();
  }
}

const repack = (packing: Packing, names: readonly string[]): Packing =>
  names.reduce((packed, name) => REPACKINGS[name]?.(packed) ?? packed, packing);

describe.each([
  ['JSON', { format: 'json', e2ee: true } as const],
  ['HTML', { format: 'html' } as const],
])('one export in %s', (_, options) => {
  let sample: Packing;
  let expected: unknown;
  beforeAll(async () => {
    sample = await createSample(options);
    expected = await runAudit(sample);
    expect(expected).toMatchObject({ counts: { threads: 4 } });
  });

  it.each(NAMES)('is the same when packed otherwise: %s', async (name) => {
    expect(await runAudit(repack(sample, [name]))).toEqual(expected);
  });

  it('is the same after two or three of these', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 });
    const property = fc.asyncProperty(some, async (names) => {
      expect(await runAudit(repack(sample, names))).toEqual(expected);
    });
    await fc.assert(property, { numRuns: runs(5), seed: 20 });
  });
});

it('the guide to formats lists every way of packing an export that is tested here', () => {
  const guide = readFileSync(new URL('../../docs/adding-a-format.md', import.meta.url), 'utf8');
  const listed = guide.split('\n').flatMap((line) => /^\d+\. (.+)\.$/.exec(line)?.[1] ?? []);
  expect(NAMES.length).toBeGreaterThanOrEqual(20);
  for (const name of NAMES) expect(listed.map((one) => one.toLowerCase())).toContain(name.toLowerCase());
});
