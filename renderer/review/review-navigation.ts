import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CardKey, ReviewQueue } from '../../src/engine/contract/review.ts';
import { useHost } from '../lib/engine.tsx';
import { navigate, useCarried, useImportId } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';
import { findAction, type ReviewAction, takesKeys } from './keys.ts';

/** The route of the end of the review, used as a finding's id: set-aside findings may still be open there. */
export const REVIEW_END = 'end';

/** Identifies a card among those of all accounts. */
export const cardName = ({ importId, id }: CardKey): string => `${importId} ${id}`;

export const isJoined = ({ accounts }: ReviewQueue): boolean => accounts.length > 1;

/** The address of a card: with several accounts it names the import, so that everything on the card is about that import. */
export const cardRoute = (queue: ReviewQueue, { importId, id }: CardKey): Route => ({
  view: 'review',
  id,
  query: isJoined(queue) ? { import: String(importId) } : {},
});

/** Where one can go from a card: to another one (null: to the end of the review), or out of the review. */
export function useReviewNavigation(queue: ReviewQueue) {
  const carried = useCarried();
  return {
    to: (card: CardKey | null) =>
      navigate(carried(card ? cardRoute(queue, card) : { view: 'review', id: REVIEW_END })),
    out: () => navigate(carried({ view: 'flagged' })),
  };
}

/** Keys work wherever the focus is, except in a field; there, Escape leaves the field so that they work again. */
export function useKeys(act: (action: ReviewAction) => void, isOn: boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (takesKeys(event.target)) return leaveField(event);
      const action = isOn ? findAction(event) : null;
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function leaveField({ key }: KeyboardEvent): void {
  if (key === 'Escape') document.querySelector<HTMLElement>('main h1')?.focus();
}

/** The next card is fetched while this one is read. */
export function useNextAhead(queue: ReviewQueue, next: CardKey | null): void {
  const { client } = useHost();
  const queries = useQueryClient();
  const here = useImportId();
  const id = next?.id;
  const importId = next && isJoined(queue) ? next.importId : here;
  useEffect(() => {
    if (id === undefined) return;
    void queries.prefetchQuery({
      queryKey: ['finding', id, importId],
      queryFn: ({ signal }) => client.findings.get({ importId, id }, { signal }),
    });
  }, [client, queries, id, importId]);
}
