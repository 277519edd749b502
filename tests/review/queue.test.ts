import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REVIEW_STATES, type ReviewState } from '../../src/model/enumerations.ts';
import type { Finding, FindingDecision } from '../../src/model/findings.ts';
import { itemsLeft, nextLeft, reviewQueue } from '../../src/review/queue.ts';

function decisionFor(state: ReviewState): FindingDecision | null {
  if (state === 'new') return null;
  const decision = state === 'set-aside' ? 'undecided' : 'keep';
  const reopened = state === 'reopened' ? 'This changed.' : null;
  return { decision, note: null, followUp: null, decidedAt: '2026-06-01T00:00:00Z', reopened };
}

/** Findings named a, b, c ... in these states. */
function createQueue(...states: ReviewState[]) {
  const findings = states.map((state, at) => {
    const id = String.fromCharCode(97 + at);
    return { id, title: id, severity: 'low', decision: decisionFor(state) } as Finding;
  });
  return reviewQueue(findings);
}

const ids = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join('');

describe('the review queue', () => {
  it('lists what is left, with skipped items last', () => {
    const queue = createQueue('set-aside', 'done', 'reopened', 'new');
    expect(queue).toMatchObject({ left: 3, done: 1 });
    expect(ids(itemsLeft(queue))).toBe('cda');
  });

  it('continues with the next open item, wrapping around, and with skipped ones only when no other is left', () => {
    const queue = createQueue('new', 'set-aside', 'done', 'reopened');
    expect(nextLeft(queue, 0)?.id).toBe('d');
    expect(nextLeft(queue, 3)?.id).toBe('a');
    expect(nextLeft(createQueue('new', 'set-aside'), 0)?.id).toBe('b');
    expect(nextLeft(createQueue('new', 'done'), 0)).toBeNull();
  });

  it('ends after the skipped items, each once, although they are still left', () => {
    const all = createQueue('set-aside', 'set-aside', 'set-aside');
    expect(nextLeft(all, 0)?.id).toBe('b');
    expect(nextLeft(all, 1)?.id).toBe('c');
    expect(nextLeft(all, 2)).toBeNull();
    expect(nextLeft(createQueue('set-aside', 'new'), 1)?.id).toBe('a');
    expect(itemsLeft(all)[0]?.id).toBe('a');
  });

  it('can be worked through to the end whatever its content', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REVIEW_STATES), { maxLength: 20 }), (given) => {
        const states = [...given];
        let next = itemsLeft(createQueue(...states))[0]?.id;
        const waiting = states.filter((state) => state !== 'done').length;
        let decided = 0;
        while (next !== undefined) {
          const at = next.charCodeAt(0) - 97;
          states[at] = 'done';
          decided += 1;
          next = nextLeft(createQueue(...states), at)?.id;
        }
        expect(decided).toBe(waiting);
        expect(createQueue(...states).left).toBe(0);
      }),
    );
  });
});
