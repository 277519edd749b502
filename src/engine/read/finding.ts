import { findingYears, messagesInEra } from '../../audit/company-exposure.ts';
import { isOnPermissions } from '../../audit/eras.ts';
import { jointExposure } from '../../audit/joint-exposure.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Finding } from '../../model/findings.ts';
import type { FindingView } from '../contract/finding-views.ts';
import type { OpenImport } from '../open-import.ts';
import { cautionsFor, remediesFor } from './finding-advice.ts';
import { findFinding } from './findings.ts';
import { claimView, ruleEras } from './knowledge.ts';

/** The data of a finding's page. Throws NotFoundError. */
export function findingView(opened: OpenImport, id: string): FindingView {
  const finding = findFinding(opened.findings, id);
  const { knowledge } = opened;
  return {
    service: opened.row.service,
    finding,
    facts: citedFacts(knowledge, finding),
    eras: isOnPermissions(finding.rule) ? ruleEras(knowledge) : [],
    why: reasonForLeast(opened, finding),
    years: opened.memoize(`years of ${id}`, () => findingYears(opened.audit, finding)),
    eraMessages: opened.memoize('era messages', () => messagesInEra(opened.audit)),
    remedies: remediesFor(knowledge, finding.rule),
    cautions: cautionsFor(knowledge, finding),
    decision: finding.decision,
  };
}

function reasonForLeast(opened: OpenImport, { company, exposure }: Finding): FindingView['why'] {
  if (company === null || exposure === null) return null;
  const ids = new Set([company.id]);
  return opened.memoize(`least of ${company.id}`, () => jointExposure(opened.audit, ids).why);
}

/** The facts behind every claim and response, claims first. */
function citedFacts(knowledge: Knowledge, { claims, responses }: Finding): FindingView['facts'] {
  const ids = [...claims, ...responses].map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => {
    const claim = knowledge.claims.get(id);
    return claim ? [claimView(knowledge, claim)] : [];
  });
}
