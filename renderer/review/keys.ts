import { DECISION_KINDS, type DecisionKind } from '../../src/model/enumerations.ts';

export type ReviewAction =
  | { readonly do: 'decide'; readonly decision: DecisionKind }
  | { readonly do: 'move'; readonly step: 1 | -1 }
  | { readonly do: 'note' }
  | { readonly do: 'undo' }
  | { readonly do: 'leave' };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

const OTHERS: Readonly<Record<string, ReviewAction>> = {
  n: { do: 'note' },
  u: { do: 'undo' },
  Escape: { do: 'leave' },
  ArrowRight: { do: 'move', step: 1 },
  ArrowLeft: { do: 'move', step: -1 },
};

/**
 * What a key does in the review; null for any other key, and for those that the browser or system may want. A key that is held
 * down acts once: otherwise it would decide on cards that nobody has seen yet.
 */
export function findAction({ key, altKey, ctrlKey, metaKey, repeat }: Press): ReviewAction | null {
  if (altKey || ctrlKey || metaKey || repeat) return null;
  const decision = /^[1-8]$/.test(key) ? DECISION_KINDS[Number(key) - 1] : undefined;
  if (decision) return { do: 'decide', decision };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(OTHERS, name) ? (OTHERS[name] ?? null) : null;
}

/** Whether typed keys belong to the focused element. */
export function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}
