import type { Claim, Knowledge } from '../../src/knowledge/types.ts';
import type { AuditConnection } from '../../src/ledger/reads/audit-connections.ts';
import type { Evidence, Finding } from '../../src/model/findings.ts';
import { ConnectionIndex } from '../../src/review/connection-index.ts';
import type { Comparison } from '../../src/review/reason.ts';
import { reasonsToReopen } from '../../src/review/reasons.ts';
import type { DecisionSnapshot } from '../../src/review/snapshot.ts';
import { words } from '../../src/words/current.ts';
import { noon, parseDay } from './ledger.ts';

export const DAY = parseDay('2014-10-01');

export const row = (name: string, over: Partial<AuditConnection> = {}): AuditConnection => ({
  ...{ id: 1, part: 0, path: 'apps.json', pointer: `/${name}`, kind: 'app', name, status: 'active' },
  ...{ addedAt: noon('2014-10-01'), removedAt: null, basis: 'utc', scopedId: null, permissions: null },
  company: null,
  ...over,
});
const SNAPSHOT: DecisionSnapshot = {
  ...{ version: 1, exportAt: noon('2026-05-20'), importedAt: noon('2026-06-01') },
  ...{ connections: {}, others: [], window: null, messages: null, claims: {}, responses: {} },
};
export const evidence = (name: string, what = 'advertiser'): Evidence => ({
  ...{ part: 0, path: 'advertisers.json', pointer: '/0' },
  what,
  says: { id: `evidence.${what}`, values: {} },
  name,
});
export const FINDING = {
  company: { id: 'netflix', name: 'Netflix' },
  evidence: [] as Evidence[],
} as unknown as Finding;
const NOBODY = { claims: new Map<string, Claim>() } as unknown as Knowledge;

export type Change = {
  readonly before?: Partial<DecisionSnapshot>;
  readonly now?: Partial<DecisionSnapshot>;
  readonly rows?: readonly AuditConnection[];
  readonly finding?: Partial<Finding> | null;
} & Partial<Pick<Comparison, 'decision' | 'knowledge'>>;

/** The reasons in words if nothing differs except the given changes. */
export function reasonsFor({
  before,
  now,
  rows = [],
  finding,
  decision = 'keep',
  knowledge = NOBODY,
}: Change): string[] {
  const reasons = reasonsToReopen({
    before: { ...SNAPSHOT, ...before },
    now: { ...SNAPSHOT, ...now },
    ...{ decision, knowledge },
    finding: finding === null ? null : { ...FINDING, ...finding },
    index: new ConnectionIndex(rows),
  });
  return reasons.map((reason) => words().say(reason));
}

export type States = DecisionSnapshot['connections'][string];
