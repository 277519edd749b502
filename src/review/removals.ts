import type { StandingDecision } from '../ledger/reads/decisions.ts';
import type { ConnectedKind, ConnectionStatus, DecisionKind, RemovalState } from '../model/enumerations.ts';
import { words } from '../words/current.ts';
import { isOlder } from './reasons.ts';
import type { Review } from './review-context.ts';
import { type DecisionSnapshot, parseSnapshot } from './snapshot.ts';

/** One app that the user wants to remove on Facebook, and what has become of it. */
export type Removal = {
  /** Identifies the app across imports; see connectionKey. */
  readonly key: string;
  readonly name: string;
  /** As listed in this export; empty if it is not listed. */
  readonly statuses: readonly ConnectionStatus[];
  readonly state: RemovalState;
  readonly note: string | null;
};

/** What the removals need besides the review. */
export type RemovalSources = {
  /** Whether these apps' list was read in full: only then does a missing app count as gone. */
  readonly isWhole: (kind: ConnectedKind) => boolean;
  /** The name of an app that this export does not list, from another import. */
  readonly findName: (key: string) => string | undefined;
};

type Plan = {
  readonly decision: DecisionKind;
  readonly note: string | null;
  readonly before: DecisionSnapshot | null;
  /** The key that the decision was made under. */
  readonly decidedKey: string;
};

/** Every app that the user decided to remove, by itself or through a finding that rests on it, by name. */
export function listRemovals(review: Review, sources: RemovalSources): Removal[] {
  const plans = new Map<string, Plan>();
  for (const plan of listPlans(review)) {
    const key = review.index.resolve(plan.decidedKey) ?? plan.decidedKey;
    if (isRemoval(plan.decision)) plans.set(key, plan);
    else plans.delete(key);
  }
  return [...plans]
    .map(([key, plan]) => toRemoval(review, sources, key, plan))
    .sort((one, other) => words().compare(one.name, other.name));
}

/**
 * The decision on each app, the decisive one last: a finding on many apps yields to one on a single company, and that to the
 * app itself. Among equals the latest act counts.
 */
function listPlans({ standing }: Review): Plan[] {
  return standing
    .toSorted((one, other) => getWeight(one) - getWeight(other) || one.state.inForce - other.state.inForce)
    .flatMap(toPlans);
}

/** On a finding, a decision that is not about removing (`noted`) does not take an app off the list that another finding put there. */
function getWeight({ subject, subjectId, state: { decision } }: StandingDecision): number {
  if (subject === 'connection') return 4;
  const isOnOneCompany = subjectId.includes(':');
  return (isOnOneCompany ? 2 : 0) + (decision === 'keep' || isRemoval(decision) ? 1 : 0);
}

function toPlans({ subject, subjectId, state }: StandingDecision): Plan[] {
  const { decision, note } = state;
  const before = parseSnapshot(state.decidedUpon);
  if (subject === 'connection') return [{ decision, note, before, decidedKey: subjectId }];
  if (decision === 'undecided') return [];
  // Only an app that was still listed with a status other than removed can be removed.
  const listed = Object.entries(before?.connections ?? {}).filter(([, rows]) =>
    rows.some(([status]) => status !== 'removed'),
  );
  return listed.map(([decidedKey]) => ({ decision, note: null, before, decidedKey }));
}

const isRemoval = (decision: DecisionKind): boolean =>
  decision === 'will-remove' || decision === 'removed-on-facebook';

function toRemoval(review: Review, sources: RemovalSources, key: string, plan: Plan): Removal {
  const rows = review.index.rows(key);
  const statuses = [...new Set(rows.map(({ status }) => status))];
  const name = rows[0]?.name ?? sources.findName(key) ?? key.replace(/^[a-z-]+:/, '').replace(/#\d*$/, '');
  return { key, name, statuses, state: removalState(review, sources, key, plan, statuses), note: plan.note };
}

/** Only an export made after the decision can show what became of it; until then the user's own tick counts. */
function removalState(
  review: Review,
  { isWhole }: RemovalSources,
  key: string,
  { decision, before, decidedKey }: Plan,
  statuses: readonly ConnectionStatus[],
): RemovalState {
  const ticked = decision === 'removed-on-facebook' ? 'ticked' : 'open';
  if (before === null || !isOlder(before, review)) return ticked;
  if (statuses.length === 0)
    return isWhole(key.startsWith('app:') ? 'app' : 'instant-game') ? 'gone' : ticked;
  const wasActive = before.connections[decidedKey]?.some(([status]) => status === 'active') ?? false;
  const isGone = wasActive ? !statuses.includes('active') : statuses.every((status) => status === 'removed');
  return isGone ? 'gone' : 'still-connected';
}
