import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../src/engine/contract/import-views.ts';
import { Engine } from '../../src/engine/engine.ts';
import { ImportCancelledError } from '../../src/engine/errors.ts';
import { importExport } from '../../src/engine/import-export.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { sql } from '../../src/ledger/sql.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { logicalDump } from '../ledger/logical-dump.ts';
import { memorySink } from '../sample/memory-sink.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';

const dir = temporaryDir();

let serial = 0;
const fresh = (name: string): string => {
  serial += 1;
  const folder = join(dir, String(serial));
  mkdirSync(folder);
  return join(folder, name);
};

const SMALL: Partial<SampleOptions> = {
  messages: 800,
  threads: 14,
  businesses: 20,
  events: 120,
  apps: 14,
  advertisers: 12,
  mediaEntries: 4,
};

async function sampleParts(
  options: Partial<SampleOptions>,
  name = 'facebook-ada-2026-05-20-AbCdEfGh.zip',
): Promise<string[]> {
  const path = fresh(name);
  const manifest = await writeSample({ ...SMALL, ...options }, sinkFor(path, { ...SMALL, ...options }));
  return [...manifest.files];
}

const knowledge = loadKnowledge();
const newEngine = (): Engine =>
  new Engine({ ledgerPath: fresh('ledger.sqlite'), knowledge, now: () => 1_800_000_000 });

async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = newEngine();
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

/** Everything an import brought, without its source: parts differ by construction. */
async function getContent(paths: readonly string[]): Promise<unknown> {
  return withEngine(async (engine) => {
    const { importId } = await engine.importExport({ paths });
    const { counts, findings, coverage } = auditJson(engine.openImport(importId), false);
    const documents = coverage.documents
      .filter((document) => document.status !== 'duplicate')
      .map(({ part: _, ...document }) => document);
    return {
      counts,
      documents,
      findings: findings.map(({ evidence: _, ...finding }) => finding),
      fingerprint: engine.db.value(sql`SELECT fingerprint FROM import WHERE id = ${importId}`),
    };
  });
}

describe('one export, in any packaging', () => {
  it('gives the same result as one ZIP, several ZIPs, folders or a wrapper folder, in any order', async () => {
    const whole = await getContent(await sampleParts({}));
    const three = await sampleParts({ parts: 3 });
    expect(await getContent(three)).toEqual(whole);
    expect(await getContent([...three].reverse())).toEqual(whole);
    expect(await getContent(await sampleParts({ wrapper: 'facebook-ada-2026-05-20' }))).toEqual(whole);
    expect(await getContent(await sampleParts({}, 'facebook-ada-2026-05-20-AbCdEfGh'))).toEqual(whole);
  });

  it('gives an identical ledger for every order of its parts', async () => {
    const parts = await sampleParts({ parts: 4, e2ee: true, messages: 300 });
    const dump = (paths: readonly string[]): Promise<unknown> =>
      withEngine(async (engine) => logicalDump(engine.db, (await engine.importExport({ paths })).importId));
    const first = await dump(parts);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (order) => {
        expect(await dump(order)).toEqual(first);
      }),
      { numRuns: 6 },
    );
  });

  it('counts a part once that is given twice or copied', async () => {
    const [zip = ''] = await sampleParts({});
    const copy = fresh('facebook-ada-2026-05-20-AbCdEfGh (1).zip');
    copyFileSync(zip, copy);
    const whole = await getContent([zip]);
    expect(await getContent([zip, zip])).toEqual(whole);
    expect(await getContent([zip, copy])).toEqual(whole);
  });

  it('contains what the manifest of the sample lists', async () => {
    const path = fresh('facebook-ada-2026-05-20-AbCdEfGh.zip');
    const options = { ...SMALL, e2ee: true };
    const manifest = await writeSample(options, sinkFor(path, options));
    await withEngine(async (engine) => {
      const { importId } = await engine.importExport({ paths: manifest.files });
      const { counts, import: head } = auditJson(engine.openImport(importId), false);
      const { unsent: _, e2eeThreadsWithMessages, ...truth } = manifest.counts;
      expect(counts).toEqual({ ...truth, e2eeThreads: e2eeThreadsWithMessages });
      expect(head.owner).toBe(manifest.owner);
    });
  });
});

describe('importing again', () => {
  it('writes nothing for the same documents, even in another packaging', async () => {
    const [zip = ''] = await sampleParts({});
    const [folder = ''] = await sampleParts({}, 'another-name');
    await withEngine(async (engine) => {
      const first = await engine.importExport({ paths: [zip] });
      const before = logicalDump(engine.db, first.importId);
      expect(await engine.importExport({ paths: [zip] })).toEqual({
        importId: first.importId,
        alreadyImported: true,
      });
      expect(await engine.importExport({ paths: [folder] })).toEqual({
        importId: first.importId,
        alreadyImported: true,
      });
      expect(logicalDump(engine.db, first.importId)).toEqual(before);
    });
  });

  it('keeps two exports of one person separately', async () => {
    const [older = ''] = await sampleParts({ era: '2023' });
    const [newer = ''] = await sampleParts({});
    await withEngine(async (engine) => {
      const one = await engine.importExport({ paths: [older] });
      const before = logicalDump(engine.db, one.importId);
      const two = await engine.importExport({ paths: [newer] });
      expect(two.importId).not.toBe(one.importId);
      expect(logicalDump(engine.db, one.importId)).toEqual(before);
      expect(engine.openImport().id).toBe(two.importId);
    });
  });
});

describe('an import that fails', () => {
  it('leaves the ledger unchanged, wherever it is stopped', async () => {
    const [kept = ''] = await sampleParts({ seed: 2, messages: 100 });
    const [zip = ''] = await sampleParts({ messages: 6000, threads: 60 });
    await withEngine(async (engine) => {
      const { importId } = await engine.importExport({ paths: [kept] });
      const before = logicalDump(engine.db, importId);
      for (const stopAt of [0, 1, 20, 50]) {
        const stop = new AbortController();
        const onProgress = (progress: ImportProgress): void => {
          if (progress.phase === 'reading' && progress.documentsDone >= stopAt) stop.abort();
        };
        const work = engine.importExport({ paths: [zip], signal: stop.signal, onProgress });
        // The listener is called at most ten times a second, so a late stop may find the import finished.
        const ended = await work.then(
          () => 'done',
          (error: unknown) => error,
        );
        if (ended !== 'done') expect(ended).toBeInstanceOf(ImportCancelledError);
        if (stopAt === 0) expect(ended).toBeInstanceOf(ImportCancelledError);
        expect(logicalDump(engine.db, importId)).toEqual(before);
        if (ended === 'done') break;
      }
    });
  });

  it('leaves the ledger unchanged when the facts are invalid', async () => {
    const engine = newEngine();
    const broken = new KnowledgeError('meta.toml', 'made', 'is missing');
    const deps = { appVersion: '0', now: () => 0, db: () => engine.db, knowledge: loadBroken };
    function loadBroken(): never {
      throw broken;
    }
    const paths = await sampleParts({});
    await expect(importExport({ paths }, deps)).rejects.toBe(broken);
    expect(engine.hasImports()).toBe(false);
    expect((await engine.importExport({ paths })).alreadyImported).toBe(false);
    engine.close();
  });

  it('creates no ledger when the input is refused', async () => {
    const engine = newEngine();
    await expect(engine.importExport({ paths: [join(dir, 'nowhere.zip')] })).rejects.toThrow('nowhere.zip');
    expect(readdirSync(join(engine.ledgerPath, '..'))).toEqual([]);
    engine.close();
  });
});

describe('the progress of an import', () => {
  it('ends at complete, never goes back and names no person', async () => {
    const [zip = ''] = await sampleParts({});
    const seen: ImportProgress[] = [];
    await withEngine((engine) =>
      engine.importExport({ paths: [zip], onProgress: (progress) => void seen.push(progress) }),
    );
    const last = seen.at(-1);
    expect(last?.phase).toBe('writing');
    expect(last?.documentsDone).toBe(last?.documents);
    expect(last?.bytesDone).toBe(last?.bytes);
    const done = seen.map((progress) => progress.bytesDone);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    for (const { current } of seen) expect(current ?? '').not.toMatch(/message_\d|inbox\/./);
  });
});

describe('the ledger file', () => {
  it('is readable only by its owner', async () => {
    const [zip = ''] = await sampleParts({ messages: 50 });
    await withEngine(async (engine) => {
      await engine.importExport({ paths: [zip] });
      expectMode(engine.ledgerPath, 0o600);
    });
  });

  it.each(['json', 'html'] as const)('holds no message text, nor does any output (%s)', async (format) => {
    const options = { ...SMALL, format } as const;
    const json = memorySink();
    await writeSample({ ...SMALL }, json);
    const texts = new Set<string>();
    for (const [path, bytes] of [...json.parts.values()].flatMap((part) => [...part])) {
      if (!/inbox\/.*message_1\.json$/.test(path)) continue;
      const { messages } = JSON.parse(bytes.toString()) as { messages: { content?: string }[] };
      for (const { content = '' } of messages) if (/^[a-z ,.]{20,}$/i.test(content)) texts.add(content);
    }
    expect(texts.size).toBeGreaterThan(20);
    const folder = fresh('facebook-ada-2026-05-20-AbCdEfGh');
    await writeSample(options, sinkFor(folder, options));
    const given = readTree(folder);
    const used = [...texts].filter((text) => given.includes(text));
    expect(used.length).toBeGreaterThan(20);
    await withEngine(async (engine) => {
      const { importId } = await engine.importExport({ paths: [folder] });
      const kept =
        readTree(dirname(engine.ledgerPath)) + JSON.stringify(auditJson(engine.openImport(importId), true));
      expect(used.filter((text) => kept.includes(text))).toEqual([]);
    });
  });
});

/** All bytes of all files below a folder. */
const readTree = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
