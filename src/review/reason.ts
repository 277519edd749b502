import type { Knowledge } from '../knowledge/types.ts';
import type { DecisionKind } from '../model/enumerations.ts';
import type { Finding } from '../model/findings.ts';
import { type Message, message, type Value } from '../words/message.ts';
import type { ConnectionIndex } from './connection-index.ts';
import type { ConnectionState, DecisionSnapshot } from './snapshot.ts';

/** Why something already decided should be looked at again: a message `reason.*`. */
export type Reason = Message;

/** The current state, compared with that of the decision. `finding` is null for a decision on a connection. */
export type Comparison = {
  readonly before: DecisionSnapshot;
  readonly now: DecisionSnapshot;
  readonly decision: DecisionKind;
  readonly finding: Finding | null;
  readonly index: ConnectionIndex;
  readonly knowledge: Knowledge;
};

/** Names in one sentence; the rest is a number. */
export const MOST_NAMES = 3;

/** `Netflix, Spotify, Bing and 12 more`, as a list. */
export function nameSome(names: readonly (string | Message)[]): Value {
  const more = names.length - MOST_NAMES;
  return more > 0 ? [...names.slice(0, MOST_NAMES), message('reason.more', { count: more })] : names;
}

/** The user said "removed on Facebook" and the next export agrees: not a reason to ask again. */
export function isAsDecided({ decision }: Comparison, now: readonly ConnectionState[]): boolean {
  return decision === 'removed-on-facebook' && now.every(([status]) => status === 'removed');
}
