import { setTimeout } from 'node:timers/promises';
import { type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { isBusy } from './exclusive-lock.ts';

/** How to wait for another process that writes. */
export type Waiting = {
  readonly signal?: AbortSignal;
  /** Called once if it has to wait. Without it nobody would notice, so nothing waits for long. */
  readonly onWait?: () => void;
};

const POLL_MS = 200;

/**
 * BEGIN IMMEDIATE. With `onWait` it waits for as long as another process writes; without, for the connection's busy timeout.
 * Throws the driver's error, and an AbortError when the signal aborts.
 */
export async function beginWriting(raw: RawDatabase, { signal, onWait }: Waiting): Promise<void> {
  if (!onWait) return void raw.exec('BEGIN IMMEDIATE');
  // SQLite's own waiting would block this thread, and Ctrl-C with it.
  const timeout = Number(raw.pragma('busy_timeout', { simple: true }));
  raw.pragma('busy_timeout = 0');
  try {
    for (let tries = 0; !tryToBegin(raw); tries += 1) {
      if (tries === 0) onWait();
      await setTimeout(POLL_MS, undefined, signal ? { signal } : {});
    }
  } finally {
    raw.pragma(`busy_timeout = ${timeout}`);
  }
}

/** Waits until no other process writes to the ledger. Throws the driver's error, and an AbortError when the signal aborts. */
export async function untilWritable(db: WriteDb, waiting: Waiting): Promise<void> {
  const raw = rawDatabase(db);
  await beginWriting(raw, waiting);
  raw.exec('ROLLBACK');
}

function tryToBegin(raw: RawDatabase): boolean {
  try {
    raw.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}
