import { matchClaims } from '../../audit/claims.ts';
import { type AuditContext, intervalOf } from '../../audit/context.ts';
import { calendarDay, isoDay, toDay } from '../../audit/days.ts';
import { connectionClause } from '../../audit/sentences.ts';
import { type Bound, isMessagingClaim } from '../../audit/windows.ts';
import { messageActivity } from '../../ledger/reads/activity.ts';
import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import type { ReportTimeline, TimelineBar } from '../schema.ts';

/** As many bars as fit on a page beside the axis and the messages. */
const MOST_BARS = 24;
/** The year Facebook opened. */
const FIRST_DAY = calendarDay(2004, 1, 1);

/**
 * Connections over the user's own messages: those of flagged companies first, then the longest. `importedAt` (epoch
 * seconds) ends the picture where the export's own day is unknown.
 */
export function timelineOf(
  audit: AuditContext,
  flagged: ReadonlySet<string>,
  importedAt: number,
): ReportTimeline {
  const last = (audit.exportDay?.day ?? toDay(importedAt)) + 1;
  const chosen = chooseConnections(audit, flagged);
  return {
    from: isoDay(FIRST_DAY),
    to: isoDay(last),
    messagingEra: {
      from: isoDay(audit.messagingEra.from ?? FIRST_DAY),
      to: isoDay(audit.messagingEra.to ?? last),
    },
    bars: chosen.map((connection) => barOf(audit, connection, isOf(flagged, connection))),
    otherConnections: audit.connections.length - chosen.length,
    years: messagesPerYear(audit),
  };
}

const isOf = (flagged: ReadonlySet<string>, { company }: AuditConnection): boolean =>
  company !== null && flagged.has(company.id);

/** A stable order: the connections come oldest first, whatever the order of the rows. */
function chooseConnections(audit: AuditContext, flagged: ReadonlySet<string>): AuditConnection[] {
  const ranked = audit.connections.map((connection) => ({
    connection,
    flagged: Number(isOf(flagged, connection)),
    length: knownLength(audit, connection),
  }));
  ranked.sort((a, b) => b.flagged - a.flagged || b.length - a.length);
  return ranked.slice(0, MOST_BARS).map(({ connection }) => connection);
}

/** Days between the ends that are known; 0 where one is not. */
function knownLength({ exportDay }: AuditContext, connection: AuditConnection): number {
  const { from, to } = intervalOf(connection, exportDay);
  return from.outer === null || to.outer === null ? 0 : to.outer - from.outer;
}

function barOf(audit: AuditContext, connection: AuditConnection, flagged: boolean): TimelineBar {
  const { from, to } = intervalOf(connection, audit.exportDay);
  return {
    name: connection.name,
    status: connection.status,
    flagged,
    from: knownDay(from),
    to: knownDay(to),
    claims: claimWindows(audit, connection),
    text: capitalised(connectionClause(connection, audit.exportDay)),
  };
}

/** The export's day limits an unknown end; it is no end of the connection and is not drawn as one. */
const knownDay = ({ outer, basis }: Bound): string | null =>
  outer === null || basis === 'unknown' ? null : isoDay(outer);

/** Where claims about personal messages meet this connection. */
function claimWindows(audit: AuditContext, connection: AuditConnection): TimelineBar['claims'] {
  const partner = audit.knowledge.partners.get(connection.company?.partnerId ?? '');
  const claims = connection.kind === 'app' ? (partner?.claims ?? []).filter(isMessagingClaim) : [];
  const windows = matchClaims(audit, [connection], claims).flatMap(({ window }) =>
    window === null ? [] : [{ from: window.from, to: window.to }],
  );
  // Several statements may speak of the same days; one box shows them.
  return [...new Map(windows.map((window) => [`${window.from} ${window.to}`, window])).values()];
}

const capitalised = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

function messagesPerYear({ db, importId }: AuditContext): ReportTimeline['years'] {
  const byYear = Map.groupBy(messageActivity(db, importId).months, ({ month }) => Number(month.slice(0, 4)));
  return [...byYear].map(([year, months]) => ({
    year,
    sent: months.reduce((sum, month) => sum + month.sent, 0),
    received: months.reduce((sum, month) => sum + month.received, 0),
  }));
}
