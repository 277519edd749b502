import { ORPCError } from '@orpc/server';
import { ArchiveRefusedError } from '../../archive/types.ts';
import { LedgerError, type LedgerErrorCode } from '../../ledger/ledger-error.ts';
import { ReportFileError } from '../../report/write-file.ts';
import { StudyError } from '../../study/study-error.ts';
import { ImportRunningError } from '../act/import-job.ts';
import { ImportCancelledError, NoImportError, NotAnExportError, NotFoundError } from '../errors.ts';
import { UnknownHandleError } from '../selections.ts';

/** Codes and statuses as the contract declares them; an error with another status would not count as declared. */
const TABLE = [
  [NoImportError, 'NO_IMPORT', 409],
  [NotFoundError, 'NOT_FOUND', 404],
  [ArchiveRefusedError, 'REFUSED', 422],
  [NotAnExportError, 'REFUSED', 422],
  [UnknownHandleError, 'REFUSED', 422],
  [StudyError, 'REFUSED', 422],
  [ImportCancelledError, 'CANCELLED', 499],
  [ImportRunningError, 'BUSY', 409],
  [LedgerError, 'LEDGER_TROUBLE', 500],
  [ReportFileError, 'LEDGER_TROUBLE', 500],
] as const;

/** Failures of the ledger that a screen answers in its own way. */
const LEDGER_CODES: Partial<Record<LedgerErrorCode, readonly [code: string, status: number]>> = {
  locked: ['LOCKED', 423],
  'wrong-passphrase': ['WRONG_SECRET', 422],
  'wrong-phrase': ['WRONG_SECRET', 422],
};
const findLedgerCode = (error: unknown) =>
  error instanceof LedgerError ? LEDGER_CODES[error.code] : undefined;

/**
 * An expected failure as the contract's typed error with its sentence. Anything else is returned unchanged: a defect, which
 * oRPC answers with "Internal server error" and without its message (it might quote the export).
 */
export function asContractError(error: unknown): unknown {
  const row = TABLE.find(([type]) => error instanceof type);
  if (!row || !(error instanceof Error)) return error;
  const [code, status] = findLedgerCode(error) ?? [row[1], row[2]];
  return new ORPCError(code, { status, message: error.message, data: { sentence: error.message } });
}

/** The same for a stream: the middleware does not see what it throws later. */
export async function* withContractErrors<T>(events: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    yield* events;
  } catch (error) {
    throw asContractError(error);
  }
}
