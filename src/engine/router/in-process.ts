import { createRouterClient } from '@orpc/server';
import type { EngineClient } from '../contract/contract.ts';
import type { EngineContext } from '../engine-context.ts';
import { createRouter } from '../router.ts';

/** The contract without any transport, for the tests and `bench/`: inputs and outputs are still checked. */
export const inProcessClient = (context: EngineContext): EngineClient =>
  createRouterClient(createRouter(context));
