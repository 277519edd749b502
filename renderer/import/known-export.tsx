import { useEffect, useRef } from 'react';
import { say } from '../../src/words/say.ts';
import { useImports } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { navigate } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';
import { isKnown } from './import-state.ts';
import { useImportSession, useImportState } from './use-session.ts';

/** The overview of one import; the newest export needs no id. */
export function useOverviewRoute(importId: number): Route {
  const [newest] = useImports().data ?? [];
  return { view: 'overview', query: newest?.id === importId ? {} : { import: String(importId) } };
}

/** Continues to the answer of an export that was imported before. */
export function OpenKnown({ importId }: { readonly importId: number }) {
  const { query } = useOverviewRoute(importId);
  const isReady = useImports().data !== undefined;
  const asked = query && 'import' in query ? query.import : '';
  useEffect(() => {
    if (isReady) navigate({ view: 'overview', query: { import: asked ?? '' } }, { replace: true });
  }, [isReady, asked]);
  return null;
}

/** Above the overview, until the user navigates away: why it was opened. */
export function KnownNotice({ route }: { readonly route: Route }) {
  const session = useImportSession();
  const state = useImportState();
  const wasShown = useRef(false);
  const known = isKnown(state);
  const isShown = known && route.view === 'overview';
  useEffect(() => {
    // Not on unmount: the page may be rendered again while the overview loads.
    if (wasShown.current && known && !isShown) session.leave();
    wasShown.current = isShown;
  }, [session, known, isShown]);
  return isShown ? <Sentence importId={state.importId} /> : null;
}

function Sentence({ importId }: { readonly importId: number }) {
  const known = useImports().data?.find(({ id }) => id === importId);
  return (
    <p className="note" role="status">
      {known ? say('app.import.known', { day: formatDay(known.importedAt) }) : null}
    </p>
  );
}
