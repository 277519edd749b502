import { rm, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { batches, inPartOrder, partPath, type SamplePart, type SampleSink } from './sink.ts';
import { ZipWriter } from './zip-writer.ts';

/** ZIPs written as they come, of any size. `zip64: 'always'` is for tests of readers. */
export function zipSink(path: string, options: { readonly zip64?: 'auto' | 'always' } = {}): SampleSink {
  const parts = new Map<SamplePart, { path: string; zip: ZipWriter }>();
  const open = async (part: SamplePart): Promise<ZipWriter> => {
    const known = parts.get(part);
    if (known !== undefined) return known.zip;
    const target = partPath(path, part);
    const zip = await ZipWriter.create(target, options.zip64);
    parts.set(part, { path: target, zip });
    return zip;
  };
  return {
    write: async (part, document) => {
      const zip = await open(part);
      if (document.kind === 'media')
        await zip.store(document.path, Buffer.concat([...batches(document.chunks)]));
      else await zip.deflate(document.path, document.chunks);
    },
    close: async () => {
      for (const { zip } of parts.values()) await zip.close();
      return inPartOrder(parts).map((part) => part.path);
    },
    discard: async () => {
      for (const { zip, path: target } of parts.values()) {
        await zip.abandon();
        await rm(target, { force: true });
      }
    },
  };
}

/** 2026-05-20 12:00 UTC: the ZIP's own dates must not depend on the day of writing. */
const FIXED_DATE = new Date(Date.UTC(2026, 4, 20, 12));

/** Small ZIPs by jszip, held in memory: another hand than our own writer's, so that readers see both. */
export function smallZipSink(path: string): SampleSink {
  const parts = new Map<SamplePart, JSZip>();
  const written: string[] = [];
  const save = async (part: SamplePart, zip: JSZip): Promise<void> => {
    const target = partPath(path, part);
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
    await writeFile(target, bytes, { flag: 'wx' });
    written.push(target);
  };
  return {
    write: async (part, document) => {
      const zip = parts.get(part) ?? new JSZip();
      parts.set(part, zip);
      const compression = document.kind === 'media' ? 'STORE' : 'DEFLATE';
      const bytes = Buffer.concat([...batches(document.chunks)]);
      zip.file(document.path, bytes, { date: FIXED_DATE, createFolders: false, compression });
    },
    close: async () => {
      const order = inPartOrder(new Map([...parts.keys()].map((part) => [part, part])));
      for (const part of order) await save(part, parts.get(part) ?? new JSZip());
      return written;
    },
    discard: async () => {
      for (const target of written) await rm(target, { force: true });
    },
  };
}
