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

/** The contents of `knowledge/`: cited facts, typed and checked. For the meaning of fields see knowledge/README.md. */

/** A year, a month or a day as text (`2015`, `2015-04`, `2015-04-30`); null is unknown. */
export type PartialDate = string | null;

/** A fact as in its file, with the id of its table. */
type Fact<Schema extends z.ZodType> = Frozen<z.infer<Schema>> & { readonly id: string };

/** `opened` false: the original was not read; `quotedIn` names the source that was read instead ("as quoted by"). */
export type Source = Fact<typeof sourceSchema>;

/** A court case that claims mention. */
export type CourtCase = Fact<typeof caseSchema>;

export type Claim = Fact<typeof claimSchema> & {
  readonly partnerId: string;
  /** Our translation, if the facts are not in English. */
  readonly quoteTranslation?: string;
  /** The claim in English, if this one is translated: what a decision was based on does not depend on the language. */
  readonly original?: Claim;
};

export type Partner = Omit<Fact<typeof partnerSchema>, 'claims'> & { readonly claims: readonly Claim[] };

/** A company that is recognised but about which nothing is claimed. Its own name is one of its aliases. */
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

/** Names listed in a document. Being listed is not another claim. */
export type NameList = Frozen<z.infer<typeof nameListSchema>>;

export type Permission = Omit<Fact<typeof permissionSchema>, 'id'> & { readonly name: string };

/** `to` is exclusive: it equals the next era's `from`. */
export type Era = Fact<typeof eraSchema>;

export type ApiVersion = Omit<Fact<typeof apiVersionSchema>, 'id'> & { readonly version: string };
export type PlatformEvent = Fact<typeof eventSchema>;
export type Remedy = Fact<typeof remedySchema>;

/** What to keep in mind. `partners`: ids of the partners it is about. */
export type Caution = Fact<typeof cautionSchema>;

/** What press coverage of 2024 said, with the ids of related claims and what is established. */
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
  /** No id is also a partner's. */
  readonly names: ReadonlyMap<string, KnownName>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly permissions: readonly Permission[];
  readonly eras: readonly Era[];
  /** The eras of other services than Facebook, each with its service. */
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
   * The company that a name or a domain belongs to, by exact alias after normalisation or by registrable domain; null if there
   * is none. "Netflix Party" is not Netflix, and a domain never matches an alias.
   */
  readonly match: (nameOrDomain: string) => KnownCompany | null;
};

/** Everything except derived data. */
export type Facts = Omit<Knowledge, 'version' | 'match'>;

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
