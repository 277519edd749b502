import { CommanderError } from 'commander';
import { ArchiveRefusedError } from '../src/archive/types.ts';
import {
  ImportCancelledError,
  NotAnExportError,
  NotFoundError,
  SeveralPeopleError,
} from '../src/engine/errors.ts';
import { LedgerError } from '../src/ledger/ledger-error.ts';
import { ReportFileError } from '../src/report/write-file.ts';
import { StudyError } from '../src/study/study-error.ts';
import { words } from '../src/words/current.ts';
import { say } from '../src/words/say.ts';
import { RequestError, UsageError } from './context.ts';
import { misuseText } from './misuse.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Errors with a sentence for the user; everything else is a defect of ours. */
const EXPECTED = [
  ImportCancelledError,
  ArchiveRefusedError,
  NotAnExportError,
  LedgerError,
  ReportFileError,
  StudyError,
  RequestError,
];

/** Reports what went wrong and returns the exit code. */
export function reportError(error: unknown, terminal: Terminal, isCancelled: boolean): number {
  const print = (sentence: string): void => void terminal.err.write(`sidedoor: ${printable(sentence)}\n`);
  // Ctrl-C while a command waits for another one: nothing to report, nothing was done.
  if (isCancelled && error instanceof Error && error.name === 'AbortError') return 130;
  if (error instanceof UsageError || error instanceof CommanderError) {
    print(error instanceof CommanderError ? misuseText(error) : error.message);
    return 2;
  }
  if (error instanceof NotFoundError) {
    print(error.inTerminal);
    return 1;
  }
  if (error instanceof SeveralPeopleError) {
    print(error.message);
    for (const command of error.commands) terminal.err.write(`  ${printable(command)}\n`);
    return 1;
  }
  if (error instanceof LedgerError && error.code === 'locked') {
    print(words().say({ ...error.says, id: 'ledger.locked.terminal' }));
    return 1;
  }
  if (error instanceof Error && EXPECTED.some((type) => error instanceof type)) {
    print(error.message);
    return isCancelled ? 130 : 1;
  }
  // A defect: its kind and place help us; its message is not printed, because it might quote the export.
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').find((line) => line.includes(' at ')) : '';
  const name = error instanceof Error ? error.name : 'error';
  print(say('cli.defect', { name, place: place ?? '' }));
  return 1;
}
