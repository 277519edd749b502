import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useImportSession } from '../import/use-session.ts';
import { forgetAnswers, useLocking, useLockShortcut, useLockStatus } from '../lib/lock.ts';
import { UnlockView } from './unlock.tsx';

/** The app or, while it is locked, only the page that asks for the passphrase. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const isLocked = useLockStatus().data?.state === 'locked';
  const queries = useQueryClient();
  const session = useImportSession();
  const { mutate: lock } = useLocking((client) => client.lock.now());
  useLockShortcut(lock);
  useEffect(() => {
    if (isLocked) {
      session.reset();
      forgetAnswers(queries);
    } else void session.find();
  }, [isLocked, session, queries]);
  return isLocked ? <UnlockView /> : children;
}
