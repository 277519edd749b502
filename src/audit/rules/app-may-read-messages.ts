import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import { message } from '../../words/message.ts';
import { exposureMessage } from '../../words/ranges.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { getReach } from '../app-reach.ts';
import { boundingWindow, intersectionEdges } from '../bounding-window.ts';
import type { AuditContext } from '../context.ts';
import { countExposure } from '../exposure.ts';
import { CONNECTION_ONLY, connectionsMessage } from '../messages.ts';
import { permittedConnections, permittedTime } from '../permitted.ts';
import { uniteWindows } from '../windows.ts';
import { connectionEvidence, type Rule, type RuleFinding } from './rule.ts';

/**
 * An app that, according to the export itself, was permitted direct messages. That is the strongest statement an export can
 * make about messages, and still it does not say that the app read one.
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

/** X’s newer terms name each permission separately: `dm.read` is reading. */
const readsOnly = (permissions: readonly string[]): boolean =>
  permissions.filter((word) => getReach([word]) === 'messages').every((word) => word === 'dm.read') &&
  !permissions.includes('dm.write');

function toFinding(context: AuditContext, connections: readonly AuditConnection[]): RuleFinding {
  const company = connections[0]?.company ?? null;
  const name = company?.name ?? connections.map((connection) => connection.name).join(', ');
  const permissions = [...new Set(connections.flatMap((connection) => connection.permissions ?? []))];
  const times = connections.map((connection) => permittedTime(context, connection));
  const exposure = countExposure(context.counter, uniteWindows(times));
  return {
    severity: 'high',
    company: company && { id: company.id, name: company.name },
    grade: 'in-export',
    title: message('rule.app-may-read-messages.title', { name: withoutRemark(name) }),
    summary: [
      connectionsMessage(name, connections, context.exportDay),
      message('rule.app-may-read-messages.listed', {
        permissions,
        reach: readsOnly(permissions) ? 'read' : 'all',
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
