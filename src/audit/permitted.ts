import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import { getReach } from './app-reach.ts';
import type { AuditContext } from './context.ts';
import { connectionInterval, type Intersection, type Interval, intersect } from './windows.ts';

/**
 * An app has a permission at the time of the export that lists it. Since when is not stated: X issues a new token for every
 * other level of permission, and no page of X says whether the listed date is that of this token or of the first. So no earlier
 * day is certain.
 */
export const WHILE_PERMITTED: Interval = {
  from: { outer: null, inner: null, basis: 'unknown' },
  to: { outer: null, inner: Infinity, basis: 'stated' },
};

/** Whether the export itself says that an app was permitted the user's messages. */
export const isPermitted = ({ permissions }: Pick<AuditConnection, 'permissions'>): boolean =>
  getReach(permissions ?? []) === 'messages';

export const permittedConnections = ({ connections }: AuditContext): AuditConnection[] =>
  connections.filter(isPermitted);

/** When the permitted apps of one company could reach messages. */
export const permittedTimes = (context: AuditContext, companyId: string): Intersection[] =>
  permittedConnections(context)
    .filter(({ company }) => company?.id === companyId)
    .map((connection) => permittedTime(context, connection));

export const permittedTime = ({ exportDay }: AuditContext, connection: AuditConnection): Intersection =>
  intersect(connectionInterval(connection, exportDay), WHILE_PERMITTED);
