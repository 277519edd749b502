import type { Partner } from '../../knowledge/types.ts';
import { message } from '../../words/message.ts';
import { claimGrade, matchClaims, strongestClaim } from '../claims.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { CONNECTION_ONLY, connectionHistories, statementMessages } from '../messages.ts';
import { claimsWithResponses, connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

/** A level-C bot or extension among the apps, or an instant game. It has access to its own conversation and no other. */
export const messengerBot: Rule = {
  id: 'messenger-bot',
  messagingScope: 'own-thread',
  find: (context) => {
    const bots = connectedPartners(context).filter(({ partner }) => partner.level === 'C');
    const games = playedGames(context).filter(
      (game) => !bots.some(({ company }) => company.id === game.company.id),
    );
    return [...bots, ...games].map((found) => toFinding(context, found));
  },
};

/** The facts on instant games are listed under this partner; a game itself is rarely one. */
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

function toFinding(context: AuditContext, { partner, company, connections }: Played): RuleFinding {
  const { name } = company;
  const kind = connections.every((each) => each.kind === 'instant-game') ? 'game' : 'app';
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
    title: message('rule.messenger-bot.title', { name, kind }),
    summary: [
      message('rule.messenger-bot.listed', {
        name,
        kind,
        connections: connectionHistories(connections, context.exportDay),
      }),
      message('rule.messenger-bot.receives'),
      ...statementMessages(point?.claim),
      CONNECTION_ONLY,
    ],
    evidence: connectionEvidence(connections),
    ...cited,
  };
}
