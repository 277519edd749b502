import type { ReviewState } from '../model/enumerations.ts';
import type { Finding, FindingDecision } from '../model/findings.ts';

export type ReviewItem = {
  readonly id: string;
  readonly title: string;
  readonly severity: Finding['severity'];
  readonly state: ReviewState;
  readonly decision: FindingDecision | null;
};

/** All findings in the order in which they are gone through, and how many still wait. */
export type ReviewQueue = {
  readonly items: readonly ReviewItem[];
  readonly left: number;
  readonly done: number;
};

/** Whether a finding still waits for the user, and why. */
export function reviewState(decision: FindingDecision | null): ReviewState {
  if (decision === null) return 'new';
  if (decision.reopened !== null) return 'reopened';
  return decision.decision === 'undecided' ? 'set-aside' : 'done';
}

/** The queue of these findings, which come in their own order. The order never changes while one goes through it. */
export function reviewQueue(findings: readonly Finding[]): ReviewQueue {
  const items = findings.map(({ id, title, severity, decision }) => ({
    id,
    title,
    severity,
    state: reviewState(decision),
    decision,
  }));
  const done = items.filter(({ state }) => state === 'done').length;
  return { items, left: items.length - done, done };
}

/** What is left, in the order to take it: new and reopened ones in their order, then those that were set aside. */
export function itemsLeft({ items }: ReviewQueue): ReviewItem[] {
  const waiting = items.filter(({ state }) => state === 'new' || state === 'reopened');
  return [...waiting, ...items.filter(({ state }) => state === 'set-aside')];
}

/** Where to go on: the first that waits, or, coming back, the one that was left off at if it still waits. */
export function resumeAt(queue: ReviewQueue, leftOffAt: string | null = null): ReviewItem | null {
  const left = itemsLeft(queue);
  return left.find(({ id }) => id === leftOffAt) ?? left[0] ?? null;
}

/**
 * The next that waits after this one, from the start again at the end. What was set aside comes last and once: after the
 * last of it the review ends, though it still waits. Null at the end.
 */
export function nextLeft({ items }: ReviewQueue, id: string): ReviewItem | null {
  const at = items.findIndex((item) => item.id === id);
  const after = items.slice(at + 1);
  const around = [...after, ...items.slice(0, Math.max(at, 0))];
  const waiting = around.find(({ state }) => state === 'new' || state === 'reopened');
  const setAside = items[at]?.state === 'set-aside' ? after : items.filter((item) => item.id !== id);
  return waiting ?? setAside.find(({ state }) => state === 'set-aside') ?? null;
}
