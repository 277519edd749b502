import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ImportState } from './import-state.ts';
import type { ImportSession } from './session.ts';

const SessionContext = createContext<ImportSession | null>(null);
export const ImportSessionProvider = SessionContext.Provider;

export function useImportSession(): ImportSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A view was drawn outside of its import session.');
  return session;
}

export function useImportState(): ImportState {
  const session = useImportSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
