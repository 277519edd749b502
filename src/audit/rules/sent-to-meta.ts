import type { Partner } from '../../knowledge/types.ts';
import type { CompanyPlace } from '../../ledger/reads/audit-evidence.ts';
import type { Severity } from '../../model/enumerations.ts';
import { claimGrade, matchClaims, strongestClaim } from '../claims.ts';
import type { AuditContext } from '../context.ts';
import { responseSentence } from '../sentences.ts';
import type { Evidence, Finding } from '../types.ts';
import { claimsWithResponses, type RuleFinding, summaryOf } from './rule.ts';

/** Rows of one company that is a partner of ours. */
export type PartnerRows<Row> = { readonly partner: Partner; readonly rows: readonly Row[] };

export function byPartner<Row extends CompanyPlace>(
  { knowledge }: AuditContext,
  rows: readonly Row[],
): PartnerRows<Row>[] {
  const groups = Map.groupBy(rows, ({ company }) => company.partnerId);
  return [...groups].flatMap(([partnerId, ofPartner]) => {
    const partner = partnerId === null ? undefined : knowledge.partners.get(partnerId);
    return partner === undefined ? [] : [{ partner, rows: ofPartner }];
  });
}

type Wording = {
  /** The kind of claim that is the point; a verdict or an inquiry beside it does not raise the grade. */
  readonly point: string;
  readonly severity: Severity;
  readonly title: string;
  readonly shown: string;
  readonly limit: string;
  readonly evidence: readonly Evidence[];
};

/** A finding on a level-F company. There is no connection, so no claim's period is laid over one. */
export function sentToMetaFinding(context: AuditContext, partner: Partner, wording: Wording): RuleFinding {
  const matched = matchClaims(context, [], partner.claims);
  const point = strongestClaim(matched.filter(({ claim }) => claim.kind === wording.point));
  const cited = claimsWithResponses(context, partner, matched);
  const company: Finding['company'] = { id: partner.id, name: partner.name };
  return {
    severity: wording.severity,
    company,
    grade: point === undefined ? 'in-export' : claimGrade(point),
    title: wording.title,
    summary: summaryOf(
      wording.shown,
      point?.claim.statement ?? null,
      matched.length === 0 ? null : responseSentence(cited.responses),
      wording.limit,
    ),
    evidence: wording.evidence,
    ...cited,
  };
}
