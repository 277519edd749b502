import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asLedgerError } from '../../ledger/ledger-error.ts';

/**
 * Where copies are kept for a while: dropped files and the written sample. Beside the ledger, because an export can be tens of
 * gigabytes and the system's temporary folder is often memory.
 */
export const getWorkRoot = (ledgerPath: string): string => join(dirname(ledgerPath), 'sidedoor-work');

/** Makes a folder of this process that nobody else may look into (0700). Throws LedgerError. */
export function makeWorkDir(ledgerPath: string): string {
  const root = getWorkRoot(ledgerPath);
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    return mkdtempSync(join(root, `${process.pid}-`));
  } catch (error) {
    throw asLedgerError(error, root);
  }
}

/** Removes a work folder, and the root with the last of them. */
export function removeWorkDir(ledgerPath: string, dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  removeRootIfEmpty(getWorkRoot(ledgerPath));
}

/** Removes what processes left behind that are no more (a crash, a power cut). Gives the folders removed. */
export function sweepWorkDirs(ledgerPath: string): string[] {
  const root = getWorkRoot(ledgerPath);
  const left = foldersIn(root).filter((name) => !isAlive(Number(name.split('-')[0])));
  for (const name of left) rmSync(join(root, name), { recursive: true, force: true });
  removeRootIfEmpty(root);
  return left.map((name) => join(root, name));
}

function foldersIn(root: string): string[] {
  try {
    return readdirSync(root).filter((name) => /^\d+-/.test(name));
  } catch {
    // Never made, or removed by another process just now.
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeRootIfEmpty(root: string): boolean {
  try {
    rmdirSync(root);
    return true;
  } catch {
    // Not empty: another process works in it. Or never made.
    return false;
  }
}
