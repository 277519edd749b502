import type { Partner } from '../../knowledge/types.ts';
import { message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { isReachClaim } from '../claim-kinds.ts';
import { matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { claimsOnMessages } from './messaging-partner.ts';
import { reachFinding } from './partner-finding.ts';
import type { Rule, RuleFinding } from './rule.ts';

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

function toFinding(context: AuditContext, connected: ConnectedPartner): RuleFinding {
  const { partner, company, connections } = connected;
  const matched = matchClaims(context, connections, claimsOnMessages(partner));
  return reachFinding(context, connected, {
    // It worked as intended, for the person who chose it.
    severity: 'low',
    title: message('rule.chat-client.title', { name: withoutRemark(company.name) }),
    matched,
    point: strongestClaim(matched.filter(({ claim }) => isReachClaim(claim))),
    kind: [message('rule.chat-client.kind')],
  });
}
