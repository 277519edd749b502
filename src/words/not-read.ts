import type { UnreadFolder } from '../model/imports.ts';
import { type Message, message } from './message.ts';

/** An export has some sixty folders of which nothing is read; outside the JSON, the largest are enough. */
const MOST_FOLDERS = 8;

/** Folders with JSON and HTML files that were not read, the most first; null if all were read. */
export function notReadMessage(notRead: readonly UnreadFolder[]): Message | null {
  if (notRead.length === 0) return null;
  const largest = notRead.toSorted((a, b) => b.files - a.files).slice(0, MOST_FOLDERS);
  const folders: Message[] = largest.map(({ folder, files }) =>
    folder === ''
      ? message('coverage.notRead.top', { files })
      : message('coverage.notRead.folder', { folder, files }),
  );
  const more = notRead.length - largest.length;
  if (more > 0) folders.push(message('coverage.notRead.more', { more }));
  const files = notRead.reduce((sum, folder) => sum + folder.files, 0);
  return message('coverage.notRead', { files, folders });
}
