import type { DecisionKind } from '../model/enumerations.ts';
import { message } from './message.ts';
import { say } from './say.ts';

type Made = {
  readonly decision: DecisionKind;
  readonly reopened?: string | null;
  readonly followUp: string | null;
};

/** The decision in one word, the day on which to look again or a reply is due, and whether it was reopened. */
export function decisionText({ decision, reopened = null, followUp }: Made): string {
  const word = message(`decision.${decision}`);
  const asked = decision === 'asked-for-access' || decision === 'asked-for-deletion' ? 'yes' : 'no';
  const dated =
    followUp === null ? word : message('app.review.decisionDay', { decision: word, asked, day: followUp });
  return reopened === null
    ? say('app.review.decision', { decision: dated })
    : say('app.review.decisionReopened', { decision: dated });
}
