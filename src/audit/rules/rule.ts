import type { Partner } from '../../knowledge/types.ts';
import type { AuditConnection, Place } from '../../ledger/reads/audit-connections.ts';
import type { MessagingScope, RuleId } from '../../model/enumerations.ts';
import { type MatchedClaim, responsesTo, showClaim } from '../claims.ts';
import type { AuditContext } from '../context.ts';
import type { Evidence, Finding } from '../types.ts';

/** One row of the table of rules. Grouped rules give one finding without a company, or none. */
export type Rule = {
  readonly id: RuleId;
  /** Null: the rule does not touch messaging. */
  readonly messagingScope: MessagingScope | null;
  readonly find: (context: AuditContext) => readonly RuleFinding[];
};

/** What a rule says; the table adds the rest. */
export type RuleFinding = Pick<Finding, 'severity' | 'company' | 'grade' | 'title' | 'summary' | 'evidence'> &
  Partial<Pick<Finding, 'window' | 'exposure' | 'claims' | 'responses'>>;

/** Fills in what follows from the rule. */
export function completeFinding(rule: Rule, found: RuleFinding): Finding {
  return {
    id: found.company === null ? rule.id : `${rule.id}:${found.company.id}`,
    rule: rule.id,
    severity: found.severity,
    company: found.company,
    touchesMessaging: rule.messagingScope !== null,
    messagingScope: rule.messagingScope,
    grade: found.grade,
    title: found.title,
    summary: found.summary,
    window: found.window ?? null,
    exposure: found.exposure ?? null,
    evidence: found.evidence,
    claims: found.claims ?? [],
    responses: found.responses ?? [],
    decision: null,
  };
}

/** Claims with every response to them. A finding takes both or neither. */
export function claimsWithResponses(
  context: AuditContext,
  partner: Partner,
  matched: readonly MatchedClaim[],
): Pick<Finding, 'claims' | 'responses'> {
  return {
    claims: matched.map((claim) => showClaim(context, claim)),
    responses: responsesTo(context.knowledge, partner, matched),
  };
}

export function evidenceAt({ part, path, pointer }: Place, what: string, name: string): Evidence {
  return { part, path, pointer, what, name };
}

const WHAT_CONNECTIONS_ARE = {
  active: 'connected app',
  expired: 'connected app, expired',
  removed: 'connected app, removed',
  unknown: 'connected app, status unknown',
} as const;

export function connectionEvidence(connections: readonly AuditConnection[]): Evidence[] {
  return connections.map((connection) =>
    evidenceAt(
      connection,
      connection.kind === 'instant-game' ? 'instant game' : WHAT_CONNECTIONS_ARE[connection.status],
      connection.name,
    ),
  );
}

/** Sentences of a summary, in order; empty ones fall out. */
export function summaryOf(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}
