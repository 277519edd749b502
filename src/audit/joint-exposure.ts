import type { LeastReason } from '../model/enumerations.ts';
import { isReachClaim } from './claim-kinds.ts';
import type { AuditContext } from './context.ts';
import type { DayRange } from './days.ts';
import { countMessageRange } from './exposure.ts';
import { isPermitted, WHILE_PERMITTED } from './permitted.ts';
import { claimInterval, connectionInterval, type Interval, intersect, uniteWindows } from './windows.ts';

/** Message counts, and why the least is what it is. */
export type JointExposure = { readonly least: number; readonly most: number; readonly why: LeastReason };

/** The messages in the windows of several companies together; a message in the windows of two counts once. */
export function jointExposure(context: AuditContext, companyIds: ReadonlySet<string>): JointExposure {
  const overlaps = findOverlaps(context, companyIds);
  const { least, most } = countMessageRange(context.counter, uniteWindows(overlaps));
  return { least, most, why: explainLeast(least, most, overlaps) };
}

/** Days in which a connection and a reach claim may overlap, and which ends are unknown. */
type Overlap = {
  readonly widest: DayRange;
  readonly narrowest: DayRange | null;
  readonly access: UnknownEnds;
  readonly connection: UnknownEnds;
};
type UnknownEnds = { readonly start: boolean; readonly end: boolean };

function findOverlaps(context: AuditContext, companyIds: ReadonlySet<string>): Overlap[] {
  const { connections, knowledge, exportDay, messagingEra } = context;
  return connections.flatMap((each) => {
    if (each.kind !== 'app' || each.company === null || !companyIds.has(each.company.id)) return [];
    const connection = connectionInterval(each, exportDay);
    const claims = knowledge.partners.get(each.company.partnerId ?? '')?.claims ?? [];
    const permitted = isPermitted(each) ? [WHILE_PERMITTED] : [];
    return [...claims.filter(isReachClaim).map(claimInterval), ...permitted].flatMap((access) => {
      const { widest, narrowest } = intersect(connection, access, messagingEra);
      if (widest === null) return [];
      return [{ widest, narrowest, access: unknownEnds(access), connection: unknownEnds(connection) }];
    });
  });
}

const unknownEnds = ({ from, to }: Interval): UnknownEnds => ({
  start: from.inner === null,
  end: to.inner === null,
});

const hasGap = ({ start, end }: UnknownEnds): boolean => start || end;

function explainLeast(least: number, most: number, overlaps: readonly Overlap[]): LeastReason {
  if (overlaps.length === 0) return 'no-overlap';
  if (most === 0) return 'no-message';
  if (least > 0) return 'certain';
  if (overlaps.some(({ access, connection }) => !hasGap(access) && !hasGap(connection)))
    return 'no-certain-message';
  if (overlaps.every(({ access }) => hasGap(access))) return missingAccess(overlaps);
  return overlaps.every(({ connection }) => hasGap(connection)) ? 'connection-dates' : 'dates';
}

function missingAccess(overlaps: readonly Overlap[]): LeastReason {
  if (!overlaps.some(({ access }) => access.start)) return 'access-end';
  return overlaps.some(({ access }) => access.end) ? 'access-dates' : 'access-start';
}
