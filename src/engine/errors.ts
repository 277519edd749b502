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
  /** The same for the terminal, where it can name the command that helps. */
  readonly inTerminal: string;

  constructor(message: string, inTerminal: string = message) {
    super(message);
    this.name = 'NotFoundError';
    this.inTerminal = inTerminal;
  }
}

/** The ledger holds no import at all. */
export class NoImportError extends NotFoundError {
  constructor() {
    super(
      'No export has been imported yet.',
      'No export has been imported yet; start with: sidedoor audit <your zips>',
    );
    this.name = 'NoImportError';
  }
}
