import { message } from '../../src/words/message.ts';
import { say } from '../../src/words/say.ts';
import type { Decision } from './kinds.ts';

type Made = Pick<Decision, 'decision' | 'reopened' | 'followUp'>;

/** The decision in its own word, the day on which to look again, and whether it is open again. */
export function decisionInWords({ decision, reopened, followUp }: Made): string {
  const word = message(`decision.${decision}`);
  const asked = decision === 'asked-for-access' || decision === 'asked-for-deletion' ? 'yes' : 'no';
  const dated =
    followUp === null ? word : message('app.review.decisionDay', { decision: word, asked, day: followUp });
  return reopened === null
    ? say('app.review.decision', { decision: dated })
    : say('app.review.decisionReopened', { decision: dated });
}
