import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Why a file could not be written. The message is a sentence for the user and names the path they gave. */
export class ReportFileError extends Error {
  readonly code: 'exists' | 'is-folder' | 'no-folder' | 'not-written';

  constructor(code: ReportFileError['code'], sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'ReportFileError';
    this.code = code;
  }
}

export type FileOptions = { readonly overwrite: boolean };

/**
 * Writes a file for its owner's eyes only, whole or not at all: into a temporary file beside it, flushed to the disk, then
 * moved into place. Without `overwrite` an existing file is never touched. Gives the number of bytes. Throws ReportFileError;
 * whatever `pieces` throws passes through, and the temporary file is gone either way.
 */
export async function writeReportFile(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  { overwrite }: FileOptions,
): Promise<number> {
  await refuseUnwritable(path, overwrite);
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

async function refuseUnwritable(path: string, overwrite: boolean): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new ReportFileError('is-folder', `${path} is a folder; name a file.`);
  if (found && !overwrite) throw exists(path);
  if (!existsSync(dirname(resolve(path)))) {
    throw new ReportFileError('no-folder', `There is no folder ${dirname(path)} to write the report to.`);
  }
}

const exists = (path: string): ReportFileError =>
  new ReportFileError('exists', `${path} exists already; name a new file, or allow it to be replaced.`);

async function writeDraft(draft: string, path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) => {
    throw notWritten(path, error);
  });
  try {
    return await writeAll(file, pieces);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
    bytes += piece.length;
  }
  await file.sync();
  return bytes;
}

/** `rename` replaces what is there; `link` does not, and neither does an exclusive copy where a disk knows no links. */
async function moveWithoutReplacing(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw exists(path);
    await copyFile(draft, path, constants.COPYFILE_EXCL).catch((second: unknown) => {
      throw codeOf(second) === 'EEXIST' ? exists(path) : second;
    });
  }
}

/** So that the name survives a power cut too. Windows cannot open folders, and there it is no loss. */
async function flushFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && !(error instanceof ReportFileError);

const notWritten = (path: string, cause: unknown): ReportFileError =>
  new ReportFileError(
    'not-written',
    `${path} could not be written (${codeOf(cause) ?? 'unknown reason'}); nothing was changed.`,
    {
      cause,
    },
  );
