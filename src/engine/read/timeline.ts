import { matchClaims } from '../../audit/claims.ts';
import { type AuditContext, intervalOf } from '../../audit/context.ts';
import { calendarDay, type DayRange, isoDay, toDay } from '../../audit/days.ts';
import { connectionClause } from '../../audit/sentences.ts';
import type { Finding } from '../../audit/types.ts';
import { type Bound, eraRange, isMessagingClaim } from '../../audit/windows.ts';
import { messageActivity } from '../../ledger/reads/activity.ts';
import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import { findImport } from '../../ledger/reads/imports.ts';
import type { Timeline } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';

type Bar = Timeline['bars'][number];

/** More bars than these nobody can tell apart; the rest is a number that leads to the list. */
const MOST_BARS = 60;

/** The year Facebook opened. */
const FIRST_DAY = calendarDay(2004, 1, 1);

/** The picture of one import: connections as bars over the user's own messages. Windows are half-open, in UTC days. */
export function timelineOf(services: Services, importId: number): Timeline {
  return services.remember('timeline', importId, () => draw(services, importId));
}

function draw(services: Services, importId: number): Timeline {
  const audit = services.audit(importId);
  const bounds = { from: FIRST_DAY, to: lastDay(services, importId, audit) };
  const findings = services.engine.findings(importId);
  const chosen = chooseConnections(audit, findings);
  return {
    from: isoDay(bounds.from),
    to: isoDay(bounds.to),
    messagingEra: within(audit.messagingEra, bounds),
    eras: audit.knowledge.eras.map((era) => ({ id: era.id, label: era.label, ...isoRange(eraRange(era)) })),
    bars: chosen.map((one) => barOf(audit, one, bounds.to)),
    otherConnections: audit.connections.length - chosen.length,
    months: messageActivity(audit.db, importId).months.map((month) => ({ ...month })),
  };
}

/** The export's day; where it is unknown, the day of the import, past which nothing in it can reach. */
function lastDay({ engine }: Services, importId: number, { exportDay }: AuditContext): number {
  if (exportDay !== null) return exportDay.day + 1;
  return toDay(findImport(engine.db, importId)?.importedAt ?? 0) + 1;
}

type Edge = { readonly from: number; readonly to: number };

/** Facts that name no such era leave the whole picture. */
const within = ({ from, to }: DayRange, bounds: Edge): { from: string; to: string } => ({
  from: isoDay(from ?? bounds.from),
  to: isoDay(to ?? bounds.to),
});

const isoRange = ({ from, to }: DayRange): { from: string | null; to: string | null } => ({
  from: from === null ? null : isoDay(from),
  to: to === null ? null : isoDay(to),
});

type Chosen = { readonly connection: AuditConnection; readonly findingId: string | null };

/** Those of a finding first, in the order of the findings; then the longest. */
function chooseConnections(audit: AuditContext, findings: readonly Finding[]): Chosen[] {
  const places = new Map<string, number>();
  for (const [place, { company }] of findings.entries()) {
    if (company && !places.has(company.id)) places.set(company.id, place);
  }
  const placeOf = ({ company }: AuditConnection): number => places.get(company?.id ?? '') ?? Infinity;
  const lengths = new Map(audit.connections.map((each) => [each.id, knownLength(audit, each)]));
  const lengthOf = ({ id }: AuditConnection): number => lengths.get(id) ?? 0;
  const inOrder = [...audit.connections].sort(
    (a, b) => difference(placeOf(a), placeOf(b)) || lengthOf(b) - lengthOf(a) || a.id - b.id,
  );
  return inOrder.slice(0, MOST_BARS).map((connection) => ({
    connection,
    findingId: findings[placeOf(connection)]?.id ?? null,
  }));
}

/** Infinity less Infinity is no number. */
const difference = (one: number, other: number): number => (one === other ? 0 : one - other);

/** Days between the ends that are known; 0 where one is not. */
function knownLength({ exportDay }: AuditContext, connection: AuditConnection): number {
  const { from, to } = intervalOf(connection, exportDay);
  return from.outer === null || to.outer === null ? 0 : to.outer - from.outer;
}

function barOf(audit: AuditContext, { connection, findingId }: Chosen, lastDay: number): Bar {
  const { from, to } = intervalOf(connection, audit.exportDay);
  return {
    connectionId: connection.id,
    name: connection.name,
    status: connection.status,
    companyId: connection.company?.id ?? null,
    findingId,
    from: knownDay(from, lastDay),
    to: knownDay(to, lastDay),
    claims: claimsOf(audit, connection),
    text: sentence(connectionClause(connection, audit.exportDay)),
  };
}

/** The export's day limits an unknown end; it is no end of the connection and is not drawn as one. */
const knownDay = ({ outer, basis }: Bound, lastDay: number): string | null =>
  outer === null || basis === 'unknown' ? null : isoDay(Math.min(outer, lastDay));

/** Where claims about personal messages meet this connection. */
function claimsOf(audit: AuditContext, connection: AuditConnection): Bar['claims'] {
  const partner = audit.knowledge.partners.get(connection.company?.partnerId ?? '');
  const claims = connection.kind === 'app' ? (partner?.claims ?? []).filter(isMessagingClaim) : [];
  return matchClaims(audit, [connection], claims).flatMap(({ claim, window }) =>
    window === null ? [] : [{ from: window.from, to: window.to, label: `${claim.by} (${claim.status})` }],
  );
}

/** `added on 1 October 2014, still active` as a sentence of its own. */
const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
