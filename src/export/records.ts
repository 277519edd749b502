import type {
  ConnectedKind,
  ConnectionStatus,
  DetectionOrigin,
  DocumentKind,
  ThreadSection,
  TimeBasis,
} from '../model/enumerations.ts';
import type { Message } from '../words/message.ts';

/**
 * What `export/` gives: records. One type per thing that an export can hold. Instants are epoch seconds UTC; null means
 * that the export does not say (0 in Facebook's files). Ids are strings with every digit.
 */

/**
 * Trouble with one place of a document. `message` holds facts and is worded when the ledger writes it; it never carries
 * personal content (app names and paths are fine).
 */
export type Problem = { readonly code: string; readonly pointer: string; readonly message: Message };

/** Where a record is inside its document: a JSON pointer (`/installed_apps_v2/2`) or an HTML row (`row 12`). */
type Located = { readonly pointer: string };
type Timed = { readonly basis: TimeBasis };

export type ConnectionRecord = Located &
  Timed & {
    readonly type: 'connection';
    readonly kind: ConnectedKind;
    readonly name: string;
    readonly status: ConnectionStatus;
    readonly addedAt: number | null;
    readonly removedAt: number | null;
    readonly scopedId: string | null;
  };

/** An account-level permission record. It names no app: never show it as an app's permission. */
type GrantedPermissionRecord = Located &
  Timed & { readonly type: 'granted-permission'; readonly permission: string; readonly at: number | null };

type BlockedAppRecord = Located & { readonly type: 'blocked-app'; readonly name: string };

/** A post made by an app ("posted something via X"). `app` is null when the sentence does not give it away. */
type AppPostRecord = Located &
  Timed & {
    readonly type: 'app-post';
    readonly app: string | null;
    readonly at: number | null;
    /** Registrable domain of the attached link, or null. */
    readonly domain: string | null;
  };

type OwnedAppRecord = Located &
  Timed & { readonly type: 'owned-app'; readonly name: string; readonly addedAt: number | null };

/** One business, or one slice of its events: a business with many events arrives in several records of the same name. */
export type OffMetaRecord = Located &
  Timed & {
    readonly type: 'off-meta';
    readonly name: string;
    readonly events: readonly OffMetaEvent[];
  };
/** `type` is Facebook's event enum (PAGE_VIEW ...), `sourceId` the pixel or app id; `at` null when unknown. */
export type OffMetaEvent = {
  readonly at: number | null;
  readonly type: string;
  readonly sourceId: string | null;
};

export type AdvertiserRecord = Located & {
  readonly type: 'advertiser';
  readonly name: string;
  /** A list with the user's contact details was uploaded or used. */
  readonly hasList: boolean;
  /** The user may have interacted with the advertiser's website, app or shop. */
  readonly hasInteraction: boolean;
  readonly hasStoreVisit: boolean;
};

type AdInteractionRecord = Located &
  Timed & {
    readonly type: 'ad-interaction';
    readonly title: string | null;
    readonly action: string | null;
    readonly at: number | null;
    /** Registrable domain of the ad's address when it leads outside Facebook, else null. */
    readonly domain: string | null;
  };

/** A Messenger thread begun by clicking an ad. */
type AdThreadRecord = Located &
  Timed & {
    readonly type: 'ad-thread';
    readonly page: string;
    readonly createdAt: readonly (number | null)[];
  };

/** A field the user once sent to an advertiser. The answer itself is personal and is never kept. */
type LeadFormRecord = Located & { readonly type: 'lead-form'; readonly label: string };

/** Detected by Meta, never "connected": its date is not kept because it is the app object's own. */
type DetectedAppRecord = Located & {
  readonly type: 'detected-app';
  readonly name: string;
  readonly from: DetectionOrigin;
};

/** One setting row, also for kinds that are only flags (cross-app messaging, secret conversations, autofill). */
export type SettingRecord = Located &
  Timed & {
    readonly type: 'setting';
    /** Language-free name, e.g. `cross-app-messaging`, `cross-app-messaging-groups`, `account-association`. */
    readonly name: string;
    /** `true`/`false` for flags, else the text or number as printed; never a personal value. */
    readonly value: string;
    readonly at: number | null;
  };

type LinkedAccountRecord = Located & { readonly type: 'linked-account'; readonly service: string };

/** A device or app session. Only what names a program is kept: no address, place or token. */
export type LoginRecord = Located &
  Timed & {
    readonly type: 'login';
    /** Device, program or site name as printed. */
    readonly name: string;
    readonly action: string | null;
    readonly at: number | null;
  };

/** Whose export this is. Several documents may say so; the first by `rank` wins (lower is better). */
export type OwnerRecord = Located & {
  readonly type: 'owner';
  readonly name: string;
  /** Names that the account had before, or has beside this one. */
  readonly otherNames?: readonly string[];
  readonly rank: number;
};

/** The "Generated by" line of a page whose sentence is in a language that we do not know: it holds the owner's name somewhere. */
export type StampRecord = Located & { readonly type: 'stamp'; readonly text: string };

/** When the export was made, from a page's stamp. */
export type GeneratedRecord = Located & Timed & { readonly type: 'generated'; readonly at: number };

/** Day number of a message without a readable time. */
export const UNKNOWN_DAY = -2147483648;

/**
 * What one document says of one thread: counts per sender and day, no text. `days` is rows of five numbers:
 * sender index into `senders`, day (days since 1970-01-01 UTC, or UNKNOWN_DAY), messages of a person, of those unsent,
 * system lines. `links` is rows of four: sender index, day, index into `domains`, count.
 */
export type ThreadRecord = Located &
  Timed & {
    readonly type: 'thread';
    /** Stable within the export: `inbox/<folder>`, or `e2ee/<file stem>`. */
    readonly key: string;
    readonly section: ThreadSection;
    readonly title: string;
    readonly participants: readonly string[];
    readonly senders: readonly string[];
    readonly domains: readonly string[];
    readonly days: Int32Array;
    readonly links: Int32Array;
    /** The first and the last instant of its messages, epoch milliseconds; null when none has one. */
    readonly span: MessageSpan | null;
  };
export type MessageSpan = { readonly oldestMs: number; readonly newestMs: number };

export type ExportRecord =
  | ConnectionRecord
  | GrantedPermissionRecord
  | BlockedAppRecord
  | AppPostRecord
  | OwnedAppRecord
  | OffMetaRecord
  | AdvertiserRecord
  | AdInteractionRecord
  | AdThreadRecord
  | LeadFormRecord
  | DetectedAppRecord
  | SettingRecord
  | LinkedAccountRecord
  | LoginRecord
  | OwnerRecord
  | StampRecord
  | TimeZoneRecord
  | GeneratedRecord
  | ThreadRecord;

/**
 * Code of a note: a document of which only the existence can be known, though all that it may hold for the audit is in it.
 * The only problem that does not make its document partial.
 */
export const UNKNOWN_FORM = 'unknown-form';

/** The zone of the account, an IANA name: HTML pages print their times in it. */
export type TimeZoneRecord = Located & { readonly type: 'time-zone'; readonly zone: string };

/** Records that describe the whole export, not one thing in it. */
export type HeaderRecord = OwnerRecord | StampRecord | GeneratedRecord | TimeZoneRecord;

const HEADER_TYPES: ReadonlySet<string> = new Set([
  'owner',
  'stamp',
  'generated',
  'time-zone',
] satisfies HeaderRecord['type'][]);

export function isOfWholeExport(record: ExportRecord): record is HeaderRecord {
  return HEADER_TYPES.has(record.type);
}

/** What every reader returns: nothing is dropped silently. */
export type ReadResult = { readonly records: ExportRecord[]; readonly problems: Problem[] };

/** One document of the export: an entry that the catalog knows. */
export type DocumentRef = {
  readonly part: number;
  readonly path: string;
  readonly kind: DocumentKind;
  /** `json` or `html`, by extension. */
  readonly format: 'json' | 'html';
};
