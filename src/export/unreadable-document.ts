import { EntryUnreadableError } from '../archive/types.ts';
import { type Message, message } from '../words/message.ts';
import { MAX_HELD } from './limits.ts';
import type { Problem } from './records.ts';

type UnreadableCode = 'broken-json' | 'too-deep' | 'too-large';

/**
 * A document cannot be read, or costs more than any real one (`limits.ts`). The message and position of `JSON.parse` are left
 * out on purpose, and there is no cause: they quote the document, which is personal.
 */
export class UnreadableDocumentError extends Error {
  readonly code: UnreadableCode;
  readonly says: Message;
  constructor(code: UnreadableCode) {
    super(code);
    this.name = 'UnreadableDocumentError';
    this.code = code;
    this.says = message(`problem.document.${code}`);
  }
}

/** The problem of a document that cannot be read. Failures of the machine (disk, cancellation) are rethrown. */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof UnreadableDocumentError || error instanceof EntryUnreadableError)) throw error;
  return { code: error.code, pointer: '', message: error.says };
}

/** Adds to what is held back until the document ends. Throws UnreadableDocumentError if that is more than any real one has. */
export function hold<T>(held: T[], one: T): void {
  if (held.length === MAX_HELD) throw new UnreadableDocumentError('too-large');
  held.push(one);
}
