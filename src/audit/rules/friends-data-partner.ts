import type { Claim } from '../../knowledge/types.ts';
import { isAboutMessages } from '../../model/statement-rows.ts';
import { type Message, message } from '../../words/message.ts';
import { isMatchable } from '../claim-kinds.ts';
import { claimsWindow, type MatchedClaim, matchClaims, mayConcern, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { claimTitle, partnerFinding, type SaidClaim } from './partner-finding.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A connected app of a level-D company, in a period for which access to friends', contact or profile data is described. */
export const friendsDataPartner: Rule = {
  id: 'friends-data-partner',
  messagingScope: null,
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'D')
      .flatMap((connected) => toFindings(context, connected)),
};

function toFindings(context: AuditContext, connected: ConnectedPartner): RuleFinding[] {
  const { partner, company, connections } = connected;
  const matched = matchClaims(context, connections, partner.claims.filter(isAboutData));
  const concerning = matched.filter(mayConcern);
  if (concerning.length === 0) return [];
  const point = strongestClaim(mainClaims(concerning));
  return [
    partnerFinding(context, connected, {
      severity: 'low',
      title: claimTitle(company.name, point, toTitle),
      matched,
      point,
      window: claimsWindow(concerning),
      limits: [message('finding.no-messages')],
    }),
  ];
}

function isAboutData(claim: Claim): boolean {
  return isMatchable(claim) && !isAboutMessages(claim);
}

/** Kinds of claims about data; the title names the claim's own kind, never a wider one. */
const DATA_KINDS: ReadonlySet<string> = new Set([
  'friends-data',
  'contact-info',
  'profile-data',
  'posts-data',
  'instant-personalization',
]);

/** Claims about data if there are any; being built into a device is a weaker statement. */
function mainClaims(matched: readonly MatchedClaim[]): readonly MatchedClaim[] {
  const onData = matched.filter(({ claim }) => DATA_KINDS.has(claim.kind));
  return onData.length > 0 ? onData : matched;
}

/** The keys of a choice in a message cannot contain a hyphen. */
const toTitle = ({ name, ...said }: SaidClaim, { kind }: Claim): Message =>
  message('rule.friends-data-partner.title', { name, about: kind.replace('-', '_'), ...said });
