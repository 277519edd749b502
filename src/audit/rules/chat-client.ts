import type { Partner } from '../../knowledge/types.ts';
import { claimGrade, matchClaims, reachExposure, reachWindow, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import {
  connectionSentence,
  exposureSentence,
  NO_MORE_THAN_A_CONNECTION,
  responseSentence,
} from '../sentences.ts';
import { isReachClaim } from '../windows.ts';
import { claimsOnMessages } from './messaging-partner.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/**
 * A connected app that showed Facebook chats by design (level B). A company of another level that once had a chat client
 * counts too, unless it is already a messaging partner: the point is the program, not the label.
 */
export const chatClient: Rule = {
  id: 'chat-client',
  messagingScope: 'inbox',
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => isChatClient(partner))
      .map((connected) => findingOf(context, connected)),
};

function isChatClient({ level, claims }: Partner): boolean {
  const hasClient = claims.some(({ kind, status }) => kind === 'chat-client' && status !== 'denied');
  return level === 'B' || (level !== 'A' && hasClient);
}

function findingOf(context: AuditContext, { partner, company, connections }: ConnectedPartner): RuleFinding {
  const matched = matchClaims(context, connections, claimsOnMessages(partner));
  const point = strongestClaim(matched.filter(({ claim }) => isReachClaim(claim)));
  const exposure = reachExposure(context, matched);
  const cited = claimsWithResponses(context, partner, matched);
  return {
    // It worked as meant, for the person who chose it.
    severity: 'low',
    company,
    grade: claimGrade(point),
    title: `${company.name}: Facebook chats in another program or device, by design`,
    summary: summaryOf(
      connectionSentence(company.name, connections, context.exportDay),
      'Programs of this kind showed Facebook chats while a person was signed in there.',
      point?.claim.statement ?? null,
      responseSentence(cited.responses),
      exposureSentence(exposure),
      NO_MORE_THAN_A_CONNECTION,
    ),
    window: reachWindow(matched),
    exposure,
    evidence: connectionEvidence(connections),
    ...cited,
  };
}
