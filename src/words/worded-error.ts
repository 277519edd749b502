import { words } from './current.ts';
import type { Message } from './message.ts';

/**
 * An expected failure. It holds facts, and is worded when its `message` is read: in the reader's language, which need not be
 * known where it failed.
 */
export class WordedError extends Error {
  readonly says: Message;

  constructor(says: Message, options?: ErrorOptions) {
    super(undefined, options);
    this.says = says;
    Object.defineProperty(this, 'message', { get: () => words().say(says) });
  }
}
