import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import { useHost } from '../lib/engine.tsx';
import { navigate, useCarried, useImportId } from '../lib/navigation.tsx';
import { findAction, type ReviewAction, takesKeys } from './keys.ts';

/** The address of the end of the review, in place of a finding's id: what was set aside may still be left there. */
export const REVIEW_END = 'end';

/** The ways out of a card: to another one (null: to the end of the review), or out of the review. */
export function useReviewNavigation() {
  const carried = useCarried();
  return {
    to: (id: string | null) => navigate(carried({ view: 'review', id: id ?? REVIEW_END })),
    out: () => navigate(carried({ view: 'flagged' })),
  };
}

/** The card beside this one, whatever its state; undefined beyond the ends. */
export function cardBeside({ items }: ReviewQueue, { id }: ReviewItem, step: 1 | -1): string | undefined {
  return items[items.findIndex((item) => item.id === id) + step]?.id;
}

/** Keys work wherever the focus is, except in a field; there, Escape gives the keys back. */
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

/** The card that comes next is asked for while this one is read. */
export function useNextAhead(next: string | null): void {
  const { client } = useHost();
  const queries = useQueryClient();
  const importId = useImportId();
  useEffect(() => {
    if (next === null) return;
    void queries.prefetchQuery({
      queryKey: ['finding', next, importId],
      queryFn: ({ signal }) => client.findings.get({ importId, id: next }, { signal }),
    });
  }, [client, queries, next, importId]);
}
