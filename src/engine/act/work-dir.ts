import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asLedgerError } from '../../ledger/ledger-error.ts';

/**
 * Where temporary copies are kept: dropped files and the written sample. Beside the ledger, because an export can be tens of
 * gigabytes and the system's temporary folder is often in memory.
 */
export const getWorkRoot = (ledgerPath: string): string => join(dirname(ledgerPath), 'sidedoor-work');

/** Creates a folder for this process that nobody else may read (0700). Throws LedgerError. */
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

/** Removes what dead processes left behind (a crash, a power cut). Returns the folders removed. */
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
    // Never created, or just removed by another process.
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is alive and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeRootIfEmpty(root: string): boolean {
  try {
    rmdirSync(root);
    return true;
  } catch {
    // Not empty: another process works in it. Or never created.
    return false;
  }
}
