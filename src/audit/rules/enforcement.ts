import { message } from '../../words/message.ts';
import { claimGrade, claimsWindow, matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { CONNECTION_ONLY, connectionsMessage, responsesMessage, statementMessages } from '../messages.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

/** A connected app that Facebook, an authority or a court acted on (level E). */
export const enforcement: Rule = {
  id: 'enforcement',
  messagingScope: null,
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'E')
      .map((connected) => toFinding(context, connected)),
};

function toFinding(context: AuditContext, { partner, company, connections }: ConnectedPartner): RuleFinding {
  const matched = matchClaims(context, connections, partner.claims);
  const point = strongestClaim(matched);
  const cited = claimsWithResponses(context, partner, matched);
  return {
    severity: 'medium',
    company,
    grade: claimGrade(point),
    title: message('rule.enforcement.title', { name: company.name }),
    summary: [
      connectionsMessage(company.name, connections, context.exportDay),
      ...statementMessages(point?.claim),
      responsesMessage(cited.responses),
      CONNECTION_ONLY,
    ],
    window: claimsWindow(matched),
    evidence: connectionEvidence(connections),
    ...cited,
  };
}
