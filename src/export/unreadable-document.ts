import { type Message, message } from '../words/message.ts';

type UnreadableCode = 'broken-json' | 'too-deep' | 'too-large';

/**
 * A document cannot be read, or costs more than any real one (`limits.ts`). The message and position of `JSON.parse` stay
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
