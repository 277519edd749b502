import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import type { Exposure } from '../../model/findings.ts';
import { type Message, message } from '../../words/message.ts';
import { exposureMessage } from '../../words/ranges.ts';
import { boundingWindow, type Edges, intersectionEdges } from '../bounding-window.ts';
import type { AuditContext } from '../context.ts';
import { uniteRanges } from '../days.ts';
import { inboxPermissionEras } from '../eras.ts';
import { countExposure } from '../exposure.ts';
import { rangeMessage } from '../messages.ts';
import { isPermitted } from '../permitted.ts';
import { connectionInterval, intersect, statedInterval } from '../windows.ts';
import { connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

/**
 * Connections that existed, or may have existed, while an app could be granted the inbox or the chat; on X, while reading
 * direct messages needed no permission of its own. One finding for all. It is not a reach claim: no source says that any of
 * these apps asked, or what it could do. So `least` is 0, and `most` is only the number of messages in those times.
 */
export const inboxPermissionEra: Rule = {
  id: 'inbox-permission-era',
  messagingScope: 'possible',
  services: ['facebook', 'x'],
  find: (context) => {
    const found = connectionsInEras(context);
    return found.length === 0 ? [] : [toFinding(context, found)];
  },
};

/** A connection and the windows in which it may have existed while such permissions did. */
export type InEra = { readonly connection: AuditConnection; readonly windows: readonly Edges[] };

export function connectionsInEras(context: AuditContext): InEra[] {
  const eras = uniteRanges(inboxPermissionEras(context.knowledge)).map(statedInterval);
  return context.connections.flatMap((connection) => {
    // An app that was permitted messages has a finding of its own, from its approval on.
    if (connection.kind !== 'app' || isPermitted(connection)) return [];
    const interval = connectionInterval(connection, context.exportDay);
    const windows = eras.flatMap((era) => intersectionEdges(intersect(interval, era)));
    return windows.length === 0 ? [] : [{ connection, windows }];
  });
}

function toFinding(context: AuditContext, found: readonly InEra[]): RuleFinding {
  const windows = found.flatMap((one) => one.windows);
  const exposure = countExposure(context.counter, { widest: windows, narrowest: [] });
  const connections = found.map(({ connection }) => connection);
  return {
    severity: 'medium',
    company: null,
    grade: 'possible',
    title: isOnX(context)
      ? message('rule.inbox-permission-era.on-x.title', { count: found.length })
      : message('rule.inbox-permission-era.title', { count: found.length }),
    summary: toSummary(context, connections, exposure),
    window: boundingWindow(windows),
    exposure,
    evidence: connectionEvidence(connections),
  };
}

const isOnX = ({ service }: AuditContext): boolean => service === 'x';

function toSummary(
  context: AuditContext,
  connections: readonly AuditConnection[],
  exposure: Exposure,
): Message[] {
  const undated = connections.filter(({ addedAt }) => addedAt === null).length;
  return [
    message('rule.inbox-permission-era.listed', {
      count: connections.length,
      eras: uniteRanges(inboxPermissionEras(context.knowledge)).map(rangeMessage),
    }),
    ...(isOnX(context)
      ? [
          message('rule.inbox-permission-era.on-x.could-ask'),
          message('rule.inbox-permission-era.on-x.not-said'),
        ]
      : [message('rule.inbox-permission-era.could-ask'), message('rule.inbox-permission-era.not-said')]),
    ...(undated === 0 ? [] : [message('rule.inbox-permission-era.undated', { count: undated })]),
    exposureMessage(exposure, null),
  ];
}
