import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { MAX_ENTRIES } from '../src/archive/limits.ts';
import { isClutter } from '../src/archive/names.ts';
import { EngineStoppedError } from '../src/engine/engine-link.ts';
import { mayBeRead } from '../src/export/export-listing.ts';
import { say } from '../src/words/say.ts';
import { answerJson } from './answers.ts';

/** A failure with a sentence and its HTTP status. */
class UploadError extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'UploadError';
    this.status = status;
  }
}

/** Characters that some file system forbids, separators, and everything invisible. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const LONGEST_NAME = 150;
/** An export has at most a dozen folders inside each other. */
const MOST_LEVELS = 40;

/** The name that a dropped file keeps (the importer reads the export's date from it), made safe. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(UNSAFE, '_')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length);
  return `${[...stem].slice(0, LONGEST_NAME).join('') || 'export'}${ending}`;
}

/** The path of a file below a dropped folder, each name made safe. Throws UploadError. */
export function safePath(path: string): string {
  const names = path.split('/').filter((name) => name !== '');
  if (names.length > MOST_LEVELS) throw new UploadError(400, say('web.notStored'));
  return names.map(safeName).join('/');
}

export type UploadDesk = {
  /** Creates the private folder when the first file arrives. */
  readonly dir: () => string;
  readonly select: (path: string) => Promise<string>;
};

type Upload = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly desk: UploadDesk;
  readonly query: URLSearchParams;
};

/** `POST /upload?name=`: streams the body to a private file and answers with its handle. An interrupted upload is removed. */
export const receiveUpload = (upload: Upload): Promise<void> =>
  answerUpload(upload, async ({ request, desk, query }) => {
    const top = getTarget(upload);
    await refuseIfTooLarge(request, desk.dir());
    // The listing of its folder was lost with an engine that died.
    if (query.has('item') && !existsSync(top)) throw new UploadError(409, say('web.brokenOff'));
    const path = join(dirname(top), safePath(query.get('name') ?? ''));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await pipeline(request, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      return { handle: await desk.select(top) };
    } catch (error) {
      await rm(query.has('item') ? path : dirname(top), { recursive: true, force: true });
      throw error;
    }
  });

/**
 * `POST /upload/folder?item=&name=`, with the paths of all files of a folder: answers with the folder's handle and the places in
 * the list of the files that are read. The others are stored as empty files, so that names and counts are those of the folder.
 */
export const receiveListing = (upload: Upload): Promise<void> =>
  answerUpload(upload, async ({ request, desk, query }) => {
    const top = getTarget(upload);
    const name = query.get('name') ?? '';
    const paths = listing.parse(JSON.parse(await readText(request))).map((path) => ({
      path,
      isRead: !isClutter(path) && mayBeRead(`${name}/${path}`),
    }));
    await mkdir(top, { recursive: true, mode: 0o700 });
    const others = paths.filter(({ path, isRead }) => !isRead && !isClutter(path));
    for (const { path } of others) await storeName(top, path);
    const wanted = paths.flatMap(({ isRead }, index) => (isRead ? [index] : []));
    return { handle: await desk.select(top), wanted };
  });

async function storeName(top: string, path: string): Promise<void> {
  const file = join(top, safePath(path));
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, '', { mode: 0o600 });
}

const listing = z.array(z.string().min(1).max(4096)).max(MAX_ENTRIES);
/** Enough for half a million paths of a hundred characters. */
const LARGEST_LISTING = 64 * 1024 * 1024;

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_LISTING) throw new UploadError(413, say('web.notStored'));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function answerUpload(upload: Upload, work: (upload: Upload) => Promise<unknown>): Promise<void> {
  const { response } = upload;
  try {
    answerJson(response, 200, await work(upload));
  } catch (error) {
    const { status, message } = asUploadError(error);
    // The rest of the body is not needed; without this the browser would go on sending it.
    response.setHeader('connection', 'close');
    if (!response.destroyed) answerJson(response, status, { sentence: message });
  }
}

/**
 * The file or folder that an upload belongs to, in a folder of its own: two may have the same name, and the name must not
 * change. The page makes up an `item` for all files of one folder. Throws UploadError.
 */
function getTarget({ desk, query }: Upload): string {
  const item = query.get('item') ?? randomUUID();
  if (!/^[\w-]{8,64}$/.test(item)) throw new UploadError(400, say('web.notStored'));
  return join(desk.dir(), item, safePath(query.get('name') ?? '').split('/')[0] ?? '');
}

/** Checked first, before twenty gigabytes have been copied. */
async function refuseIfTooLarge(request: IncomingMessage, dir: string): Promise<void> {
  const size = Number(request.headers['content-length'] ?? 0);
  const { bavail, bsize } = await statfs(dir);
  if (size > bavail * bsize) throw new UploadError(507, say('web.diskFull'));
}

function asUploadError(error: unknown): UploadError {
  if (error instanceof UploadError) return error;
  if (error instanceof EngineStoppedError) return new UploadError(500, error.message);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UploadError(507, say('web.diskFull'));
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET')
    return new UploadError(400, say('web.brokenOff'));
  return new UploadError(500, say('web.notStored'));
}
