import { implement } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import { asContractError } from './contract-errors.ts';

/** The contract, ready to be answered: expected failures leave every procedure as the contract's typed errors. */
export const baseProcedure = () =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error);
    }
  });

export type BaseProcedure = ReturnType<typeof baseProcedure>;
