import { say } from '../../src/words/say.ts';
import type { Decision } from './kinds.ts';

/** The decision in its own word, and whether it is open again. */
export function decisionInWords({ decision, reopened }: Pick<Decision, 'decision' | 'reopened'>): string {
  const word = say(`decision.${decision}`);
  return reopened === null ? word : say('app.review.decisionReopened', { decision: word });
}
