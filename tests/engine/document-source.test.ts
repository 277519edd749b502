import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { openTree } from '../../src/archive/open-tree.ts';
import type { Entry } from '../../src/archive/types.ts';
import { digestedSource } from '../../src/engine/document-source.ts';
import type { DocumentKind } from '../../src/model/enumerations.ts';
import { temporaryDir } from '../temporary-dir.ts';

const TEXT = '{"messages":[]}';
const PATH = 'your_facebook_activity/messages/inbox/ada_1/message_1.json';

async function entryIn(parts: 'zip' | 'folder'): Promise<Entry> {
  const dir = temporaryDir();
  const zip = new JSZip().file(PATH, TEXT);
  const path = join(dir, 'export.zip');
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  const folder = join(dir, 'messages');
  if (parts === 'folder') {
    mkdirSync(join(folder, 'your_facebook_activity/messages/inbox/ada_1'), { recursive: true });
    writeFileSync(join(folder, PATH), TEXT);
  }
  const options = { rootNames: new Set(['your_facebook_activity']), wanted: () => true };
  const tree = await openTree([parts === 'zip' ? path : folder], options);
  const [entry] = tree.entries;
  if (!entry) throw new Error('The archive has no entry.');
  return entry;
}

async function computeDigest(
  entry: Entry,
  kind: DocumentKind,
  way: 'whole' | 'chunks',
): Promise<string | null> {
  const source = digestedSource(entry, kind);
  expect(source.digest()).toBeNull();
  if (way === 'whole') await source.bytes.whole();
  else for await (const chunk of source.bytes.chunks()) expect(chunk.length).toBeGreaterThan(0);
  source.release();
  return source.digest();
}

const sha256 = createHash('sha256').update(TEXT).digest('hex');
const checksum = `crc32:${crc32(TEXT).toString(16).padStart(8, '0')}:${TEXT.length}`;

test.each([
  ['zip', 'whole'],
  ['zip', 'chunks'],
  ['folder', 'whole'],
  ['folder', 'chunks'],
] as const)(
  'a %s read in %s gives the SHA-256 of a document, and length and checksum of messages',
  async (parts, way) => {
    const entry = await entryIn(parts);
    expect(await computeDigest(entry, 'connected-apps', way)).toBe(sha256);
    expect(await computeDigest(entry, 'thread', way)).toBe(checksum);
    expect(await computeDigest(entry, 'e2ee-thread', way)).toBe(checksum);
  },
);
