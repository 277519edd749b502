import { useRef, useState } from 'react';
import type { ReviewItem, ReviewQueue } from '../../src/engine/contract/review.ts';
import type { DecisionKind } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { useHost } from '../lib/engine.tsx';
import type { ReviewAction } from './keys.ts';
import { type Draft, sameDraft, toDraft } from './kinds.ts';
import { cardName, useKeys, useReviewNavigation } from './review-navigation.ts';
import { useDeciding } from './use-decisions.ts';

/** Everything that can be done on a card. */
export type CardSession = ReturnType<typeof useReviewCard>;

type Card = { readonly queue: ReviewQueue; readonly item: ReviewItem };

/** Whether single keys are on, until the page is reloaded: also in the next review. */
let keysAreOn = true;

export function useReviewCard({ queue, item }: Card) {
  const { draft, setDraft, forget } = useDraft(item);
  // Announces the last action to screen readers.
  const [said, setSaid] = useState('');
  const [hasKeys, setHasKeys] = useState(keysAreOn);
  const noteRef = useRef<HTMLTextAreaElement | null>(null);
  const { decide, undo, keep, ...trouble } = useActs({ queue, item }, setSaid, forget);
  const ways = useReviewNavigation(queue);
  const act = (action: ReviewAction) => {
    if (action.do === 'decide') decide(action.decision, draft);
    else if (action.do === 'undo') undo();
    else if (action.do === 'note') noteRef.current?.focus();
    else if (action.do === 'move') {
      // Moves to a card whatever its state; does nothing beyond either end.
      const beside = queue.items[queue.items.indexOf(item) + action.step];
      if (beside !== undefined) ways.to(beside);
    } else ways.out();
  };
  useKeys(act, hasKeys);
  const setKeys = (on: boolean) => {
    keysAreOn = on;
    setHasKeys(on);
  };
  return { draft, setDraft, said, keep, act, hasKeys, setKeys, noteRef, ...trouble };
}

/** What was typed belongs to its card. Until something is typed, the card shows its recorded decision. */
function useDraft(item: ReviewItem) {
  const [typed, setTyped] = useState<{ readonly on: string; readonly draft: Draft } | null>(null);
  return {
    draft: typed?.on === cardName(item) ? typed.draft : toDraft(item.decision),
    setDraft: (draft: Draft) => setTyped({ on: cardName(item), draft }),
    forget: () => setTyped(null),
  };
}

/** The calls to the engine. A decision or an undo waits for the one before; a note blocks nothing. */
function useActs({ queue, item }: Card, announce: (text: string) => void, forget: () => void) {
  const { decide, undo } = useDeciding();
  const { decide: note } = useDeciding();
  const ways = useReviewNavigation(queue);
  const isBusy = useHost().recorded !== null || decide.isPending || undo.isPending;
  return {
    decide: (decision: DecisionKind, draft: Draft) => {
      if (isBusy) return;
      const onSuccess = () => {
        announce(
          say('app.review.decided', {
            name: item.title,
            decision: say(`decision.${decision}`),
            left: leftAfter(queue, item, decision),
          }),
        );
        ways.to(item.next);
      };
      decide.mutate({ findingId: item.id, decision, ...draft }, { onSuccess });
    },
    undo: () => {
      if (isBusy) return;
      if (!queue.canUndo) return announce(say('app.review.nothingToUndo'));
      const onSuccess = ({ importId, decided }: Awaited<ReturnType<typeof undo.mutateAsync>>) => {
        forget();
        const id = decided[0]?.subjectId ?? '';
        const back = queue.items.find((each) => cardName(each) === cardName({ importId, id }));
        if (!back) return announce(say('app.review.undoneApps', { count: decided.length }));
        announce(say('app.review.undone', { name: back.title }));
        ways.to(back);
      };
      undo.mutate(null, { onSuccess });
    },
    /** Saves a note or a day that was entered without a decision. */
    keep: (draft: Draft) => {
      if (sameDraft(draft, toDraft(item.decision))) return;
      note.mutate({ findingId: item.id, decision: item.decision?.decision ?? 'undecided', ...draft });
    },
    /** Null if there is no error. */
    failure: decide.error ?? note.error ?? undo.error,
    retry: () => {
      for (const call of [decide, note, undo]) call.reset();
    },
  };
}

function leftAfter({ left }: ReviewQueue, { state }: ReviewItem, decision: DecisionKind): number {
  const waited = state === 'done' ? 0 : 1;
  const waits = decision === 'undecided' ? 1 : 0;
  return left - waited + waits;
}
