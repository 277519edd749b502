import { oc } from '@orpc/contract';
import { z } from 'zod';

const sentence = z.object({ sentence: z.string() });

/** `doc` says in one sentence what a procedure does; a test fails on a procedure without one. */
export const base = oc.$meta<{ doc: string }>({ doc: '' }).errors({
  LEDGER_TROUBLE: { status: 500, message: 'The ledger could not be read or written.', data: sentence },
  LOCKED: { status: 423, message: 'The ledger is locked.', data: sentence },
});

const NOT_FOUND = { status: 404, message: 'Nothing with this id is in the ledger.', data: sentence };
const NO_IMPORT = { status: 409, message: 'No export has been imported yet.', data: sentence };

/** An id in the ledger. */
export const withId = base.errors({ NOT_FOUND });
/** Inputs that refer to an import: the named one, or the newest. */
export const scoped = base.errors({ NO_IMPORT, NOT_FOUND });

export const REFUSED = { status: 422, message: 'This cannot be imported.', data: sentence };
export const CANCELLED = {
  status: 499,
  message: 'The import was cancelled. Nothing was written.',
  data: sentence,
};
export const BUSY = { status: 409, message: 'Another import is running.', data: sentence };
export const WRONG_SECRET = { status: 422, message: 'This does not open the ledger.', data: sentence };
