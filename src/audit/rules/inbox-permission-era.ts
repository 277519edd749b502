import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import { boundingWindow, type Edges, intersectionEdges } from '../claims.ts';
import { type AuditContext, intervalOf } from '../context.ts';
import { uniteRanges } from '../days.ts';
import { NO_COUNTS } from '../exposure.ts';
import { counted, figure, inThatTimeSentence, listed, rangeText } from '../sentences.ts';
import { inboxPermissionEras, intersect, statedInterval } from '../windows.ts';
import { connectionEvidence, type Rule, type RuleFinding, summaryOf } from './rule.ts';

/**
 * Connections that existed, or may have existed, while an app could be granted the inbox or the chat. One finding for
 * all. It is no reach claim: nobody says that any of these apps asked. So `least` is nothing, and `most` only says what
 * lies in those times.
 */
export const inboxPermissionEra: Rule = {
  id: 'inbox-permission-era',
  messagingScope: 'possible',
  find: (context) => {
    const found = connectionsInEras(context);
    return found.length === 0 ? [] : [findingOf(context, found)];
  },
};

/** A connection and the windows in which it may have existed while such permissions did. */
export type InEra = { readonly connection: AuditConnection; readonly windows: readonly Edges[] };

export function connectionsInEras(context: AuditContext): InEra[] {
  const eras = uniteRanges(inboxPermissionEras(context.knowledge)).map(statedInterval);
  return context.connections.flatMap((connection) => {
    if (connection.kind !== 'app') return [];
    const interval = intervalOf(connection, context.exportDay);
    const windows = eras.flatMap((era) => intersectionEdges(intersect(interval, era)));
    return windows.length === 0 ? [] : [{ connection, windows }];
  });
}

function findingOf(context: AuditContext, found: readonly InEra[]): RuleFinding {
  const windows = found.flatMap((one) => one.windows);
  const most = context.counter.count(windows, 'most');
  const connections = found.map(({ connection }) => connection);
  return {
    severity: 'medium',
    company: null,
    grade: 'possible',
    title: `${counted(found.length, 'app')} may have been connected when apps could ask for your messages`,
    summary: summaryOf(
      `Your export lists ${counted(found.length, 'connection')} that existed, or may have existed, at some time ${eraText(context)}.`,
      `An app connected then could have asked for ${permissionText(context)}, which only you could grant.`,
      'No export says which permissions an app asked for or was given.',
      undatedText(connections.filter(({ addedAt }) => addedAt === null).length),
      inThatTimeSentence(most.messages),
    ),
    window: boundingWindow(windows),
    exposure: { least: NO_COUNTS, most },
    evidence: connectionEvidence(connections),
  };
}

function eraText({ knowledge }: AuditContext): string {
  return listed(uniteRanges(inboxPermissionEras(knowledge)).map(rangeText));
}

function permissionText({ knowledge }: AuditContext): string {
  const names = knowledge.permissions.filter((one) => one.personalMessages).map(({ name }) => name);
  return names.length === 0 ? 'access to your messages' : `access to your messages (${names.join(' or ')})`;
}

function undatedText(undated: number): string | null {
  return undated === 0 ? null : `Your export does not say when ${figure(undated)} of them began.`;
}
