import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Message, message } from '../words/message.ts';
import { say } from '../words/say.ts';
import { WordedError } from '../words/worded-error.ts';

/** Why a file could not be written. The message is a sentence for the user and names the path they gave. */
export class ReportFileError extends WordedError {
  readonly code: 'exists' | 'is-folder' | 'no-folder' | 'not-written' | 'not-a-picture';

  constructor(code: ReportFileError['code'], sentence: Message, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'ReportFileError';
    this.code = code;
  }
}

/** The bytes of a file, in order; generated during the writing if there are many. */
export type FilePieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type FileOptions = { readonly overwrite: boolean };

/**
 * Writes a file readable only by its owner, whole or not at all: into a temporary file next to it, flushed to the disk, then
 * moved into place. Without `overwrite` an existing file is never touched. Returns the number of bytes. Throws ReportFileError;
 * whatever `pieces` throws is passed on. The temporary file is removed in either case, unless the process is killed: then the
 * next writing of the same file removes it.
 */
export async function writeReportFile(
  path: string,
  pieces: FilePieces,
  { overwrite }: FileOptions,
): Promise<number> {
  await refuseUnwritable(path, overwrite);
  await removeOldDrafts(path);
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    const bytes = await writeDraft(draft, path, pieces);
    await (overwrite ? rename(draft, path) : moveWithoutReplacing(draft, path));
    await flushFolder(dirname(resolve(path)));
    return bytes;
  } catch (error) {
    throw isSystemError(error) ? notWritten(path, error) : error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Writing a file takes seconds, so one that nobody has written to for an hour no longer has a writer. */
const OLD_DRAFT_MS = 60 * 60 * 1000;

async function removeOldDrafts(path: string): Promise<void> {
  const dir = dirname(resolve(path));
  const drafts = (await readdir(dir).catch(() => [])).filter((name) => isDraft(name, basename(path)));
  for (const draft of drafts.map((name) => join(dir, name))) {
    const found = await stat(draft).catch(() => null);
    if (found && Date.now() - found.mtimeMs > OLD_DRAFT_MS) await rm(draft, { force: true });
  }
}

const isDraft = (name: string, of: string): boolean =>
  name.startsWith(`.${of}.`) && /^[0-9a-f]{12}\.partial$/.test(name.slice(of.length + 2));

async function refuseUnwritable(path: string, overwrite: boolean): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory())
    throw new ReportFileError('is-folder', message('report-file.is-folder', { path }));
  if (found && !overwrite) throw exists(path);
  if (!existsSync(dirname(resolve(path)))) {
    throw new ReportFileError('no-folder', message('report-file.no-folder', { dir: dirname(path) }));
  }
}

const exists = (path: string): ReportFileError =>
  new ReportFileError('exists', message('report-file.exists', { path }));

async function writeDraft(draft: string, path: string, pieces: FilePieces): Promise<number> {
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) => {
    throw notWritten(path, error);
  });
  try {
    return await writeAll(file, pieces);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, pieces: FilePieces): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
    bytes += piece.length;
  }
  await file.sync();
  return bytes;
}

/** `rename` replaces an existing file; `link` does not, and neither does an exclusive copy on a disk without links. */
async function moveWithoutReplacing(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (getCode(error) === 'EEXIST') throw exists(path);
    await copyFile(draft, path, constants.COPYFILE_EXCL).catch((second: unknown) => {
      throw getCode(second) === 'EEXIST' ? exists(path) : second;
    });
  }
}

/** So that the name survives a power cut too. Windows cannot open folders; nothing is lost there. */
async function flushFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const getCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && !(error instanceof ReportFileError);

const notWritten = (path: string, cause: unknown): ReportFileError =>
  new ReportFileError(
    'not-written',
    message('report-file.not-written', { path, reason: String(getCode(cause) ?? say('common.unknown')) }),
    { cause },
  );
