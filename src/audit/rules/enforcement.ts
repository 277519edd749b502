import { claimGrade, claimsWindow, matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { connectionSentence, NO_MORE_THAN_A_CONNECTION, responseSentence } from '../sentences.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/** A connected app that Facebook, an authority or a court acted on (level E). */
export const enforcement: Rule = {
  id: 'enforcement',
  messagingScope: null,
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'E')
      .map((connected) => findingOf(context, connected)),
};

function findingOf(context: AuditContext, { partner, company, connections }: ConnectedPartner): RuleFinding {
  const matched = matchClaims(context, connections, partner.claims);
  const point = strongestClaim(matched);
  const cited = claimsWithResponses(context, partner, matched);
  return {
    severity: 'medium',
    company,
    grade: claimGrade(point),
    title: `${company.name}: an app named in an enforcement case`,
    summary: summaryOf(
      connectionSentence(company.name, connections, context.exportDay),
      point?.claim.statement ?? null,
      responseSentence(cited.responses),
      NO_MORE_THAN_A_CONNECTION,
    ),
    window: claimsWindow(matched),
    evidence: connectionEvidence(connections),
    ...cited,
  };
}
