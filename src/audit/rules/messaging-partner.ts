import type { Claim, Partner } from '../../knowledge/types.ts';
import { isAboutMessages } from '../../model/statement-rows.ts';
import { type Message, message } from '../../words/message.ts';
import { isReachClaim } from '../claim-kinds.ts';
import { matchClaims, mayConcern, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { claimTitle, reachFinding, type SaidClaim } from './partner-finding.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A connected app of a company whose integration with personal messages Facebook acknowledged (level A). */
export const messagingPartner: Rule = {
  id: 'messaging-partner',
  messagingScope: 'inbox',
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'A')
      .map((connected) => toFinding(context, connected)),
};

function toFinding(context: AuditContext, connected: ConnectedPartner): RuleFinding {
  const { partner, company, connections } = connected;
  const matched = matchClaims(context, connections, claimsOnMessages(partner));
  const reach = matched.filter(({ claim }) => isReachClaim(claim));
  const point = strongestClaim(reach.length > 0 ? reach : matched);
  return reachFinding(context, connected, {
    // Without a connection that may fall into a described period, it is only a name in a list.
    severity: reach.some(mayConcern) ? 'high' : 'low',
    title: claimTitle(company.name, point, toTitle),
    matched,
    point,
  });
}

function toTitle({ name, ...said }: SaidClaim, claim: Claim): Message {
  const access = claim.tie === 'permission' ? 'permission' : 'integration';
  return message('rule.messaging-partner.title', { name, access, ...said });
}

/** All claims on messages, and the court cases in which the statements on messages were made. */
export function claimsOnMessages(partner: Partner): Claim[] {
  const onMessages = partner.claims.filter(isAboutMessages);
  const cases = new Set(onMessages.flatMap((claim) => claim.case ?? []));
  const inCourt = partner.claims.filter(
    (claim) =>
      claim.kind === 'regulator' ||
      (claim.kind === 'litigation' && claim.case !== null && cases.has(claim.case)),
  );
  return [...onMessages, ...inCourt];
}
