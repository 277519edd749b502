import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { message } from '../words/message.ts';
import { systemCode, unreadable } from './entry-problems.ts';
import type { Entry, EntryUnreadableError } from './types.ts';

/** ZIPs stay open between reads: opening one per document would cost more than the reading. One cache per thread. */
const openZips = new Map<string, number>();

/** A file descriptor to read an entry from, and how to release it. */
export type Source = { readonly fd: number; release(): void };

/** Opens what holds the entry: its ZIP, which stays open until `closeSources`, or its own file. */
export function openSource(entry: Entry): Source {
  return entry.kind === 'zip' ? openZip(entry.source) : openFile(entry.source);
}

/** Closes the ZIPs this thread has read from. Call it when no read is pending; a later read opens them again. */
export function closeSources(): void {
  for (const fd of openZips.values()) closeSync(fd);
  openZips.clear();
}

/** Up to `length` bytes from `position` on; fewer only at the end of the file. */
export function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(fd, buffer, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/** The error for a file that disappears or fails while it is read. The system's own text contains paths, so it is left out. */
export function diskTrouble(error: unknown): EntryUnreadableError {
  const reason = systemCode(error) ?? 'unknown error';
  return unreadable('damaged-entry', message('problem.entry.unreadable-on-disk', { reason }));
}

/** A named pipe may have replaced the file since it was listed: opening one waits for a writer, reading it does not. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function openZip(path: string): Source {
  const fd = openZips.get(path) ?? openSync(path, READ_AT_ONCE);
  openZips.set(path, fd);
  return { fd, release: () => undefined };
}

/** Links are not followed, even if one has replaced the file since the folder was listed. */
function openFile(path: string): Source {
  const fd = openSync(path, READ_AT_ONCE | (constants.O_NOFOLLOW ?? 0));
  const release = () => closeSync(fd);
  if (fstatSync(fd).isFile()) return { fd, release };
  release();
  throw unreadable('damaged-entry');
}
