import { message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { claimsWindow, matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { partnerFinding } from './partner-finding.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A connected app against which Facebook, an authority or a court took action (level E). */
export const enforcement: Rule = {
  id: 'enforcement',
  messagingScope: null,
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'E')
      .map((connected) => toFinding(context, connected)),
};

function toFinding(context: AuditContext, connected: ConnectedPartner): RuleFinding {
  const { partner, company, connections } = connected;
  const matched = matchClaims(context, connections, partner.claims);
  return partnerFinding(context, connected, {
    severity: 'medium',
    title: message('rule.enforcement.title', { name: withoutRemark(company.name) }),
    matched,
    point: strongestClaim(matched),
    window: claimsWindow(matched),
  });
}
