import type { WriteStream } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { ZipFile } from 'yazl';
import { batches, inPartOrder, partPath, type SamplePart, type SampleSink } from './sink.ts';

type StreamedZip = {
  readonly zip: ZipFile;
  readonly path: string;
  readonly file: WriteStream;
  /** Resolves with the file, and rejects if it cannot be written. */
  readonly saved: Promise<void>;
};

/** yazl prints local time: the same digits in every time zone, and on any day. */
const ENTRY = { mtime: new Date(2026, 4, 20, 12), forceDosTimestamp: true };

/** ZIPs written as a stream, of any size. */
export function zipSink(path: string): SampleSink {
  const parts = new Map<SamplePart, StreamedZip>();
  return {
    write: async (part, document) => {
      const streamed = parts.get(part) ?? (await openZip(partPath(path, part)));
      parts.set(part, streamed);
      const content = Readable.from(batches(document.chunks));
      streamed.zip.addReadStream(content, document.path, { ...ENTRY, compress: document.kind !== 'media' });
      await Promise.race([finished(content), streamed.saved]);
    },
    close: async () => {
      for (const { zip } of parts.values()) zip.end();
      await Promise.all([...parts.values()].map(({ saved }) => saved));
      return inPartOrder(parts).map((part) => part.path);
    },
    discard: async () => {
      for (const { file, saved, path: target } of parts.values()) {
        file.destroy();
        await Promise.allSettled([saved]);
        await rm(target, { force: true });
      }
    },
  };
}

/** Creates the file; it must not exist yet. */
async function openZip(path: string): Promise<StreamedZip> {
  const file = (await open(path, 'wx')).createWriteStream();
  const zip = new ZipFile();
  return { zip, path, file, saved: pipeline(zip.outputStream, file) };
}

/** 2026-05-20 12:00 UTC: the ZIP's own dates must not depend on the day of writing. */
const FIXED_DATE = new Date(Date.UTC(2026, 4, 20, 12));

/** Small ZIPs by jszip, in memory: a second library, so that readers are tested with both. */
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
