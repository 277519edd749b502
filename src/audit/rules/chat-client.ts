import type { Partner } from '../../knowledge/types.ts';
import { message } from '../../words/message.ts';
import { isReachClaim } from '../claim-kinds.ts';
import { claimGrade, matchClaims, reachExposure, reachWindow, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import {
  CONNECTION_ONLY,
  connectionsMessage,
  exposureMessage,
  responsesMessage,
  statementMessages,
} from '../messages.ts';
import { toReadings } from '../readings.ts';
import { claimsOnMessages } from './messaging-partner.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

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
      .map((connected) => toFinding(context, connected)),
};

function isChatClient({ level, claims }: Partner): boolean {
  const hasClient = claims.some(({ kind, status }) => kind === 'chat-client' && status !== 'denied');
  return level === 'B' || (level !== 'A' && hasClient);
}

function toFinding(context: AuditContext, { partner, company, connections }: ConnectedPartner): RuleFinding {
  const matched = matchClaims(context, connections, claimsOnMessages(partner));
  const point = strongestClaim(matched.filter(({ claim }) => isReachClaim(claim)));
  const exposure = reachExposure(context, matched);
  const cited = claimsWithResponses(context, partner, matched);
  return {
    // It worked as meant, for the person who chose it.
    severity: 'low',
    company,
    grade: claimGrade(point),
    title: message('rule.chat-client.title', { name: company.name }),
    summary: [
      connectionsMessage(company.name, connections, context.exportDay),
      message('rule.chat-client.kind'),
      ...statementMessages(point?.claim),
      responsesMessage(cited.responses),
      exposureMessage(exposure),
      CONNECTION_ONLY,
    ],
    window: reachWindow(matched),
    exposure,
    readings: toReadings(context, matched),
    evidence: connectionEvidence(connections),
    ...cited,
  };
}
