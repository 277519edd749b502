import { implement } from '@orpc/server';
import type { AppLock } from '../act/app-lock.ts';
import { contract } from '../contract/contract.ts';
import { asContractError } from './contract-errors.ts';

/** The answer while the ledger is locked: no data. */
const WHILE_LOCKED = /^(lock\.\w+|settings\.get|about|erase)$/;

/** Throws LedgerError('locked') in place of a call's answer or error if the app was locked in the meantime. */
async function answerUnlessLocked<Answer>(
  call: () => Answer | PromiseLike<Answer>,
  appLock: AppLock,
): Promise<Answer> {
  try {
    return await call();
  } finally {
    appLock.refuseIfLocked();
  }
}

/**
 * The contract, ready to be implemented: expected failures leave every procedure as the contract's typed errors. While the
 * ledger is locked every call fails, even one that began before.
 */
export const baseProcedure = (appLock: AppLock) =>
  implement(contract).use(async ({ next, path }) => {
    try {
      if (WHILE_LOCKED.test(path.join('.'))) return await next();
      appLock.refuseIfLocked();
      return await answerUnlessLocked(next, appLock);
    } catch (error) {
      throw asContractError(error);
    }
  });

export type BaseProcedure = ReturnType<typeof baseProcedure>;
