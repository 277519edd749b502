import type { ReviewState } from '../model/enumerations.ts';
import type { FindingDecision } from '../model/findings.ts';

type Decided = { readonly decision: FindingDecision | null };
type InState = { readonly state: ReviewState };

/** All findings in the order of the review, and how many are left. */
export type ReviewQueue<Item extends InState> = {
  readonly items: readonly Item[];
  readonly left: number;
  readonly done: number;
};

/** Whether a finding is still to be reviewed, and why. */
export function reviewState(decision: FindingDecision | null): ReviewState {
  if (decision === null) return 'new';
  if (decision.reopened !== null) return 'reopened';
  return decision.decision === 'undecided' ? 'set-aside' : 'done';
}

/** The queue of these findings, in their own order. The order never changes during a review. */
export function reviewQueue<F extends Decided>(findings: readonly F[]): ReviewQueue<F & InState> {
  const items = findings.map((finding) => ({ ...finding, state: reviewState(finding.decision) }));
  const done = items.filter(({ state }) => state === 'done').length;
  return { items, left: items.length - done, done };
}

/** What is left, in order: new and reopened ones in their order, then those that were set aside. */
export function itemsLeft<Item extends InState>({ items }: ReviewQueue<Item>): Item[] {
  const waiting = items.filter(({ state }) => state === 'new' || state === 'reopened');
  return [...waiting, ...items.filter(({ state }) => state === 'set-aside')];
}

/**
 * The next one left after this index, wrapping around at the end. Set-aside ones come last and only once: after the last of
 * them the review ends, although they are still left. Null at the end.
 */
export function nextLeft<Item extends InState>({ items }: ReviewQueue<Item>, at: number): Item | null {
  const after = items.slice(at + 1);
  const around = [...after, ...items.slice(0, at)];
  const waiting = around.find(({ state }) => state === 'new' || state === 'reopened');
  const setAside = items[at]?.state === 'set-aside' ? after : items.toSpliced(at, 1);
  return waiting ?? setAside.find(({ state }) => state === 'set-aside') ?? null;
}
