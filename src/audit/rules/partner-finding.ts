import type { Claim } from '../../knowledge/types.ts';
import type { Grade } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { exposureMessage } from '../../words/ranges.ts';
import { withoutRemark } from '../../words/without-remark.ts';
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
  /** The rule's own sentences, after the connections and before the last sentence. */
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

/** The parts of a claim that a heading repeats. */
export type SaidClaim = { readonly name: string; readonly grade: Grade; readonly by: string };

/** The heading of a finding on a company. An allegation is never put there; the summary attributes it. */
export function claimTitle(
  company: string,
  point: MatchedClaim | undefined,
  toTitle: (said: SaidClaim, claim: Claim) => Message,
): Message {
  const [name, grade] = [withoutRemark(company), claimGrade(point)];
  if (point === undefined || grade === 'alleged') return message('rule.connected-app.title', { name });
  return toTitle({ name, grade, by: withoutRemark(point.claim.by) }, point.claim);
}

/** The same for claims on messages: with the window and the number of messages in it. */
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
