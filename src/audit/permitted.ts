import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import { getReach } from './app-reach.ts';
import { type AuditContext, toInterval } from './context.ts';
import { type Intersection, type Interval, intersect, statedInterval } from './windows.ts';

/** A permission is as old as the approval that it is listed with, and lasts as long as the app is listed. */
export const WHILE_CONNECTED: Interval = statedInterval({ from: null, to: null });

/** The apps of which the export itself says that they were permitted the user's messages. */
export const permittedConnections = ({ connections }: AuditContext): AuditConnection[] =>
  connections.filter(({ permissions }) => getReach(permissions ?? []) === 'messages');

/** When those of one company could reach messages. */
export const permittedTimes = (context: AuditContext, companyId: string): Intersection[] =>
  permittedConnections(context)
    .filter(({ company }) => company?.id === companyId)
    .map((connection) => permittedTime(context, connection));

export const permittedTime = ({ exportDay }: AuditContext, connection: AuditConnection): Intersection =>
  intersect(toInterval(connection, exportDay), WHILE_CONNECTED);
