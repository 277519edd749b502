import type { Partner } from '../../knowledge/types.ts';
import type { CompanyPlace } from '../../ledger/reads/audit-evidence.ts';
import type { Severity } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { claimGrade, type MatchedClaim, matchClaims, strongestClaim } from '../claims.ts';
import type { AuditContext } from '../context.ts';
import { responseMessages, statementMessages } from '../messages.ts';
import type { EvidenceFacts, FindingFacts } from '../types.ts';
import { claimsWithResponses, type RuleFinding } from './rule.ts';

/** Rows of one company that is a partner in the facts. */
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

type SentToMeta = {
  /** The kind of claim that matters; a verdict or an inquiry does not raise the grade. */
  readonly point: string;
  readonly severity: Severity;
  readonly title: Message;
  readonly listed: Message;
  readonly limit: Message;
  readonly evidence: readonly EvidenceFacts[];
};

/** A finding on a level-F company. There is no connection to compare a claim's period with. */
export function sentToMetaFinding(context: AuditContext, partner: Partner, found: SentToMeta): RuleFinding {
  const matched = matchClaims(context, [], partner.claims);
  const point = strongestClaim(matched.filter(({ claim }) => claim.kind === found.point));
  const cited = claimsWithResponses(context, partner, matched);
  const company: FindingFacts['company'] = { id: partner.id, name: partner.name };
  return {
    severity: found.severity,
    company,
    grade: point === undefined ? 'in-export' : claimGrade(point),
    title: found.title,
    summary: [
      found.listed,
      ...saidMessages(partner.name, point ?? strongestClaim(matched)),
      ...(matched.length === 0 ? [] : responseMessages(context.knowledge, cited)),
      found.limit,
    ],
    evidence: found.evidence,
    ...cited,
  };
}

/** Who says that the company sent or supplied data; any other statement keeps its own wording. */
function saidMessages(name: string, said: MatchedClaim | undefined): Message[] {
  if (said === undefined) return [];
  const { tie, status } = said.claim;
  const by = withoutRemark(said.claim.by);
  if (tie === 'sdk') return [message('rule.sensitive-sdk.said', { name, status, by })];
  if (tie === 'data-supply') return [message('rule.data-broker.said', { name, status, by })];
  return statementMessages(said.claim);
}
