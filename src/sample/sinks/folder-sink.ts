import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { batches, inPartOrder, partPath, type SamplePart, type SampleSink } from './sink.ts';

/** Unpacked exports: one new folder per part. Refuses a folder that exists. */
export function folderSink(path: string): SampleSink {
  const parts = new Map<SamplePart, string>();
  const open = async (part: SamplePart): Promise<string> => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const target = partPath(path, part);
    await mkdir(dirname(target), { recursive: true });
    await mkdir(target);
    parts.set(part, target);
    return target;
  };
  return {
    write: async (part, document) => {
      const target = join(await open(part), ...document.path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      await pipeline(Readable.from(batches(document.chunks)), createWriteStream(target, { flags: 'wx' }));
    },
    close: async () => inPartOrder(parts),
    discard: async () => {
      for (const target of parts.values()) await rm(target, { recursive: true, force: true });
    },
  };
}
