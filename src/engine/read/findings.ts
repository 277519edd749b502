import type { Finding } from '../../audit/types.ts';
import type { FindingJson } from '../../model/findings.ts';
import { reviewState } from '../../review/queue.ts';
import { readSettings } from '../act/settings.ts';
import type { FindingCard } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { NotFoundError } from '../errors.ts';

/** The findings that the user wants to see, most severe first: those of grade `possible` can be switched off. */
export function shownFindings(services: Services, importId: number): Finding[] {
  const { showPossible } = readSettings(services.settingsPath);
  return services.engine.findings(importId).filter(({ grade }) => showPossible || grade !== 'possible');
}

/** Enough of a finding for a card. */
export function findingCard({ exposure, decision, ...finding }: FindingJson): FindingCard {
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

export type CardSelection = {
  readonly severity: FindingJson['severity'] | null;
  readonly messagingOnly: boolean;
};

/** The cards of an import. */
export function findingCards(services: Services, importId: number, selection: CardSelection): FindingCard[] {
  return shownFindings(services, importId)
    .filter(({ severity }) => selection.severity === null || severity === selection.severity)
    .filter(({ touchesMessaging }) => touchesMessaging || !selection.messagingOnly)
    .map(findingCard);
}

/** One finding by id. Throws NotFoundError. */
export function findFinding({ engine }: Services, importId: number, id: string): Finding {
  const found = engine.findings(importId).find((finding) => finding.id === id);
  if (!found) throw new NotFoundError('This finding is not in this import.');
  return found;
}
