import { words } from '../words/current.ts';
import type { Message } from '../words/message.ts';

/*
 * Sentences are stored as facts, in JSON, and worded when they are read: the ledger is the same whatever the language during
 * the import. Older ledgers contain English text.
 */

type Worded = { readonly text: string; readonly says: Message | null };

export const storeMessage = (message: Message): string => JSON.stringify(message).toWellFormed();

export function readMessage(stored: string): Worded {
  if (!stored.startsWith('{"id":')) return { text: stored, says: null };
  const says: Message = JSON.parse(stored);
  // A later version may have dropped the sentence: showing its id is better than nothing.
  return { text: words().has(says.id) ? words().say(says) : says.id, says };
}
