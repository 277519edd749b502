import type { Message } from '../../words/message.ts';
import { exposureMessage } from '../../words/ranges.ts';
import { claimGrade, type MatchedClaim, reachWindow, reachWindows } from '../claims.ts';
import type { AuditContext, ConnectedPartner } from '../context.ts';
import { countExposure } from '../exposure.ts';
import { CONNECTION_ONLY, connectionsMessage, responseMessages, statementMessages } from '../messages.ts';
import { toReadings } from '../readings.ts';
import { claimsWithResponses, connectionEvidence, type RuleFinding } from './rule.ts';

type Parts = Pick<RuleFinding, 'severity' | 'title' | 'window'> & {
  readonly matched: readonly MatchedClaim[];
  /** The claim that gives the finding its grade. */
  readonly point: MatchedClaim | undefined;
  /** What the rule adds, after the connections and before the last sentence. */
  readonly kind?: readonly Message[];
  readonly limits?: readonly Message[];
};

/** The finding that a company with cited facts has connections. */
export function partnerFinding(
  context: AuditContext,
  { partner, company, connections }: ConnectedPartner,
  { matched, point, kind = [], limits = [], ...rest }: Parts,
): RuleFinding {
  const cited = claimsWithResponses(context, partner, matched);
  return {
    ...rest,
    company,
    grade: claimGrade(point),
    summary: [
      connectionsMessage(company.name, connections, context.exportDay),
      ...kind,
      ...statementMessages(point?.claim),
      ...responseMessages(context.knowledge, cited),
      ...limits,
      CONNECTION_ONLY,
    ],
    evidence: connectionEvidence(connections),
    ...cited,
  };
}

/** The same where claims are on messages: with the window and the number of messages in it. */
export function reachFinding(
  context: AuditContext,
  connected: ConnectedPartner,
  parts: Omit<Parts, 'window' | 'limits'>,
): RuleFinding {
  const exposure = countExposure(context.counter, reachWindows(parts.matched));
  const window = reachWindow(parts.matched);
  return {
    ...partnerFinding(context, connected, {
      ...parts,
      window,
      limits: [exposureMessage(exposure, connected.company.name)],
    }),
    exposure,
    readings: toReadings(context, parts.matched),
  };
}
