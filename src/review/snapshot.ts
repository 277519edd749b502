import { createHash } from 'node:crypto';
import { parseIsoDay, toDay } from '../audit/days.ts';
import type { ExportDay } from '../audit/windows.ts';
import type { Claim, Knowledge } from '../knowledge/types.ts';
import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import { compare } from '../model/compare.ts';
import type { ConnectionStatus } from '../model/enumerations.ts';
import type { Evidence, Finding, Window } from '../model/findings.ts';
import { straight } from '../words/quotation-marks.ts';
import type { ConnectionIndex } from './connection-index.ts';
import { hashedWords } from './hashed-words.ts';

/** Of one row of the app: status, day added, day removed. */
export type ConnectionState = [status: ConnectionStatus, added: number | null, removed: number | null];

/**
 * The evidence a decision was based on, small enough to store with it and exact enough to say later what has changed. `others`
 * are short digests of the rows that are not connections; of claims and responses the whole fact is digested.
 */
export type DecisionSnapshot = {
  version: 1;
  /** Epoch seconds: when the export was made, and when it was imported. */
  exportAt: number | null;
  importedAt: number;
  /** The rows of each app, sorted. */
  connections: Record<string, ConnectionState[]>;
  others: string[];
  window: Window | null;
  messages: number | null;
  claims: Record<string, string>;
  responses: Record<string, string>;
};

/** The import that is decided on. */
export type SnapshotContext = {
  readonly exportAt: number | null;
  readonly importedAt: number;
  readonly exportDay: ExportDay;
  readonly index: ConnectionIndex;
  readonly knowledge: Knowledge;
};

/** Used for the end of a window that is only the day of the export: it moves with every export. */
export const AT_EXPORT = 'export';

/** A snapshot from the ledger, which only we write; null if it is invalid (a ledger that was edited by hand). */
export function parseSnapshot(text: string): DecisionSnapshot | null {
  try {
    const parsed: DecisionSnapshot | null = JSON.parse(text);
    return parsed?.version === 1 ? parsed : null;
  } catch {
    // Not even JSON.
    return null;
  }
}

export function snapshotFinding(context: SnapshotContext, finding: Finding): DecisionSnapshot {
  const { keys, others } = sortEvidence(context.index, finding.evidence);
  return {
    ...snapshotConnections(context, keys),
    others: [...new Set(others.map(otherHash))].sort(),
    window: settled(finding.window, context.exportDay),
    messages: finding.exposure?.most.messages ?? null,
    claims: factHashes(context.knowledge, finding.claims),
    responses: factHashes(context.knowledge, finding.responses),
  };
}

export function snapshotConnections(context: SnapshotContext, keys: readonly string[]): DecisionSnapshot {
  const { exportAt, importedAt, index } = context;
  const connections = Object.fromEntries(keys.map((key) => [key, getStates(index.rows(key))]));
  const nothing = { others: [], window: null, messages: null, claims: {}, responses: {} };
  return { version: 1, exportAt, importedAt, connections, ...nothing };
}

/** The evidence split into connections, by key and without duplicates, and all the rest. */
export function sortEvidence(
  index: ConnectionIndex,
  evidence: readonly Evidence[],
): { keys: string[]; others: Evidence[] } {
  const keys = evidence.map((each) => index.keyAt(each));
  return {
    keys: [...new Set(keys.filter((key) => key !== undefined))],
    others: evidence.filter((_, at) => keys[at] === undefined),
  };
}

/** A row that is not a connection: its kind and name, not its place (documents move between exports). */
export function otherHash({ says, name }: Evidence): string {
  return hashFact([hashedWords(says), name]).slice(0, 10);
}

export function getStates(rows: readonly AuditConnection[]): ConnectionState[] {
  return rows
    .map(({ status, addedAt, removedAt }): ConnectionState => [status, toDay(addedAt), toDay(removedAt)])
    .sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
}

/** A window that ends with the export ends later in every later one: that is not a change. */
export function settled(window: Window | null, exportDay: ExportDay): Window | null {
  const isOpen = window?.to && exportDay !== null && parseIsoDay(window.to) > exportDay.day;
  return isOpen ? { ...window, to: AT_EXPORT } : window;
}

function factHashes(knowledge: Knowledge, shown: readonly { readonly id: string }[]): Record<string, string> {
  return Object.fromEntries(
    shown.map(({ id }) => {
      const claim = knowledge.claims.get(id);
      return [id, factHash(claim?.original ?? claim)];
    }),
  );
}

/** The parts of a fact that a reader sees. Listed one by one, so that a field added by a later version does not reopen anything. */
function factHash(fact: Claim | undefined): string {
  if (fact === undefined) return '';
  const { kind, status, by, statement, quote, note, from, to, fromBasis, toBasis } = fact;
  // Without typographic quotes: typography must not reopen anything.
  const said = [kind, status, by, statement, quote, note].map((text) => text && straight(text));
  return hashFact([said, [from, to, fromBasis, toBasis], [fact.source, ...fact.also], fact.respondsTo]);
}

function hashFact(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
