import { useCallback } from 'react';
import { navigate, useRoute } from './navigation.tsx';
import type { Query, Route, View } from './routes.ts';

/** The query parameters of a view's address, and a setter that adds no history entry. */
export function useViewQuery<V extends View>(view: V): [Query<V>, (change: Query<V>) => void] {
  const route = useRoute();
  const query = (route.view === view ? (route.query ?? {}) : {}) as Query<V>;
  const id = route.view === view ? route.id : undefined;
  const address = JSON.stringify(query);
  const change = useCallback(
    (part: Query<V>) =>
      navigate(
        { view, ...(id === undefined ? {} : { id }), query: { ...JSON.parse(address), ...part } } as Route,
        {
          replace: true,
        },
      ),
    [view, id, address],
  );
  return [query, change];
}
