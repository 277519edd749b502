import { useEffect } from 'react';
import { say } from '../../src/words/say.ts';
import { useImports } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { navigate } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';
import { isKnown } from './session.ts';
import { useImportSession, useImportState } from './use-session.ts';

/** The overview of one import; that of the newest export needs no number. */
export function useOverviewRoute(importId: number): Route {
  const [newest] = useImports().data ?? [];
  return { view: 'overview', query: newest?.id === importId ? {} : { import: String(importId) } };
}

/** Goes on to the answer of an export that was imported before. */
export function OpenKnown({ importId }: { readonly importId: number }) {
  const { query } = useOverviewRoute(importId);
  const isReady = useImports().data !== undefined;
  const asked = query && 'import' in query ? query.import : '';
  useEffect(() => {
    if (isReady) navigate({ view: 'overview', query: { import: asked ?? '' } }, { replace: true });
  }, [isReady, asked]);
  return null;
}

/** Above the overview, for as long as it is shown: why it was opened. */
export function KnownNotice({ route }: { readonly route: Route }) {
  const state = useImportState();
  return isKnown(state) && route.view === 'overview' ? <Sentence importId={state.importId} /> : null;
}

function Sentence({ importId }: { readonly importId: number }) {
  const session = useImportSession();
  const known = useImports().data?.find(({ id }) => id === importId);
  useEffect(() => () => session.leave(), [session]);
  return (
    <p className="note" role="status">
      {known ? say('app.import.known', { day: formatDay(known.importedAt) }) : null}
    </p>
  );
}
