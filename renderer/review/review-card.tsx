import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import { useFinding, useHost } from '../lib/engine.tsx';
import { navigate, useCarried, useImportId } from '../lib/navigation.tsx';
import { Failed, Loaded } from '../parts/states.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { finding as findingText } from '../text/finding.ts';
import { decisions, review as text } from '../text/review.ts';
import { CardFacts } from './card-facts.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { actionOf, type ReviewAction, takesKeys } from './keys.ts';
import { type DecisionKind, type Draft, draftOf, sameDraft } from './kinds.ts';
import { ReviewBar } from './review-bar.tsx';
import { useDeciding } from './use-decisions.ts';

type Props = { readonly queue: ReviewQueue; readonly item: ReviewItem };

/** What was done last, for everybody who does not see it: kept here because the card itself changes with it. */
let lastSaid = '';

/** One card of the review with its keys. Deciding goes on to the next card that waits. */
export function ReviewCard({ queue, item }: Props) {
  const session = useReviewCard({ queue, item });
  const finding = useFinding(item.id);
  useNextAhead(item.next);
  if (session.failure) return <Failed error={session.failure} onRetry={session.retry} isView />;
  return (
    <div className="review" data-finding={item.id}>
      <ReviewBar queue={queue} item={item} onAct={session.act} />
      <p role="status" className="unseen">
        {lastSaid}
      </p>
      <div className="review-columns">
        <article className="stack review-facts">
          <ViewHead title={item.title} />
          <Loaded query={finding} skeleton={['8rem', '12rem']} notFound={findingText.notFound}>
            {(view) => <CardFacts view={view} />}
          </Loaded>
        </article>
        <DecisionPanel key={item.id} item={item} session={session} />
      </div>
    </div>
  );
}

/** Everything that can be done on a card. */
export type CardSession = {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** Keeps a note or a day that was entered without a decision. */
  readonly keep: (draft: Draft) => void;
  readonly act: (action: ReviewAction) => void;
  readonly hasKeys: boolean;
  readonly setKeys: (on: boolean) => void;
  readonly noteRef: React.RefObject<HTMLTextAreaElement | null>;
  readonly isBusy: boolean;
  readonly failure: unknown;
  readonly retry: () => void;
};

function useReviewCard({ queue, item }: Props): CardSession {
  const { decide, undo } = useDeciding();
  const [draft, setDraft] = useState(draftOf(item.decision));
  const [hasKeys, setKeys] = useState(true);
  const noteRef = useRef<HTMLTextAreaElement | null>(null);
  const go = useGo();
  const shown = useRef(item.id);
  const saved = JSON.stringify(draftOf(item.decision));
  useEffect(() => {
    // Another card, or the same one after an undo: what stands on it now.
    shown.current = item.id;
    setDraft(JSON.parse(saved));
  }, [item.id, saved]);

  const set = (decision: DecisionKind) => {
    const left = queue.left - (item.state !== 'done' && decision !== 'undecided' ? 1 : 0);
    decide.mutate(
      { findingId: item.id, decision, ...draft },
      {
        onSuccess: () => {
          lastSaid = text.decided(item.title, decisions[decision].label, left);
          go(item.next);
        },
      },
    );
  };
  const keep = (entered: Draft) => {
    if (decide.isPending || sameDraft(entered, draftOf(item.decision))) return;
    decide.mutate({ findingId: item.id, decision: item.decision?.decision ?? 'undecided', ...entered });
  };
  const takeBack = () =>
    undo.mutate(null, {
      onSuccess: ({ decided }) => {
        const back = queue.items.find(({ id }) => id === decided[0]?.subjectId);
        lastSaid = text.undone(back?.title ?? text.title);
        if (back) go(back.id);
      },
    });
  const act = (action: ReviewAction) => {
    if (decide.isPending || undo.isPending) return;
    if (action.do === 'decide') set(action.decision);
    else if (action.do === 'move') move(queue, item, action.step, go);
    else if (action.do === 'undo') takeBack();
    else if (action.do === 'note') noteRef.current?.focus();
    else navigate(go.route({ view: 'flagged' }));
  };
  useKeys(act, hasKeys);
  return {
    draft,
    setDraft,
    keep,
    act,
    hasKeys,
    setKeys,
    noteRef,
    isBusy: decide.isPending || undo.isPending,
    failure: decide.error ?? undo.error,
    retry: () => {
      decide.reset();
      undo.reset();
    },
  };
}

/** To another card; null: to the end of the review. */
function useGo() {
  const carried = useCarried();
  const go = (id: string | null) =>
    navigate(carried(id === null ? { view: 'review' } : { view: 'review', id }), { replace: true });
  return Object.assign(go, { route: carried });
}

function move(
  { items }: ReviewQueue,
  { id }: ReviewItem,
  step: 1 | -1,
  go: (id: string | null) => void,
): void {
  const at = items.findIndex((item) => item.id === id);
  const to = items[at + step];
  if (to) go(to.id);
}

/** Keys work wherever the focus is, except in a field; there, Escape gives the keys back. */
function useKeys(act: (action: ReviewAction) => void, isOn: boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (takesKeys(event.target)) {
        if (event.key === 'Escape') document.querySelector<HTMLElement>('main h1')?.focus();
        return;
      }
      const action = isOn ? actionOf(event) : null;
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

/** The card that comes next is asked for while this one is read. */
function useNextAhead(next: string | null): void {
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
