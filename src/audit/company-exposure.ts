import { readAuditCompany } from '../ledger/reads/audit-connections.ts';
import type { Exposure, Finding, FindingClaim, Window } from '../model/findings.ts';
import { boundingWindow, intersectionEdges } from './bounding-window.ts';
import { isReachClaim } from './claim-kinds.ts';
import { type MatchedClaim, matchClaims, reachWindow, reachWindows, showClaim } from './claims.ts';
import type { AuditContext } from './context.ts';
import { countExposure } from './exposure.ts';
import { permittedTimes } from './permitted.ts';
import { connectionsInEras } from './rules/inbox-permission-era.ts';
import { uniteWindows, type Windows } from './windows.ts';

/** Messages of one year in a window. Threads and people are not additive over years and are given for the whole only. */
export type YearExposure = { readonly year: number; readonly least: number; readonly most: number };

export type CompanyExposure = {
  readonly company: { readonly id: string; readonly name: string };
  /** Null if no reach claim concerns the company; then there is nothing to count. */
  readonly window: Window | null;
  readonly exposure: Exposure | null;
  readonly years: readonly YearExposure[];
  readonly claims: readonly (FindingClaim & { readonly years: readonly YearExposure[] })[];
};

/** Windows and counts of one company, per claim and per year. Null if the import has no company with this id. */
export function findCompanyExposure(context: AuditContext, companyId: string): CompanyExposure | null {
  const company = readAuditCompany(context.db, context.importId, companyId);
  if (company === undefined) return null;
  const matched = matchCompanyClaims(context, company.id, company.partnerId);
  const permitted = permittedTimes(context, company.id);
  const hasReach = matched.some(({ claim, fit }) => fit !== null && isReachClaim(claim));
  const windows = uniteWindows([reachWindows(matched), ...permitted]);
  return {
    company: { id: company.id, name: company.name },
    window:
      permitted.length > 0 ? boundingWindow(permitted.flatMap(intersectionEdges)) : reachWindow(matched),
    exposure: hasReach || permitted.length > 0 ? countExposure(context.counter, windows) : null,
    years: countYears(context, windows),
    claims: matched.map((one) => ({
      ...showClaim(context, one),
      years: countYears(context, reachWindows([one])),
    })),
  };
}

function matchCompanyClaims(
  context: AuditContext,
  companyId: string,
  partnerId: string | null,
): MatchedClaim[] {
  const claims = context.knowledge.partners.get(partnerId ?? '')?.claims ?? [];
  const connections = context.connections.filter(
    ({ kind, company }) => kind === 'app' && company?.id === companyId,
  );
  return matchClaims(context, connections, claims);
}

function countYears({ counter }: AuditContext, { widest, narrowest }: Windows): YearExposure[] {
  const least = new Map(
    counter.countByYear(narrowest, 'least').map(({ year, messages }) => [year, messages]),
  );
  return counter
    .countByYear(widest, 'most')
    .map(({ year, messages }) => ({ year, least: least.get(year) ?? 0, most: messages }));
}

/** The times in which a finding counts messages, in the widest and the narrowest reading; none if it counts nothing. */
export function findingWindows(
  context: AuditContext,
  { exposure, company }: Pick<Finding, 'exposure' | 'company'>,
): Windows {
  const none = { widest: [], narrowest: [] };
  if (exposure === null) return none;
  if (company === null)
    return { widest: connectionsInEras(context).flatMap((one) => one.windows), narrowest: [] };
  const known = readAuditCompany(context.db, context.importId, company.id);
  if (known === undefined) return none;
  const matched = matchCompanyClaims(context, known.id, known.partnerId);
  return uniteWindows([reachWindows(matched), ...permittedTimes(context, known.id)]);
}

/** The years of a finding's exposure; empty when it has none. */
export const findingYears = (
  context: AuditContext,
  finding: Pick<Finding, 'exposure' | 'company'>,
): YearExposure[] => countYears(context, findingWindows(context, finding));

/** The user's messages in the whole messaging era: every exposure is a part of it. */
export function messagesInEra({ counter, messagingEra }: AuditContext): number {
  return counter.countMessages([messagingEra], 'most');
}
