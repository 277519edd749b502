import type { Message } from './messages.ts';
import type { Thread } from './threads.ts';

/** Facebook starts a new file of a thread after this many messages. */
const MESSAGES_PER_FILE = 10_000;

type ThreadFile = {
  /** From 1, which holds the newest messages. */
  readonly number: number;
  readonly isOnly: boolean;
  readonly messages: Iterable<Message>;
};

/** The files of a thread; one, if it has no messages. Each file's messages must be consumed before the next file's. */
export function* splitThread({ size }: Thread, messages: Iterator<Message>): Generator<ThreadFile> {
  const files = Math.max(1, Math.ceil(size / MESSAGES_PER_FILE));
  for (let number = 1; number <= files; number += 1) {
    yield { number, isOnly: files === 1, messages: drawSome(messages, MESSAGES_PER_FILE) };
  }
}

function* drawSome(messages: Iterator<Message>, limit: number): Generator<Message> {
  for (let count = 0; count < limit; count += 1) {
    const next = messages.next();
    if (next.done) return;
    yield next.value;
  }
}
