import type { Partner } from '../../knowledge/types.ts';
import type { AuditConnection } from '../../ledger/reads/audit-connections.ts';
import type { Place } from '../../ledger/reads/connections.ts';
import type { MessagingScope, RuleId, Service } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { type MatchedClaim, responsesTo, showClaim } from '../claims.ts';
import type { AuditContext } from '../context.ts';
import type { EvidenceFacts, FindingFacts } from '../types.ts';

/** One row of the table of rules. Grouped rules return one finding without a company, or none. */
export type Rule = {
  readonly id: RuleId;
  /** Null: the rule is not about messaging. */
  readonly messagingScope: MessagingScope | null;
  /** The services whose exports it applies to. Absent: Facebook's only. */
  readonly services?: readonly Service[];
  readonly find: (context: AuditContext) => readonly RuleFinding[];
};

/** What a rule finds; `completeFinding` adds the rest. */
export type RuleFinding = Pick<
  FindingFacts,
  'severity' | 'company' | 'grade' | 'title' | 'summary' | 'evidence'
> &
  Partial<Pick<FindingFacts, 'window' | 'exposure' | 'readings' | 'claims' | 'responses'>>;

/** Fills in what follows from the rule. */
export function completeFinding(rule: Rule, found: RuleFinding): FindingFacts {
  return {
    id: found.company === null ? rule.id : `${rule.id}:${found.company.id}`,
    rule: rule.id,
    touchesMessaging: rule.messagingScope !== null,
    messagingScope: rule.messagingScope,
    ...{ window: null, exposure: null, readings: [], claims: [], responses: [], decision: null },
    ...found,
  };
}

/** Claims with every response to them. A finding contains both or neither. */
export function claimsWithResponses(
  context: AuditContext,
  partner: Partner,
  matched: readonly MatchedClaim[],
): Pick<FindingFacts, 'claims' | 'responses'> {
  return {
    claims: matched.map((claim) => showClaim(context, claim)),
    responses: responsesTo(context.knowledge, partner, matched),
  };
}

export function evidenceAt({ part, path, pointer }: Place, what: Message, name: string): EvidenceFacts {
  return { part, path, pointer, what, name };
}

export function connectionEvidence(connections: readonly AuditConnection[]): EvidenceFacts[] {
  return connections.map((connection) => {
    const { kind, status, name } = connection;
    const what =
      kind === 'instant-game' ? message('evidence.instant-game') : message('evidence.app', { status });
    return evidenceAt(connection, what, name);
  });
}
