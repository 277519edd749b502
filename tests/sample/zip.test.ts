import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import * as yauzl from 'yauzl';
import { partPath, type SampleSink } from '../../src/sample/sinks/sink.ts';
import { smallZipSink, zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { sampleInMemory } from './harness.ts';

const SIZES = { messages: 1500, threads: 15, mediaEntries: 6, e2ee: true };

/** Name to bytes, by yauzl with all its checks on. */
async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path, { strictFileNames: true, validateEntrySizes: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

/** What Info-ZIP says of the file; null when it is not installed. */
function unzipTest(path: string): { status: number | null; output: string } | null {
  const run = spawnSync('unzip', ['-tqq', path], { encoding: 'utf8' });
  if (run.error !== undefined) {
    console.warn('Skipped the check by `unzip -t`: unzip is not installed here.');
    return null;
  }
  return { status: run.status, output: run.stdout + run.stderr };
}

const WRITERS: readonly (readonly [string, (path: string) => SampleSink])[] = [
  ['streamed', (path) => zipSink(path)],
  ['small, by jszip', (path) => smallZipSink(path)],
];

describe.each(WRITERS)('a %s ZIP', (_, open) => {
  it('contains exactly the documents, for yauzl and for unzip', async () => {
    const dir = temporaryDir();
    const path = join(dir, 'facebook-ada.zip');
    const manifest = await writeSample(SIZES, open(path));
    const expected = await sampleInMemory(SIZES);
    expect(manifest.files).toEqual([path, join(dir, 'messages.zip')]);
    expect(await readZip(path)).toEqual(expected.parts.get(0));
    expect(await readZip(join(dir, 'messages.zip'))).toEqual(expected.parts.get('e2ee'));
    const result = unzipTest(path);
    if (result !== null) expect(result).toEqual({ status: 0, output: '' });
  });

  it('never overwrites a file', async () => {
    const dir = temporaryDir();
    const path = join(dir, 'facebook-ada.zip');
    await writeFile(path, 'mine');
    await expect(writeSample(SIZES, open(path))).rejects.toThrow(/EEXIST/);
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await readdir(dir)).toEqual(['facebook-ada.zip']);
  });
});

it('a streamed ZIP is removed when a document cannot be generated', async () => {
  const dir = temporaryDir();
  const sink = zipSink(join(dir, 'facebook-ada.zip'));
  await sink.write(0, { path: 'a.json', kind: 'noise', chunks: ['{}'] });
  const broken = (function* () {
    yield '{';
    throw new RangeError('no more');
  })();
  await expect(sink.write(0, { path: 'b.json', kind: 'noise', chunks: broken })).rejects.toThrow('no more');
  await sink.discard();
  expect(await readdir(dir)).toEqual([]);
});

describe('the names of parts', () => {
  it('are next to the given path', () => {
    expect([partPath('/x/a.zip', 0), partPath('/x/a.zip', 2), partPath('/x/a.zip', 'e2ee')]).toEqual([
      '/x/a.zip',
      '/x/a-3.zip',
      '/x/messages.zip',
    ]);
    expect([partPath('/x/a', 1), partPath('/x/a', 'e2ee')]).toEqual(['/x/a-2', '/x/a-messages']);
  });
});

describe('a folder', () => {
  it('contains the same files as the ZIP', async () => {
    const dir = temporaryDir();
    const path = join(dir, 'ada');
    const manifest = await writeSample({ ...SIZES, parts: 2 }, sinkFor(path, SIZES));
    expect(manifest.files).toEqual([path, `${path}-2`, `${path}-messages`]);
    const expected = await sampleInMemory({ ...SIZES, parts: 2 });
    for (const [part, files] of expected.parts) {
      for (const [name, bytes] of files)
        expect(await readFile(join(partPath(path, part), name))).toEqual(bytes);
    }
    await expect(writeSample(SIZES, sinkFor(path, SIZES))).rejects.toThrow(/EEXIST/);
  });
});
