import { messageActivity } from '../ledger/reads/activity.ts';
import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import type { ClaimStatus } from '../model/enumerations.ts';
import type { Finding } from '../model/findings.ts';
import { say } from '../words/say.ts';
import { isMessagingClaim } from './claim-kinds.ts';
import { matchClaims } from './claims.ts';
import type { AuditContext } from './context.ts';
import { calendarDay, isoDay, parseIsoDay, toDay, toYear } from './days.ts';
import { connectionHistory } from './messages.ts';
import { type Bound, connectionInterval } from './windows.ts';

/** The year Facebook opened. */
const FIRST_DAY = calendarDay(2004, 1, 1);

/**
 * One import as a picture: connections as bars over the user's own messages, for app and report alike. Days are ISO days in
 * UTC, windows are half-open, null is an unknown end.
 */
export type Timeline = {
  readonly from: string;
  readonly to: string;
  readonly messagingEra: { readonly from: string; readonly to: string };
  readonly bars: readonly TimelineBar[];
  /** Connections beyond `mostBars`. */
  readonly otherConnections: number;
  readonly months: ReturnType<typeof messageActivity>['months'];
};

export type TimelineBar = {
  readonly connection: AuditConnection;
  /** The first finding about its company. */
  readonly findingId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Where claims about personal messages overlap this connection, one for each claim. */
  readonly claims: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly by: string;
    readonly status: ClaimStatus;
  }[];
  readonly text: string;
};

type Options = {
  /** In the order in which they are shown. */
  readonly findings: readonly Pick<Finding, 'id' | 'company'>[];
  /** Epoch seconds. The right edge of the picture if the export's own day is unknown: nothing in it can be later. */
  readonly importedAt: number;
  readonly mostBars: number;
};

/** Connections of a finding come first, in the order of the findings; then the longest. */
export function buildTimeline(audit: AuditContext, { findings, importedAt, mostBars }: Options): Timeline {
  const { months } = messageActivity(audit.db, audit.importId);
  const end = (audit.exportDay?.day ?? toDay(importedAt)) + 1;
  const places = placesOfCompanies(findings);
  const getRank = ({ company }: AuditConnection): number => places.get(company?.id ?? '') ?? findings.length;
  const lengths = new Map(audit.connections.map((each) => [each.id, knownLength(audit, each)]));
  const getLength = ({ id }: AuditConnection): number => lengths.get(id) ?? 0;
  const chosen = audit.connections
    .toSorted((a, b) => getRank(a) - getRank(b) || getLength(b) - getLength(a) || a.id - b.id)
    .slice(0, mostBars);
  return {
    from: isoDay(firstDay(audit, months)),
    to: isoDay(end),
    messagingEra: {
      from: isoDay(audit.messagingEra.from ?? FIRST_DAY),
      to: isoDay(audit.messagingEra.to ?? end),
    },
    bars: chosen.map((each) => toBar(audit, each, findings[getRank(each)]?.id ?? null, end)),
    otherConnections: audit.connections.length - chosen.length,
    months,
  };
}

/** 1 January of the first record's year; if nothing is dated, the year Facebook opened. */
function firstDay({ connections }: AuditContext, months: Timeline['months']): number {
  const instants = connections.flatMap(({ addedAt, removedAt }) => [addedAt, removedAt]);
  const days = instants.filter((instant) => instant !== null).map((at) => toDay(at));
  const [month] = months;
  const first = Math.min(...days, ...(month ? [parseIsoDay(month.month)] : []));
  return first === Number.POSITIVE_INFINITY
    ? FIRST_DAY
    : Math.max(FIRST_DAY, calendarDay(toYear(first), 1, 1));
}

/** The place of the first finding about each company. */
function placesOfCompanies(findings: Options['findings']): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, { company }] of findings.entries())
    if (company && !places.has(company.id)) places.set(company.id, place);
  return places;
}

/** Days between the known ends; 0 if one is unknown. */
function knownLength({ exportDay }: AuditContext, connection: AuditConnection): number {
  const { from, to } = connectionInterval(connection, exportDay);
  return from.outer === null || to.outer === null ? 0 : to.outer - from.outer;
}

function toBar(
  audit: AuditContext,
  connection: AuditConnection,
  findingId: string | null,
  end: number,
): TimelineBar {
  const { from, to } = connectionInterval(connection, audit.exportDay);
  return {
    connection,
    findingId,
    from: knownDay(from, end),
    to: knownDay(to, end),
    claims: matchedClaims(audit, connection),
    text: say('connection.history.sentence', connectionHistory(connection, audit.exportDay)),
  };
}

/** The export's day limits an unknown end, but it is not the end of the connection and is not drawn as one. */
const knownDay = ({ outer, basis }: Bound, end: number): string | null =>
  outer === null || basis === 'unknown' ? null : isoDay(Math.min(outer, end));

function matchedClaims(audit: AuditContext, connection: AuditConnection): TimelineBar['claims'] {
  const partner = audit.knowledge.partners.get(connection.company?.partnerId ?? '');
  const claims = connection.kind === 'app' ? (partner?.claims ?? []).filter(isMessagingClaim) : [];
  return matchClaims(audit, [connection], claims).flatMap(({ claim: { by, status }, window }) =>
    window === null ? [] : [{ from: window.from, to: window.to, by, status }],
  );
}
