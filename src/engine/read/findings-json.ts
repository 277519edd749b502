import type { FindingJson } from '../../model/findings.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';

export type FindingSelection = {
  readonly severity: FindingJson['severity'] | null;
  readonly messagingOnly: boolean;
};

/** `findings --json`: most severe first. */
export function findingsJson(engine: Engine, selection: FindingSelection): FindingJson[] {
  return engine
    .findings(engine.importId())
    .filter(({ severity }) => selection.severity === null || severity === selection.severity)
    .filter(({ touchesMessaging }) => touchesMessaging || !selection.messagingOnly);
}

/** `finding --json`. Throws NotFoundError. */
export function findingJson(engine: Engine, id: string): FindingJson {
  const finding = engine.findings(engine.importId()).find((each) => each.id === id);
  if (!finding) throw new NotFoundError(`There is no finding "${id}" in this import; see: sidedoor findings`);
  return finding;
}
