import type { Claim } from '../../knowledge/types.ts';
import type { Grade } from '../../model/enumerations.ts';
import {
  claimGrade,
  claimsWindow,
  type MatchedClaim,
  matchClaims,
  mayConcern,
  strongestClaim,
} from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import {
  connectionSentence,
  NO_MORE_THAN_A_CONNECTION,
  responseSentence,
  withoutRemark,
} from '../sentences.ts';
import { isMatchable } from '../windows.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/** A connected app of a level-D company, in a time for which access to friends', contact or profile data is described. */
export const friendsDataPartner: Rule = {
  id: 'friends-data-partner',
  messagingScope: null,
  find: (context) =>
    connectedPartners(context)
      .filter(({ partner }) => partner.level === 'D')
      .flatMap((connected) => findingOf(context, connected)),
};

function findingOf(
  context: AuditContext,
  { partner, company, connections }: ConnectedPartner,
): RuleFinding[] {
  const matched = matchClaims(context, connections, partner.claims.filter(isAboutData));
  if (!matched.some(mayConcern)) return [];
  const point = strongestClaim(pointsOf(matched.filter(mayConcern)));
  const cited = claimsWithResponses(context, partner, matched);
  return [
    {
      severity: 'low',
      company,
      grade: claimGrade(point),
      title: titleOf(company.name, claimGrade(point), point?.claim),
      summary: summaryOf(
        connectionSentence(company.name, connections, context.exportDay),
        point?.claim.statement ?? null,
        responseSentence(cited.responses),
        'Nothing in this concerns your messages.',
        NO_MORE_THAN_A_CONNECTION,
      ),
      window: claimsWindow(matched.filter(mayConcern)),
      evidence: connectionEvidence(connections),
      ...cited,
    },
  ];
}

function isAboutData(claim: Claim): boolean {
  return isMatchable(claim) && claim.kind !== 'chat-client' && !claim.kind.startsWith('messages-');
}

/** What each kind of claim is about, in a heading. Said of the claim's own kind, never of a wider one. */
const ABOUT: Readonly<Record<string, string>> = {
  'friends-data': "access to friends' data",
  'contact-info': 'access to contact details',
  'profile-data': 'access to profile data',
  'posts-data': 'access to posts',
  'instant-personalization': 'instant personalization',
};
const ABOUT_THE_REST = 'Facebook features in a product';

/** Claims about data where there are any; being built into a device is a lesser thing. */
function pointsOf(matched: readonly MatchedClaim[]): readonly MatchedClaim[] {
  const onData = matched.filter(({ claim }) => claim.kind in ABOUT);
  return onData.length > 0 ? onData : matched;
}

function titleOf(name: string, grade: Grade, claim: Claim | undefined): string {
  if (claim === undefined || grade === 'alleged' || grade === 'possible') return `${name}: a connected app`;
  const verb = grade === 'reported' ? 'reported by' : 'according to';
  return `${name}: ${ABOUT[claim.kind] ?? ABOUT_THE_REST}, ${verb} ${withoutRemark(claim.by)}`;
}
