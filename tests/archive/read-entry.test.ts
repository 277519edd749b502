import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSources } from '../../src/archive/file-handles.ts';
import { readEntry, streamEntry } from '../../src/archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../../src/archive/types.ts';
import { message } from '../../src/words/message.ts';
import { itUnlessWindows, LINKS } from '../windows.ts';
import { getFailure, getProblem, open, readBytes, type Sandbox, sandbox } from './harness.ts';
import type { ZipFileSpec } from './zip-builder.ts';

const MIB = 1024 * 1024;

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => closeSources());

async function entryIn(file: ZipFileSpec): Promise<Entry> {
  return only((await open(box.zip('x.zip', [file]))).entries);
}

async function entryBelow(dir: string): Promise<Entry> {
  return only((await open(join(box.dir, dir))).entries);
}

function only(entries: readonly Entry[]): Entry {
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new Error('expected exactly one entry');
  return entry;
}

/** Repeats that do not align with chunks, and too far apart for deflate to find. */
const REPEATED = makeText(MIB + 7);
/** Text that deflates about as poorly as real messages: every byte depends on all previous ones. */
const text = (bytes: number): Buffer => Buffer.alloc(bytes, REPEATED);

function makeText(bytes: number): Buffer<ArrayBuffer> {
  const data = Buffer.alloc(bytes);
  let state = 1;
  for (let at = 0; at < bytes; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[at] = 97 + ((state >> 16) % 16);
  }
  return data;
}

describe('large documents', () => {
  it.each([8, 0])('come in chunks, and whole on request (method %i)', async (method) => {
    const data = text(17 * MIB);
    const entry = await entryIn({ name: 'messages/large.json', data, method });
    expect((await readBytes(entry)).equals(data)).toBe(true);
    const sizes: number[] = [];
    for await (const chunk of streamEntry(entry)) sizes.push(chunk.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MIB);
  });

  it('fail when the last bytes are wrong, however they are read', async () => {
    const entry = await entryIn({ name: 'messages/large.json', data: text(17 * MIB), crc32: 7 });
    expect(await getProblem(entry)).toBe('checksum-mismatch');
  });

  it('stop at the first chunk over the declared size', async () => {
    const entry = await entryIn({
      name: 'messages/large.json',
      data: text(4 * MIB),
      method: 8,
      size: 3 * MIB,
    });
    let seen = 0;
    const reading = (async () => {
      for await (const chunk of streamEntry(entry)) seen += chunk.length;
    })();
    expect(await getFailure(reading)).toMatchObject({ code: 'size-mismatch' });
    expect(seen).toBeLessThanOrEqual(3 * MIB);
  });

  it('can be abandoned partway and read again', async () => {
    const entry = await entryIn({ name: 'messages/large.json', data: text(2 * MIB) });
    for await (const chunk of streamEntry(entry)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect((await readEntry(entry)).length).toBe(2 * MIB);
  });
});

describe('cancelling a read', () => {
  const reason = new Error('cancelled by the user');

  it('rejects with the reason before the first byte', async () => {
    const entry = await entryIn({ name: 'messages/a.json', data: 'a' });
    const signal = AbortSignal.abort(reason);
    expect(await getFailure(readEntry(entry, signal))).toBe(reason);
    expect(await getFailure(streamEntry(entry, signal).next())).toBe(reason);
  });

  it.each([8, 0])('rejects with the reason between two chunks (method %i)', async (method) => {
    const entry = await entryIn({ name: 'messages/large.json', data: text(4 * MIB), method });
    const controller = new AbortController();
    const chunks = streamEntry(entry, controller.signal);
    expect((await chunks.next()).done).toBe(false);
    controller.abort(reason);
    expect(await getFailure(chunks.next())).toBe(reason);
    expect((await readEntry(entry)).length).toBe(4 * MIB);
  });
});

describe('files of a folder', () => {
  it('are read whole and in chunks', async () => {
    box.write('export/messages/a.json', text(3 * MIB));
    expect((await readBytes(await entryBelow('export'))).equals(text(3 * MIB))).toBe(true);
  });

  it('that have grown, shrunk or disappeared since the listing are reported', async () => {
    const path = box.write('export/messages/a.json', 'four');
    const entry = await entryBelow('export');
    box.write('export/messages/a.json', 'longer');
    expect(await getProblem(entry)).toBe('size-mismatch');
    box.write('export/messages/a.json', 'one');
    expect(await getProblem(entry)).toBe('size-mismatch');
    rmSync(path);
    expect(await getProblem(entry)).toBe('damaged-entry');
  });

  itUnlessWindows(LINKS, 'that were replaced by a link are not followed', async () => {
    const path = box.write('export/messages/a.json', 'four');
    const entry = await entryBelow('export');
    rmSync(path);
    symlinkSync(box.write('outside.json', 'five'), path);
    expect(await getProblem(entry)).toBe('damaged-entry');
  });

  itUnlessWindows(
    'there are no named pipes in folders',
    'that were replaced by a named pipe fail without waiting',
    async () => {
      const path = box.write('export/messages/a.json', 'four');
      const zip = await entryIn({ name: 'messages/a.json', data: 'four' });
      const inFolder = await entryBelow('export');
      for (const each of [path, zip.source]) {
        rmSync(each);
        execFileSync('mkfifo', [each]);
      }
      expect(await getProblem(inFolder)).toBe('damaged-entry');
      expect(await getProblem(zip)).toBe('damaged-entry');
    },
  );

  it('over 4 GB are refused without being read', async () => {
    box.write('export/messages/a.json', 'a');
    const entry = {
      ...(await entryBelow('export')),
      size: 4 * 1024 * MIB + 1,
      compressedSize: 4 * 1024 * MIB + 1,
    };
    expect(await getProblem(entry)).toBe('size-limit');
  });
});

describe('a ZIP that disappears', () => {
  it('is reported without its path, and other ZIPs are still read', async () => {
    const entry = await entryIn({ name: 'messages/a.json', data: 'a' });
    const other = only((await open(box.zip('y.zip', [{ name: 'messages/b.json', data: 'b' }]))).entries);
    rmSync(entry.source);
    const error = await getFailure(readEntry(entry));
    expect(error).toBeInstanceOf(EntryUnreadableError);
    expect(error).toMatchObject({
      code: 'damaged-entry',
      says: message('problem.entry.unreadable-on-disk', { reason: 'ENOENT' }),
    });
    expect((await readBytes(other)).toString()).toBe('b');
  });

  it('stays open until the sources are closed, and reopens when needed', async () => {
    const entry = await entryIn({ name: 'messages/a.json', data: 'first' });
    expect((await readEntry(entry)).toString()).toBe('first');
    rmSync(entry.source);
    expect((await readEntry(entry)).toString()).toBe('first');
    closeSources();
    expect(await getProblem(entry)).toBe('damaged-entry');
    box.zip('x.zip', [{ name: 'messages/a.json', data: 'first' }]);
    expect((await readEntry(entry)).toString()).toBe('first');
  });
});

it('another thread reads an entry from its plain data alone', async () => {
  const entry = await entryIn({ name: 'messages/a.json', data: 'over there' });
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: entry });
  const posted = await new Promise((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  expect(posted).toBe('over there');
  await worker.terminate();
});
