import type * as z from 'zod';
import type { Frozen } from '../model/scalars.ts';
import type {
  apiVersionSchema,
  caseSchema,
  cautionSchema,
  claimSchema,
  eraSchema,
  eventSchema,
  headlineSchema,
  nameListSchema,
  partnerSchema,
  permissionSchema,
  remedySchema,
  sourceSchema,
} from './schema.ts';

/** What `knowledge/` gives: cited facts, typed and checked. Field meanings are those of knowledge/README.md. */

/** A year, a month or a day as text (`2015`, `2015-04`, `2015-04-30`); null is unknown. */
export type PartialDate = string | null;

/** A fact as its file holds it, with the id that heads it there. */
type Fact<Schema extends z.ZodType> = Frozen<z.infer<Schema>> & { readonly id: string };

/** `opened` false: the original was not read; `quotedIn` names the source that was read instead ("as quoted by"). */
export type Source = Fact<typeof sourceSchema>;

/** A court case that claims speak of. */
export type CourtCase = Fact<typeof caseSchema>;

export type Claim = Fact<typeof claimSchema> & {
  readonly partnerId: string;
  /** Ours, where the facts are in another language than English. */
  readonly quoteTranslation?: string;
  /** The claim in English, where this one is translated: what a decision was made upon does not depend on the language. */
  readonly original?: Claim;
};

export type Partner = Omit<Fact<typeof partnerSchema>, 'claims'> & { readonly claims: readonly Claim[] };

/** A company that is recognised, and of which nothing is claimed. Its own name is one of its aliases. */
export type KnownName = Pick<
  Partner,
  'id' | 'name' | 'aliases' | 'domains' | 'domainsVerified' | 'category' | 'parent'
> & {
  readonly source: string;
  readonly also: readonly string[];
};
export type KnownCompany = Partner | KnownName;

export const isPartner = (known: KnownCompany): known is Partner => 'claims' in known;

/** The partner or known name of this id. */
export const getKnownCompany = (
  { partners, names }: Pick<Knowledge, 'partners' | 'names'>,
  id: string,
): KnownCompany | null => partners.get(id) ?? names.get(id) ?? null;

/** Names that a document lists. A name in it is no further claim. */
export type NameList = Frozen<z.infer<typeof nameListSchema>>;

export type Permission = Omit<Fact<typeof permissionSchema>, 'id'> & { readonly name: string };

/** `to` is exclusive: it equals the next era's `from`. */
export type Era = Fact<typeof eraSchema>;

export type ApiVersion = Omit<Fact<typeof apiVersionSchema>, 'id'> & { readonly version: string };
export type PlatformEvent = Fact<typeof eventSchema>;
export type Remedy = Fact<typeof remedySchema>;

/** What to keep in mind. `partners`: ids of those it speaks of. */
export type Caution = Fact<typeof cautionSchema>;

/** What press coverage of 2024 said, beside the ids of claims on it and what is established. */
export type Headline = Fact<typeof headlineSchema>;

/** Everything in knowledge/, in memory. Maps keep file order (sorted by id). */
export type Knowledge = {
  /** SHA-256 of the canonical content, hex: changes when any fact changes. */
  readonly version: string;
  /** Date the facts were last edited, ISO day. */
  readonly made: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly cases: ReadonlyMap<string, CourtCase>;
  readonly partners: ReadonlyMap<string, Partner>;
  /** No id is that of a partner. */
  readonly names: ReadonlyMap<string, KnownName>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly permissions: readonly Permission[];
  readonly eras: readonly Era[];
  /** The eras of other services than Facebook: each says of which. */
  readonly otherEras: readonly Era[];
  readonly apiVersions: readonly ApiVersion[];
  readonly events: readonly PlatformEvent[];
  readonly remedies: ReadonlyMap<string, Remedy>;
  readonly devicePartners2018: NameList;
  readonly mostSeen2024: NameList;
  /** In the order in which they are shown; `cautions` are ids. */
  readonly headlines: { readonly rows: readonly Headline[]; readonly cautions: readonly string[] };
  /** In the order in which they are shown. */
  readonly cautions: readonly Caution[];
  /**
   * The company that a name or a domain belongs to, by exact alias after normalisation or by registrable domain; null
   * when none does. "Netflix Party" is not Netflix, and a domain never matches an alias.
   */
  readonly match: (nameOrDomain: string) => KnownCompany | null;
};

/** Everything but what is derived from it. */
export type Facts = Omit<Knowledge, 'version' | 'match'>;

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
