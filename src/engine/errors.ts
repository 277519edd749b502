import { words } from '../words/current.ts';
import { type Message, message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/** The user stopped the import; the ledger is unchanged. */
export class ImportCancelledError extends WordedError {
  constructor() {
    super(message('error.import-cancelled'));
    this.name = 'ImportCancelledError';
  }
}

/** Whatever fails after the user cancelled is part of cancelling: an abandoned read, for example. */
export const toCancelled = (error: unknown, signal: AbortSignal | undefined): unknown =>
  signal?.aborted ? new ImportCancelledError() : error;

/** The chosen files are not a Facebook export. `message` is one sentence that says what they are and what to do. */
export class NotAnExportError extends WordedError {
  constructor(refusal: Message) {
    super(refusal);
    this.name = 'NotAnExportError';
  }
}

/** Several people's exports were handed over together. `message` names them. */
export class SeveralPeopleError extends NotAnExportError {
  /** What to type in the terminal, one for each person. */
  readonly commands: readonly string[];

  constructor(refusal: Message, commands: readonly string[]) {
    super(refusal);
    this.name = 'SeveralPeopleError';
    this.commands = commands;
  }
}

/** A request refers to something that the ledger does not hold. */
export class NotFoundError extends WordedError {
  /** The same for the terminal, where it can name a command that helps. */
  readonly inTerminal: string;

  constructor(sentence: Message, inTerminal: Message = sentence) {
    super(sentence);
    this.name = 'NotFoundError';
    this.inTerminal = words().say(inTerminal);
  }
}

/** The ledger holds no import at all. */
export class NoImportError extends NotFoundError {
  constructor() {
    super(message('error.no-import'), message('error.no-import.terminal'));
    this.name = 'NoImportError';
  }
}
