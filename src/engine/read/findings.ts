import type { Finding } from '../../model/findings.ts';
import { isOnInbox } from '../../model/messaging-scope.ts';
import { reviewState } from '../../review/queue.ts';
import { message } from '../../words/message.ts';
import type { FindingCard, FindingQuery } from '../contract/finding-views.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';

/** The requested ones, in the given order. */
export function selectFindings(
  findings: readonly Finding[],
  { severity, inboxOnly }: FindingQuery,
): Finding[] {
  return findings
    .filter((each) => severity === null || each.severity === severity)
    .filter((each) => isOnInbox(each) || !inboxOnly);
}

/** The findings that the user wants to see in the app: those of grade `possible` can be switched off. */
export function shownFindings({ findings, settings: { showPossible } }: OpenImport): Finding[] {
  return findings.filter(({ grade }) => showPossible || grade !== 'possible');
}

/** Enough of a finding for a card. */
export function findingCard({ exposure, decision, ...finding }: Finding): FindingCard {
  const { id, rule, severity, grade, title, company, touchesMessaging } = finding;
  const messages = exposure && { least: exposure.least.messages, most: exposure.most.messages };
  return {
    id,
    rule,
    severity,
    grade,
    title,
    company,
    touchesMessaging,
    messages,
    reviewed: reviewState(decision) === 'done',
    decision,
  };
}

/** The cards of an import, in the order of the findings. */
export const findingCards = (opened: OpenImport, selection: FindingQuery): FindingCard[] =>
  selectFindings(shownFindings(opened), selection).map(findingCard);

/**
 * One of these findings by its id, or by a company that has only one. Throws NotFoundError, which lists the ids if there are
 * several.
 */
export function findFinding(
  findings: readonly Finding[],
  id: string,
  companyId: string | null = null,
): Finding {
  const found = findings.find((finding) => finding.id === id);
  const [first, ...others] = found
    ? [found]
    : findings.filter(({ company }) => company !== null && company.id === companyId);
  if (first && others.length === 0) return first;
  if (first) {
    const ids = [first, ...others].map((finding) => finding.id);
    throw new NotFoundError(message('error.several-findings', { company: id, ids }));
  }
  throw new NotFoundError(
    message('error.unknown-finding'),
    message('error.unknown-finding.terminal', { id }),
  );
}
