import { implement } from '@orpc/server';
import type { AppLock } from '../act/app-lock.ts';
import { contract } from '../contract/contract.ts';
import { asContractError } from './contract-errors.ts';

/** What is answered while the ledger is locked: nothing of it. */
const WHILE_LOCKED = /^(lock\.\w+|settings\.get|about|erase)$/;

/**
 * The contract, ready to be answered: expected failures leave every procedure as the contract's typed errors, and while the
 * ledger is locked that is all there is.
 */
export const baseProcedure = (appLock: AppLock) =>
  implement(contract).use(async ({ next, path }) => {
    try {
      if (!WHILE_LOCKED.test(path.join('.'))) appLock.refuseIfLocked();
      return await next();
    } catch (error) {
      throw asContractError(error);
    }
  });

export type BaseProcedure = ReturnType<typeof baseProcedure>;
