import { implement } from '@orpc/server';
import type { AppLock } from '../act/app-lock.ts';
import { contract } from '../contract/contract.ts';
import { asContractError } from './contract-errors.ts';

/** What is answered while the ledger is locked: nothing of it. */
const WHILE_LOCKED = /^(lock\.\w+|settings\.get|about|erase)$/;

/** Throws LedgerError('locked') instead of what a call answers, or throws, after the app was locked. */
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
 * The contract, ready to be answered: expected failures leave every procedure as the contract's typed errors, and while the
 * ledger is locked that is all there is, also for a call that began before.
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
