import { exposureByYear, messagesInEra } from '../../audit/company-exposure.ts';
import type { Finding } from '../../audit/types.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { FindingView } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { cautionsFor, remediesFor } from './finding-advice.ts';
import { findFinding } from './findings.ts';
import { claimView } from './knowledge.ts';

/** All that the page of a finding shows. Throws NotFoundError. */
export function findingView(services: Services, importId: number, id: string): FindingView {
  const finding = findFinding(services, importId, id);
  const { db, knowledge } = services.engine;
  return {
    finding,
    facts: factsOf(knowledge, finding),
    years: services.remember(`years of ${id}`, importId, () =>
      exposureByYear(db, importId, knowledge, finding),
    ),
    eraMessages: services.remember('era messages', importId, () => messagesInEra(db, importId, knowledge)),
    remedies: remediesFor(knowledge, finding.rule),
    cautions: cautionsFor(knowledge, finding),
    decision: finding.decision,
  };
}

/** The facts behind every claim and response, claims first. */
function factsOf(knowledge: Knowledge, { claims, responses }: Finding): FindingView['facts'] {
  const ids = [...claims, ...responses].map(({ id }) => id);
  return [...new Set(ids)].flatMap((id) => {
    const claim = knowledge.claims.get(id);
    return claim ? [claimView(knowledge, claim)] : [];
  });
}
