import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeWorkDir, removeWorkDir, sweepWorkDirs } from '../src/engine/act/work-dir.ts';
import type { UploadDesk } from './upload.ts';

/** Copies of dropped files, in a folder beside the ledger that is created with the first of them. */
export class UploadFolder implements UploadDesk {
  readonly #ledgerPath: string;
  readonly #register: (path: string) => Promise<string>;
  readonly #copies = new Set<string>();
  #dir: string | null = null;

  /** @param register registers a copy with the engine and returns its handle */
  constructor(ledgerPath: string, register: (path: string) => Promise<string>) {
    this.#ledgerPath = ledgerPath;
    this.#register = register;
  }

  readonly dir = (): string => {
    this.#dir ??= makeWorkDir(this.#ledgerPath);
    return this.#dir;
  };

  readonly select = (path: string): Promise<string> => {
    this.#copies.add(path);
    return this.#register(path);
  };

  /** Removes files whose handles died with the engine, so that nothing can refer to them, and files that it left behind. */
  removeCopies(): void {
    for (const path of this.#copies) rmSync(dirname(path), { recursive: true, force: true });
    this.#copies.clear();
    sweepWorkDirs(this.#ledgerPath);
  }

  /** Removes everything. */
  close(): void {
    if (this.#dir !== null) removeWorkDir(this.#ledgerPath, this.#dir);
    this.#dir = null;
    sweepWorkDirs(this.#ledgerPath);
  }
}
