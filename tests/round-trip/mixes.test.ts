import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { NotAnExportError, SeveralPeopleError } from '../../src/engine/errors.ts';
import { previewExport } from '../../src/engine/preview.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { OWNER } from '../../src/sample/cast.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { runs } from '../property-runs.ts';
import { memorySink } from '../sample/memory-sink.ts';
import { SMALL } from '../sample/small.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { type PackedPart, writePacking } from './packings.ts';

const knowledge = loadKnowledge();
const dir = temporaryDir();
let engines = 0;

type Files = ReadonlyMap<string, Buffer>;

/** The owner and the date; `names` are what its part may be called, Facebook's own name first. */
const EXPORTS: readonly {
  readonly owner: string;
  readonly sample: Partial<SampleOptions>;
  readonly names: readonly string[];
}[] = [
  { owner: OWNER, sample: { era: '2026', seed: 1 }, names: ['facebook-robin-2026-05-20-AbCdEfGh', 'new'] },
  {
    owner: OWNER,
    sample: { era: '2021', seed: 2 },
    names: ['facebook-robin', 'facebook-robin-2021-03-04', 'old'],
  },
  {
    owner: 'Quinn Other',
    sample: { era: '2026', seed: 3 },
    names: ['facebook-quinn-2026-05-20-BcDeFgHi', 'q'],
  },
  { owner: 'Quinn Other', sample: { era: '2021', seed: 4 }, names: ['facebook-quinn-2021-03-04', 'other'] },
  {
    owner: 'Zoe Third',
    sample: { format: 'html', generation: '2024', locale: 'de', seed: 5 },
    names: ['facebook-zoe-2024-02-03-CdEfGhIj', 'pages'],
  },
];

async function createSample({ owner, sample }: (typeof EXPORTS)[number]): Promise<Files> {
  const sink = memorySink();
  await writeSample({ ...SMALL, ...sample }, sink);
  const files = [...sink.parts.values()].flatMap((part) => [...part]);
  return new Map(
    files.map(([path, bytes]) => [path, Buffer.from(bytes.toString('utf8').replaceAll(OWNER, owner))]),
  );
}

/** Threads of another service in the form of Facebook's, with the folders that give them away. */
const toInstagram = (files: Files, isOld: boolean): Files => {
  const threads = [...files].filter(([path]) => /messages\/inbox\//.test(path));
  const within = isOld ? 'messages/' : 'your_instagram_activity/messages/';
  const follows = `${isOld ? '' : 'connections/'}followers_and_following/following.json`;
  return new Map([
    ...threads.map(([path, bytes]) => [path.replace(/^.*?messages\//, within), bytes] as const),
    [follows, Buffer.from('{}')],
  ]);
};

async function withEngine<T>(work: (engine: Engine, folder: string) => Promise<T>): Promise<T> {
  engines += 1;
  const engine = new Engine({ ledgerPath: join(dir, `${engines}.sqlite`), knowledge });
  try {
    return await work(engine, join(dir, String(engines)));
  } finally {
    engine.close();
  }
}

/** What must never be of another export: one line per import of Facebook's in the ledger. */
const facts = (engine: Engine): string[] =>
  importsJson(engine)
    .filter(({ service }) => service === 'facebook')
    .map(({ id }) => {
      const { import: header, counts } = auditJson(engine.openImport(id), false);
      const rows = connectionsJson(engine.openImport(id), { search: '', status: null, year: null });
      const connections = rows.map(({ name, status }) => `${name} ${status}`).toSorted();
      return JSON.stringify({ owner: header.owner, counts, connections });
    })
    .toSorted();

/** Imports everybody's, one person after another. Gives false where that was refused. */
async function importEverybody(engine: Engine, paths: string[]): Promise<boolean> {
  try {
    await engine.importExport({ paths });
    return true;
  } catch (error) {
    if (!(error instanceof SeveralPeopleError)) return isRefusal(error);
  }
  const { people } = await previewExport({ paths });
  expect(people.length).toBeGreaterThan(1);
  for (const { name } of people) {
    try {
      await engine.importExport({ paths, person: name });
    } catch (error) {
      return isRefusal(error);
    }
  }
  return true;
}

function isRefusal(error: unknown): false {
  expect(error).toBeInstanceOf(NotAnExportError);
  return false;
}

describe('every part of a mixed input', () => {
  let samples: Files[];
  let alone: string[];
  beforeAll(async () => {
    samples = await Promise.all(EXPORTS.map(createSample));
    alone = [];
    for (const [at, files] of samples.entries()) {
      const parts = [{ name: EXPORTS[at]?.names[0] ?? '', files, isZip: true }];
      const [only] = await withEngine(async (engine, folder) => {
        await engine.importExport({ paths: writePacking(folder, { parts, chooseFolder: false }) });
        return facts(engine);
      });
      alone.push(only ?? '');
    }
  });

  const chosen = fc.uniqueArray(fc.nat(EXPORTS.length - 1), { minLength: 1, maxLength: 4 });
  const mix = fc.record({
    chosen,
    naming: fc.nat(2),
    zips: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    wrapped: fc.boolean(),
    chooseFolder: fc.boolean(),
    instagram: fc.constantFrom(null, 'old', 'new'),
  });
  let whole = 0;

  it('is attributed to its own export, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(mix, async ({ chosen, naming, zips, wrapped, chooseFolder, instagram }) => {
        const parts: PackedPart[] = chosen.map((at) => {
          const names = EXPORTS[at]?.names ?? [];
          return {
            name: names[naming] ?? names[0] ?? '',
            files: samples[at] ?? new Map(),
            isZip: zips[at] ?? true,
          };
        });
        if (instagram !== null) {
          const files = toInstagram(samples[0] ?? new Map(), instagram === 'old');
          parts.push({ name: 'more', files, isZip: zips[5] ?? true });
        }
        const packed = wrapped
          ? parts.map((part) => ({
              ...part,
              files: new Map([...part.files].map(([path, bytes]) => [`${part.name}/${path}`, bytes])),
            }))
          : parts;
        await withEngine(async (engine, folder) => {
          const paths = writePacking(folder, { parts: packed, chooseFolder });
          const expected = chosen.map((at) => alone[at] ?? '').toSorted();
          if (await importEverybody(engine, paths)) {
            whole += 1;
            expect(facts(engine)).toEqual(expected);
            const others = importsJson(engine).filter(({ service }) => service === 'instagram');
            expect(others.length).toBeLessThanOrEqual(instagram === null ? 0 : 1);
          } else for (const fact of facts(engine)) expect(expected).toContain(fact);
        });
      }),
      { numRuns: runs(12) },
    );
    // A property that only ever sees refusals would prove nothing.
    expect(whole).toBeGreaterThan(runs(12) / 2);
  });
});
