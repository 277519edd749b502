import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SampleCounts } from '../src/sample/expected-results.ts';
import type { SampleOptions } from '../src/sample/options.ts';
import { zipSink } from '../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../src/sample/write-sample.ts';

/** A sample on disk. Sizes in bytes; `jsonBytes` and `htmlBytes` are what its JSON entries and its pages hold unpacked. */
export type BenchSample = {
  readonly zipPath: string;
  readonly sampleBytes: number;
  readonly jsonBytes: number;
  readonly htmlBytes: number;
  readonly counts: SampleCounts;
};

const SOURCES = fileURLToPath(new URL('../src/sample/', import.meta.url));
const ZIP_NAME = 'facebook-ada-2026-05-20-BenchAbc.zip';

/**
 * The sample of these options, written once and kept under the system's temporary folder until the options or the sample's
 * own code change.
 */
export async function benchSample(options: SampleOptions): Promise<BenchSample> {
  const home = join(tmpdir(), 'sidedoor-bench');
  const dir = join(home, await cacheKey(options));
  if (!existsSync(dir)) await writeCached(home, dir, options);
  const zipPath = join(dir, ZIP_NAME);
  const facts: Pick<BenchSample, 'jsonBytes' | 'htmlBytes' | 'counts'> = JSON.parse(
    await readFile(join(dir, 'facts.json'), 'utf8'),
  );
  return { zipPath, sampleBytes: (await stat(zipPath)).size, ...facts };
}

/** Written beside its place and moved there complete, so that an interrupted run leaves nothing half done. */
async function writeCached(home: string, dir: string, options: SampleOptions): Promise<void> {
  await mkdir(home, { recursive: true });
  const draft = await mkdtemp(join(home, 'draft-'));
  try {
    process.stderr.write(`Writing a sample of ${options.messages} messages ...\n`);
    const { jsonBytes, htmlBytes, counts } = await writeSample(options, zipSink(join(draft, ZIP_NAME)));
    await writeFile(join(draft, 'facts.json'), JSON.stringify({ jsonBytes, htmlBytes, counts }));
    await rename(draft, dir);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function cacheKey(options: SampleOptions): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  const files = await readdir(SOURCES, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(file).update(await readFile(join(SOURCES, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
