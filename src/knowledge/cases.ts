import type { CourtCaseView } from '../model/findings.ts';
import type { Knowledge, Source } from './types.ts';

/** A court case by its id, as findings and sources show it. */
export function findCase({ cases }: Pick<Knowledge, 'cases'>, id: string | null): CourtCaseView | null {
  const found = cases.get(id ?? '');
  if (found === undefined) return null;
  const { name, parties, court, number, state, asOf } = found;
  return { id: found.id, name, parties, court, number, state, asOf };
}

/** The paper that a source is, with its case. */
export function findPaper(knowledge: Pick<Knowledge, 'cases'>, { paper }: Source) {
  const inCase = findCase(knowledge, paper?.case ?? null);
  return paper === null || inCase === null ? null : { ...paper, case: inCase };
}
