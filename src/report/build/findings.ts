import { findingYears } from '../../audit/company-exposure.ts';
import type { AuditContext } from '../../audit/context.ts';
import type { Finding, FindingClaim, FindingResponse } from '../../model/findings.ts';
import type { ReportClaim, ReportFinding, ReportResponse } from '../finding-schema.ts';
import type { Citations } from './citations.ts';

/** A finding in the report's form: every claim and response with its note, quotation and footnotes. */
export function reportFinding(context: AuditContext, citations: Citations, finding: Finding): ReportFinding {
  const { says: _says, evidence, claims, responses, decision, readings, ...facts } = finding;
  return {
    ...facts,
    readings: [...readings],
    years: findingYears(context, finding),
    evidence: evidence.map(({ says: _, ...row }) => row),
    claims: claims.map((claim) => reportClaim(context, citations, claim)),
    responses: responses.map((response) => reportResponse(context, citations, response, finding)),
    decision,
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
  // A response that names no claim answers those of its kind.
  const answered = named.length > 0 ? named : claims.filter(({ kind }) => kind === fact?.kind);
  const answers = answered.map((claim) => claim.id);
  return { id, by, statement, ...citedFact(context, citations, id), answers };
}

function citedFact({ knowledge }: AuditContext, citations: Citations, id: string) {
  const fact = knowledge.claims.get(id);
  const { note = null, quote = null, quoteTranslation = null } = fact ?? {};
  return { note, quote, quoteTranslation, sources: citations.of(fact) };
}
