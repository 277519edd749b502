import { ORPCError } from '@orpc/client';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { LockStatus } from '../../src/engine/contract/lock.ts';
import { useHost } from './engine.tsx';

/** How often the page asks whether the ledger is locked, and reports whether it was used. */
const ASK_MS = 2_000;
const LOCK_KEY = ['lock'];

let wasUsed = false;
for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
  window.addEventListener(type, () => (wasUsed = true), { passive: true });

/** Polls while the page is open, even in a hidden tab. */
export function useLockStatus() {
  const { client, recorded } = useHost();
  return useQuery({
    queryKey: LOCK_KEY,
    queryFn: () => {
      const used = wasUsed;
      wasUsed = false;
      return client.lock.status({ used });
    },
    enabled: recorded === null,
    staleTime: 0,
    refetchInterval: ASK_MS,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
  });
}

/** If an answer says that the engine is locked, the page locks at once. */
export function heedLocked(queries: QueryClient, error: unknown): void {
  if (error instanceof ORPCError && error.code === 'LOCKED') setLockStatus(queries, { state: 'locked' });
}

function setLockStatus(queries: QueryClient, status: LockStatus): void {
  queries.setQueryData(LOCK_KEY, status);
}

/** Locks or unlocks, and shows the new state at once. */
export function useLocking<Input>(work: (client: EngineClient, input: Input) => Promise<LockStatus>) {
  const { client } = useHost();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => work(client, input),
    onSuccess: (status) => {
      setLockStatus(queries, status);
      return status.state === 'locked' ? undefined : queries.invalidateQueries();
    },
  });
}

/** Forgets everything that was read while the ledger was open; the settings without the name are asked for again. */
export function forgetAnswers(queries: QueryClient): void {
  void queries.cancelQueries({ predicate: ({ queryKey }) => queryKey[0] !== LOCK_KEY[0] });
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== LOCK_KEY[0] });
  queries.getMutationCache().clear();
}

/** Control, not Command: browsers and systems already use the other combinations with L. */
export const LOCK_SHORTCUT = 'Ctrl+Shift+L';

export function useLockShortcut(onLock: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || event.code !== 'KeyL') return;
      event.preventDefault();
      onLock();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onLock]);
}
