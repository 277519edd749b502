/** The user stopped the import; the ledger is as it was. */
export class ImportCancelledError extends Error {
  constructor() {
    super('The import was cancelled. Nothing was written.');
    this.name = 'ImportCancelledError';
  }
}

/** Whatever fails after the user cancelled is the cancelling: a read that was abandoned halfway, for example. */
export const toCancelled = (error: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new ImportCancelledError() : error;

/** What was handed over is no Facebook export. `message` is one sentence that says what it is and what to do. */
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
