import type {
  Basis,
  ClaimKind,
  ClaimStatus,
  EraReach,
  Level,
  PermissionBasis,
  PermissionSubject,
} from '../model/enumerations.ts';

/** What `knowledge/` gives: cited facts, typed and checked. Field meanings are those of knowledge/README.md. */

/** A year, a month or a day as text (`2015`, `2015-04`, `2015-04-30`); null is unknown. */
export type PartialDate = string | null;

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
  readonly url: string;
  /** false: the original was not read; `quotedIn` names the source that was read instead ("as quoted by"). */
  readonly opened: boolean;
  readonly quotedIn: string | null;
};

export type Claim = {
  readonly id: string;
  readonly partnerId: string;
  readonly kind: ClaimKind;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly fromBasis: Basis;
  readonly toBasis: Basis;
  readonly status: ClaimStatus;
  readonly by: string;
  readonly statement: string;
  readonly quote: string | null;
  readonly source: string | null;
  readonly also: readonly string[];
  readonly note: string | null;
  readonly verified: boolean;
  readonly respondsTo: readonly string[];
};

export type Partner = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly domainsVerified: boolean;
  readonly category: string;
  readonly level: Level;
  readonly note: string | null;
  readonly claims: readonly Claim[];
};

export type Permission = {
  readonly name: string;
  readonly category: string;
  readonly meaning: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly fromBasis: PermissionBasis;
  readonly toBasis: PermissionBasis;
  readonly personalMessages: boolean;
  readonly about: PermissionSubject;
  readonly source: string | null;
  readonly also: readonly string[];
  readonly note: string | null;
  readonly verified: boolean;
};

/** `to` is exclusive: it equals the next era's `from`. */
export type Era = {
  readonly id: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly label: string;
  readonly couldHaveBeenGranted: string;
  readonly personalMessages: EraReach;
  readonly caution: string;
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly basis: string;
};

export type ApiVersion = {
  readonly version: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly source: string | null;
  readonly also: readonly string[];
  readonly note: string | null;
  readonly verified: boolean;
};
export type PlatformEvent = {
  readonly id: string;
  readonly date: string;
  readonly event: string;
  readonly tag: string;
  readonly source: string | null;
  readonly also: readonly string[];
  readonly note: string | null;
  readonly verified: boolean;
};
export type Remedy = {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly also: readonly string[];
  readonly note: string | null;
  readonly verified: boolean;
};

/** What to keep in mind. `partners`: ids of those it speaks of. */
export type Caution = { readonly id: string; readonly text: string; readonly partners: readonly string[] };

/** Everything in knowledge/, in memory. Maps keep file order (sorted by id). */
export type Knowledge = {
  /** SHA-256 of the canonical content, hex: changes when any fact changes. */
  readonly version: string;
  /** Date the facts were last edited, ISO day. */
  readonly made: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly permissions: readonly Permission[];
  readonly eras: readonly Era[];
  readonly apiVersions: readonly ApiVersion[];
  readonly events: readonly PlatformEvent[];
  readonly remedies: ReadonlyMap<string, Remedy>;
  readonly devicePartners2018: {
    readonly names: readonly string[];
    readonly statement: string;
    readonly source: string | null;
    readonly also: readonly string[];
    readonly note: string | null;
    readonly verified: boolean;
  };
  /** In the order in which they are shown. */
  readonly cautions: readonly Caution[];
  /**
   * The partner that a name or a domain belongs to, by exact alias after normalisation or by registrable domain; null
   * when none does. "Netflix Party" is not Netflix, and a domain never matches an alias.
   */
  readonly match: (nameOrDomain: string) => Partner | null;
};
