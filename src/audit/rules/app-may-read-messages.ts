import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import { message } from '../../words/message.ts';
import { exposureMessage } from '../../words/ranges.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { boundingWindow, intersectionEdges } from '../bounding-window.ts';
import type { AuditContext } from '../context.ts';
import { CONNECTION_ONLY, connectionsMessage } from '../messages.ts';
import { permittedConnections, permittedTime } from '../permitted.ts';
import { connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

/**
 * An app of which the export itself says that it was permitted direct messages. That is the strongest an export can say of
 * messages, and still it does not say that the app read one.
 */
export const appMayReadMessages: Rule = {
  id: 'app-may-read-messages',
  messagingScope: 'inbox',
  services: ['x'],
  find: (context) =>
    [...Map.groupBy(permittedConnections(context), ({ company }) => company?.id)].map(([, connections]) =>
      toFinding(context, connections),
    ),
};

function toFinding(context: AuditContext, connections: readonly AuditConnection[]): RuleFinding {
  const company = connections[0]?.company ?? null;
  const name = company?.name ?? connections.map((connection) => connection.name).join(', ');
  const times = connections.map((connection) => permittedTime(context, connection));
  const exposure = {
    least: context.counter.count(
      times.flatMap(({ narrowest }) => narrowest ?? []),
      'least',
    ),
    most: context.counter.count(
      times.flatMap(({ widest }) => widest ?? []),
      'most',
    ),
  };
  return {
    severity: 'high',
    company: company && { id: company.id, name: company.name },
    grade: 'in-export',
    title: message('rule.app-may-read-messages.title', { name: withoutRemark(name) }),
    summary: [
      connectionsMessage(name, connections, context.exportDay),
      message('rule.app-may-read-messages.listed', {
        permissions: [...new Set(connections.flatMap(({ permissions }) => permissions ?? []))],
      }),
      exposureMessage(exposure, name),
      message('rule.app-may-read-messages.limit'),
      CONNECTION_ONLY,
    ],
    window: boundingWindow(times.flatMap(intersectionEdges)),
    exposure,
    evidence: connectionEvidence(connections),
  };
}
