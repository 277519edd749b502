import { findingYears } from '../../audit/company-exposure.ts';
import type { AuditContext } from '../../audit/context.ts';
import type { Finding, FindingClaim, FindingResponse } from '../../model/findings.ts';
import type { ReportClaim, ReportFinding, ReportResponse } from '../finding-schema.ts';
import type { Citations } from './citations.ts';

/** A finding as the report holds it: every claim and response with its note, quotation and footnotes. */
export function reportFinding(context: AuditContext, citations: Citations, finding: Finding): ReportFinding {
  const { id, rule, severity, company, touchesMessaging, messagingScope, grade, title, summary } = finding;
  return {
    id,
    rule,
    severity,
    company: company && { id: company.id, name: company.name },
    touchesMessaging,
    messagingScope,
    grade,
    title,
    summary,
    window: finding.window,
    exposure: finding.exposure,
    readings: [...finding.readings],
    years: findingYears(context, finding).map(({ year, least, most }) => ({ year, least, most })),
    evidence: finding.evidence.map(({ says: _, ...row }) => row),
    claims: finding.claims.map((claim) => reportClaim(context, citations, claim)),
    responses: finding.responses.map((response) => reportResponse(context, citations, response, finding)),
    decision: finding.decision && { ...finding.decision },
  };
}

function reportClaim(context: AuditContext, citations: Citations, claim: FindingClaim): ReportClaim {
  const { source: _source, exposure, ...said } = claim;
  const messages = exposure && { least: exposure.least.messages, most: exposure.most.messages };
  return { ...said, messages, ...citedFact(context, citations, claim.id) };
}

function reportResponse(
  context: AuditContext,
  citations: Citations,
  { id, by, statement }: FindingResponse,
  { claims }: Finding,
): ReportResponse {
  const fact = context.knowledge.claims.get(id);
  const named = claims.filter((claim) => fact?.respondsTo.includes(claim.id));
  // One that names no claim answers those of its kind.
  const answered = named.length > 0 ? named : claims.filter(({ kind }) => kind === fact?.kind);
  const answers = answered.map((claim) => claim.id);
  return { id, by, statement, ...citedFact(context, citations, id), answers };
}

function citedFact({ knowledge }: AuditContext, citations: Citations, id: string) {
  const fact = knowledge.claims.get(id);
  const { note = null, quote = null, quoteTranslation = null } = fact ?? {};
  return { note, quote, quoteTranslation, sources: citations.of(fact) };
}
