import { type Message, message } from '../words/message.ts';
import { type ArchiveProblemCode, EntryUnreadableError } from './types.ts';

/** The sentence of a problem with one document: neither path nor content, because the path is shown beside it. */
export function describeProblem(code: ArchiveProblemCode): Message {
  return message(`problem.entry.${code}`);
}

/** The error that costs one document. `says` replaces the code's usual sentence. */
export function unreadable(code: ArchiveProblemCode, says = describeProblem(code)): EntryUnreadableError {
  return new EntryUnreadableError(code, says);
}

/** The code of a system error (`ENOENT`), or null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
