import type { Claim, Partner } from '../../knowledge/types.ts';
import type { Grade } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { isReachClaim } from '../claim-kinds.ts';
import { claimGrade, matchClaims, mayConcern, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { reachFinding } from './partner-finding.ts';
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
    // Only a connection that may fall into a described period is more than a name in a list.
    severity: reach.some(mayConcern) ? 'high' : 'low',
    title: toTitle(withoutRemark(company.name), claimGrade(point), point?.claim),
    matched,
    point,
  });
}

/** An allegation is never put in a heading; the summary says whose it is. */
function toTitle(name: string, grade: Grade, claim: Claim | undefined): Message {
  if (claim === undefined || grade === 'alleged' || grade === 'possible') {
    return message('rule.connected-app.title', { name });
  }
  const access = claim.tie === 'permission' ? 'permission' : 'integration';
  return message('rule.messaging-partner.title', { name, access, grade, by: withoutRemark(claim.by) });
}

/** All on messages, and the court cases in which the statements on messages were made. */
export function claimsOnMessages(partner: Partner): Claim[] {
  const onMessages = partner.claims.filter(
    ({ kind }) => kind.startsWith('messages-') || kind === 'chat-client',
  );
  const cases = new Set(onMessages.flatMap((claim) => claim.case ?? []));
  const inCourt = partner.claims.filter(
    (claim) =>
      claim.kind === 'regulator' ||
      (claim.kind === 'litigation' && claim.case !== null && cases.has(claim.case)),
  );
  return [...onMessages, ...inCourt];
}
