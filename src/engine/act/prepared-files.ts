import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FilePieces, writeReportFile } from '../../report/write-file.ts';
import type { PreparedFile } from '../contract/review.ts';
import { makeWorkDir, removeWorkDir } from './work-dir.ts';

/** A prepared file's path, and the name to save it under. */
export type Taken = { readonly path: string; readonly name: string; readonly bytes: number };

/**
 * Files written for the user, until the host has handed them over: readable by their owner alone, in a folder of this process.
 * One at a time: a private report that nobody fetched is removed when the next one is written.
 */
export class PreparedFiles {
  readonly #ledgerPath: string;
  readonly #byHandle = new Map<string, Taken>();
  #dir: string | null = null;

  constructor(ledgerPath: string) {
    this.#ledgerPath = ledgerPath;
  }

  /** Writes the pieces whole or not at all. Throws LedgerError, ReportFileError and whatever the pieces throw. */
  async prepare(name: string, pieces: FilePieces): Promise<PreparedFile> {
    await this.#drop([...this.#byHandle.keys()]);
    this.#dir ??= makeWorkDir(this.#ledgerPath);
    const handle = randomUUID();
    const path = join(this.#dir, handle);
    const bytes = await writeReportFile(path, pieces, { overwrite: false });
    this.#byHandle.set(handle, { path, name, bytes });
    return { handle, name, bytes };
  }

  /** The file of a handle, once; the caller removes it. Null if the handle is unknown or was already used. */
  take(handle: string): Taken | null {
    const found = this.#byHandle.get(handle) ?? null;
    this.#byHandle.delete(handle);
    return found;
  }

  /** Removes what nobody has fetched. */
  close(): void {
    this.#byHandle.clear();
    if (this.#dir !== null) removeWorkDir(this.#ledgerPath, this.#dir);
    this.#dir = null;
  }

  async #drop(handles: readonly string[]): Promise<void> {
    for (const handle of handles) {
      const old = this.take(handle);
      if (old) await rm(old.path, { force: true });
    }
  }
}

/** A whole text as the pieces of a file. */
export const textPieces = (text: string): FilePieces => [Buffer.from(text, 'utf8')];
