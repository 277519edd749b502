import type { Entry } from '../archive/types.ts';
import type { DocumentStatus } from '../model/enumerations.ts';
import type { DocumentRef, Problem } from './records.ts';

/** What the inventory has decided without reading. */
export type Verdict = {
  readonly status: Extract<DocumentStatus, 'duplicate' | 'unreadable'>;
  readonly problems: Problem[];
};

export type Document = {
  readonly ref: DocumentRef;
  /**
   * What to read: one entry, or, for a thread document that differs from part to part, all of them together. Empty if the
   * archive could not provide the entry.
   */
  readonly variants: readonly Entry[];
  /** Null: to be read. */
  readonly verdict: Verdict | null;
};
