import type { Window } from '../../audit/types.ts';
import type {
  ConnectionKind,
  ConnectionStatus,
  DiffSide,
  ExportFormat,
  Grade,
  NotComparedExtent,
  Severity,
} from '../../model/enumerations.ts';

/** What one import is, as a comparison names it. Instants are ISO 8601 in UTC. */
export type DiffImport = {
  readonly id: number;
  readonly owner: string | null;
  readonly generatedAt: string | null;
  readonly format: ExportFormat;
  readonly parts: number;
};

export type ConnectionState = {
  readonly status: ConnectionStatus;
  readonly addedAt: string | null;
  readonly removedAt: string | null;
};

/** One app or game with its rows in both exports; a side that does not list it is empty. */
export type ConnectionChange = {
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly scopedId: string | null;
  readonly companyId: string | null;
  readonly before: readonly ConnectionState[];
  readonly after: readonly ConnectionState[];
};

/** Every connection that differs, in one list each. */
export type ConnectionDiff = {
  readonly new: readonly ConnectionChange[];
  /** Not listed any more; it was listed as removed. */
  readonly gone: readonly ConnectionChange[];
  /** Not listed any more, and no removal was ever listed. */
  readonly vanished: readonly ConnectionChange[];
  /** Not active before, active now. */
  readonly reconnected: readonly ConnectionChange[];
  readonly statusChanged: readonly ConnectionChange[];
  readonly datesChanged: readonly ConnectionChange[];
  readonly renamed: readonly (ConnectionChange & { readonly nameBefore: string })[];
};

export type NameDiff = { readonly new: readonly string[]; readonly gone: readonly string[] };

export type AdvertiserDiff = NameDiff & {
  /** Listed in both; a list with the user's details is listed now and was not, or was and is not. */
  readonly listNew: readonly string[];
  readonly listGone: readonly string[];
};

/** Days are ISO days; `people` counts the others. */
export type ThreadState = {
  readonly title: string;
  readonly section: string;
  readonly people: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly messages: number;
};

export type ThreadDiff = {
  readonly new: readonly ThreadState[];
  readonly gone: readonly ThreadState[];
  /** The same thread with another number of messages. */
  readonly changed: readonly { readonly before: ThreadState; readonly after: ThreadState }[];
};

export type FindingState = {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly window: Window | null;
  /** The most messages that could have been reached; null where the finding counts none. */
  readonly messages: number | null;
};

export type FindingDiff = {
  readonly new: readonly FindingState[];
  readonly gone: readonly FindingState[];
  readonly changed: readonly { readonly before: FindingState; readonly after: FindingState }[];
  /** In one export only, but the other lacks a category that the finding rests on. */
  readonly notComparable: readonly { readonly finding: FindingState; readonly in: DiffSide }[];
};

/** Why something could not be compared, or not for certain. */
export type NotCompared = {
  /** A document kind, or what the exports as wholes differ in. */
  readonly what: string;
  /** `not-at-all`: nothing of it is in the lists. `partly`: what is called new or gone may have been unreadable. */
  readonly extent: NotComparedExtent;
  readonly in: DiffSide | 'both';
  readonly sentence: string;
};

/** Two imports held against each other; `from` is the earlier by rights, but any two will do. */
export type ImportDiff = {
  readonly schema: 'sidedoor.diff/1';
  readonly from: DiffImport;
  readonly to: DiffImport;
  readonly connections: ConnectionDiff;
  readonly advertisers: AdvertiserDiff;
  readonly businesses: NameDiff;
  readonly threads: ThreadDiff;
  readonly findings: FindingDiff;
  readonly notCompared: readonly NotCompared[];
};
