import { say } from '../words/say.ts';

/** The user stopped the import; the ledger is as it was. */
export class ImportCancelledError extends Error {
  constructor() {
    super(say('error.import-cancelled'));
    this.name = 'ImportCancelledError';
  }
}

/** Whatever fails after the user cancelled is the cancelling: a read that was abandoned halfway, for example. */
export const toCancelled = (error: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new ImportCancelledError() : error;

/** The chosen files are no Facebook export. `message` is one sentence that says what they are and what to do. */
export class NotAnExportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotAnExportError';
  }
}

/** A request names something that the ledger does not hold. */
export class NotFoundError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotFoundError';
  }
}
