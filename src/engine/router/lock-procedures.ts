import { generatePhrase } from '../../ledger/lock/recovery-phrase.ts';
import type { EngineContext } from '../engine-context.ts';
import type { BaseProcedure } from './base-procedure.ts';

/** Locking and unlocking: `lock.*`. */
export function lockProcedures({ lock }: BaseProcedure, { appLock }: EngineContext) {
  return {
    status: lock.status.handler(({ input }) => appLock.getStatus(input.used)),
    phrase: lock.phrase.handler(() => ({ phrase: generatePhrase() })),
    set: lock.set.handler(({ input }) => appLock.set(input.passphrase, input.phrase)),
    unlock: lock.unlock.handler(({ input }) => appLock.unlock(input.passphrase)),
    now: lock.now.handler(() => {
      appLock.lockNow();
      return appLock.getStatus();
    }),
    change: lock.change.handler(({ input }) => appLock.change(input.passphrase, input.next)),
    recover: lock.recover.handler(({ input }) => appLock.recover(input.phrase, input.next)),
    remove: lock.remove.handler(({ input }) => appLock.remove(input.passphrase)),
  };
}
