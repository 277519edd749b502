import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ERA_NAMES, GENERATION_NAMES } from '../../src/sample/eras.ts';
import { SAMPLE_LOCALES, type SampleOptions } from '../../src/sample/options.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { runs } from '../property-runs.ts';
import { memorySink } from '../sample/memory-sink.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { writePacking } from './packings.ts';
import { type Plant, plantsInJson, plantsInPage } from './plants.ts';

/**
 * No document counts as read of which something was neither recorded nor named in a problem: into each document of a
 * sample one thing is put, at a place drawn by lot, that no export was seen to hold; then the whole is imported.
 */
const FEW = { messages: 24, threads: 3, businesses: 2, events: 4, advertisers: 4, apps: 5, mediaEntries: 0 };
const knowledge = loadKnowledge();
const dir = temporaryDir();
let imports = 0;

type Documents = ReturnType<typeof auditJson>['coverage']['documents'];

async function importDocuments(files: ReadonlyMap<string, Buffer>): Promise<Documents> {
  imports += 1;
  const engine = new Engine({ ledgerPath: join(dir, `${imports}.sqlite`), knowledge });
  try {
    const parts = [{ name: 'facebook-ada', files, isZip: true }];
    const paths = writePacking(join(dir, String(imports)), { parts, chooseFolder: false });
    const { importId } = await engine.importExport({ paths });
    return auditJson(engine.openImport(importId), false).coverage.documents;
  } finally {
    engine.close();
  }
}

/** The plants that were dropped silently: the document counts as read, with neither an additional record nor an additional problem. */
async function findSilent(
  files: ReadonlyMap<string, Buffer>,
  plant: (path: string, text: string) => Plant | undefined,
): Promise<string[]> {
  const before = new Map((await importDocuments(files)).map((document) => [document.path, document]));
  const planted = new Map(files);
  const plants = new Map<string, Plant>();
  for (const path of before.keys()) {
    const one = plant(path, files.get(path)?.toString('utf8') ?? '');
    if (one === undefined) continue;
    plants.set(path, one);
    planted.set(path, Buffer.from(one.text));
  }
  const after = await importDocuments(planted);
  expect(plants.size).toBeGreaterThan(0);
  return after.flatMap(({ path, status, records, problems }) => {
    const [one, old] = [plants.get(path), before.get(path)];
    const isSilent = problems.length <= (old?.problems.length ?? 0) && records <= (old?.records ?? 0);
    return one && isSilent && (status === 'read' || status === 'empty') ? [`${path}: ${one.name}`] : [];
  });
}

async function expectNothingSilent(
  options: Partial<SampleOptions>,
  plantsIn: (path: string, text: string) => Plant[],
): Promise<void> {
  const sink = memorySink();
  await writeSample({ ...FEW, ...options }, sink);
  const files = new Map([...sink.parts.values()].flatMap((part) => [...part]));
  const draw = (lot: number) => (path: string, text: string) => {
    const plants = plantsIn(path, text);
    return plants[lot % plants.length];
  };
  const property = fc.asyncProperty(fc.nat(), async (lot) => {
    expect(await findSilent(files, draw(lot))).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs(1) });
}

/** Every generation and every language; the weekly run tries each generation in all. */
const isTried = (generation: number, locale: number): boolean =>
  runs(1) > 1 || locale % GENERATION_NAMES.length === generation;

describe.each(GENERATION_NAMES)('the pages of %s', (generation) => {
  const at = GENERATION_NAMES.indexOf(generation);
  const locales = SAMPLE_LOCALES.filter((_, locale) => isTried(at, locale));
  it.each(locales)('in %s have every planted unknown reported', async (locale) => {
    await expectNothingSilent({ format: 'html', generation, locale }, (path, text) =>
      plantsInPage(path, text, generation),
    );
  });
});

describe.each(ERA_NAMES)('the JSON of %s', (era) => {
  it('has every planted unknown reported', async () => {
    await expectNothingSilent({ format: 'json', era, e2ee: era === '2026' }, plantsInJson);
  });
});
