import type { Partner } from '../../knowledge/types.ts';
import { claimGrade, type MatchedClaim, matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { connectionClause, NO_MORE_THAN_A_CONNECTION } from '../sentences.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/** A level-C bot or extension among the apps, or an instant game. It has its own conversation and no other. */
export const messengerBot: Rule = {
  id: 'messenger-bot',
  messagingScope: 'own-thread',
  find: (context) => {
    const bots = connectedPartners(context).filter(({ partner }) => partner.level === 'C');
    const games = playedGames(context).filter(
      (game) => !bots.some(({ company }) => company.id === game.company.id),
    );
    return [...bots, ...games].map((found) => findingOf(context, found));
  },
};

/** What the facts say of instant games stands under this partner; a game itself is seldom one. */
const INSTANT_GAMES = 'instant-games';

type Played = Omit<ConnectedPartner, 'partner'> & { readonly partner: Partner | undefined };

function playedGames({ connections, knowledge }: AuditContext): Played[] {
  const games = connections.filter(({ kind, company }) => kind === 'instant-game' && company !== null);
  return [...Map.groupBy(games, ({ company }) => company?.id)].flatMap(([, rows]) => {
    const company = rows[0]?.company;
    if (!company) return [];
    const partner = knowledge.partners.get(INSTANT_GAMES);
    return [{ partner, company: { id: company.id, name: company.name }, connections: rows }];
  });
}

function findingOf(context: AuditContext, { partner, company, connections }: Played): RuleFinding {
  const isGame = connections.every(({ kind }) => kind === 'instant-game');
  const matched = matchClaims(
    context,
    connections,
    partner?.claims.filter(({ kind }) => kind === 'messages-bot') ?? [],
  );
  const point = strongestClaim(matched);
  const cited = partner === undefined ? {} : claimsWithResponses(context, partner, matched);
  return {
    severity: 'low',
    company,
    grade: point === undefined ? 'in-export' : claimGrade(point),
    title: isGame ? `${company.name}: an instant game` : `${company.name}: a bot or extension in Messenger`,
    summary: summaryOf(
      `Your export lists ${company.name} as ${isGame ? 'an instant game' : 'a connected app'}: ${clausesOf(context, connections)}.`,
      'What such a bot or game receives is what you write to it in its own conversation, not your other conversations.',
      point === undefined ? null : statementOf(point),
      NO_MORE_THAN_A_CONNECTION,
    ),
    evidence: connectionEvidence(connections),
    ...cited,
  };
}

function clausesOf({ exportDay }: AuditContext, connections: Played['connections']): string {
  return connections.map((connection) => connectionClause(connection, exportDay)).join('; and ');
}

function statementOf({ claim }: MatchedClaim): string {
  return claim.statement;
}
