import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { say } from '../src/words/say.ts';
import { answerJson } from './answers.ts';

const DISK_FULL = say('web.diskFull');
const BROKEN_OFF = say('web.brokenOff');

/** A failure with a sentence and the status that says so. */
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

/** The name a dropped file keeps (the importer reads the export's date from it), made harmless. */
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

export type UploadDesk = {
  /** Makes the private folder when the first file arrives. */
  readonly dir: () => string;
  readonly select: (path: string) => Promise<string>;
};

/** `POST /upload?name=`: streams the body to a private file and answers with its handle. What breaks off is removed. */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  desk: UploadDesk,
  name: string,
): Promise<void> {
  try {
    answerJson(response, 200, { handle: await store(request, desk, safeName(name)) });
  } catch (error) {
    const { status, message } = asUploadError(error);
    // The rest of the body is of no use; without this the browser would go on sending it.
    response.setHeader('connection', 'close');
    if (!response.destroyed) answerJson(response, status, { sentence: message });
  }
}

/** Every file gets a folder of its own: two files may bear one name, and the name must stay as it was. */
async function store(request: IncomingMessage, desk: UploadDesk, name: string): Promise<string> {
  const dir = desk.dir();
  await refuseIfTooLarge(request, dir);
  const path = join(dir, randomUUID(), name);
  await mkdir(dirname(path), { mode: 0o700 });
  try {
    await pipeline(request, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await desk.select(path);
  } catch (error) {
    await rm(dirname(path), { recursive: true, force: true });
    throw error;
  }
}

/** Better said before twenty gigabytes have been copied. */
async function refuseIfTooLarge(request: IncomingMessage, dir: string): Promise<void> {
  const size = Number(request.headers['content-length'] ?? 0);
  const { bavail, bsize } = await statfs(dir);
  if (size > bavail * bsize) throw new UploadError(507, DISK_FULL);
}

function asUploadError(error: unknown): UploadError {
  if (error instanceof UploadError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UploadError(507, DISK_FULL);
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET') return new UploadError(400, BROKEN_OFF);
  return new UploadError(500, say('web.notStored'));
}
