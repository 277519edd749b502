import { isPartner, type Knowledge, type KnownCompany } from '../knowledge/types.ts';
import { type CompanyMaterial, readCompanyMaterial, writeCompanies } from '../ledger/company-writer.ts';
import type { WriteDb } from '../ledger/database.ts';
import type { CompanyRow, PlannedCompany } from '../ledger/planned-company.ts';
import { createKeys, type Keys, type Meaning, meaning, toKey } from './company-keys.ts';
import { assignSlugs } from './company-slugs.ts';

/**
 * Merges everything that the import says about a company, across every channel, and stamps the import with the version of the
 * facts. Safe to call again, for example when that version has changed. Call it inside a transaction.
 */
export function assignCompanies(db: WriteDb, importId: number, knowledge: Knowledge): void {
  const plan = planCompanies(readCompanyMaterial(db, importId), knowledge);
  writeCompanies(db, importId, plan, knowledge.version);
}

/** A link to or an ad on Facebook itself points to no other company. */
const OWN_DOMAINS: ReadonlySet<string> = new Set([
  'facebook.com',
  'facebook.net',
  'fb.com',
  'fb.gg',
  'fb.me',
  'fb.watch',
  'fbcdn.net',
  'fbsbx.com',
  'm.me',
  'messenger.com',
  'meta.com',
]);

/** Which channel names a company that has several names: the one closest to the user. */
const NAME_RANK: Record<CompanyRow['table'], number> = {
  connection: 0,
  business: 1,
  advertiser: 2,
  ad_thread: 3,
  app_post: 4,
  detected_app: 5,
  blocked_app: 6,
  ad_interaction: 7,
};

/** A company while its rows are being collected. */
type Draft = {
  readonly known: KnownCompany | null;
  name: string;
  rank: number;
  readonly rows: CompanyRow[];
  readonly domains: number[];
};

/** Decides which rows are one company. Pure, and independent of the order of the rows. */
export function planCompanies(material: CompanyMaterial, knowledge: Knowledge): PlannedCompany[] {
  const toMeaning = memoize((text) => meaning(text, knowledge));
  const namings = namingsIn(material, toMeaning);
  const links = material.linkedDomains.map(({ id, name }) => ({ id, said: toMeaning(name) }));
  const keys = createKeys(
    namings.map(({ said }) => said),
    links.map(({ said }) => said),
  );
  const drafts = new Drafts();
  for (const naming of namings) joinNaming(naming, drafts, keys);
  joinTitles(material, drafts, keys, toMeaning);
  for (const link of links) joinLink(link, drafts, keys);
  return assignSlugs(drafts.byKey, knowledge);
}

type MeaningOf = (text: string) => Meaning;
/** A row whose text defines a company. */
type Naming = { readonly row: CompanyRow; readonly said: Meaning };
type Link = { readonly id: number; readonly said: Meaning };

/** An ad names the company of its domain; its title is advertising. */
function namingsIn({ named, adInteractions }: CompanyMaterial, toMeaning: MeaningOf): Naming[] {
  const namings = named.map((row): Naming => ({ row, said: toMeaning(row.text) }));
  for (const { id, domain } of adInteractions) {
    if (isForeign(domain)) namings.push({ row: adRow(id), said: toMeaning(domain) });
  }
  return namings;
}

function adRow(id: number): CompanyRow {
  return { table: 'ad_interaction', id };
}

function isForeign(domain: string | null): domain is string {
  return domain !== null && !OWN_DOMAINS.has(domain);
}

function joinNaming({ row, said }: Naming, drafts: Drafts, keys: Keys): void {
  const key = keys.of(said);
  if (key !== null) drafts.propose(key, said, NAME_RANK[row.table]).rows.push(row);
}

/** An ad's title alone does not define a company, but may match an existing one. */
function joinTitles(
  { adInteractions }: CompanyMaterial,
  drafts: Drafts,
  keys: Keys,
  toMeaning: MeaningOf,
): void {
  for (const { id, title, domain } of adInteractions) {
    if (isForeign(domain) || title === null) continue;
    const key = keys.of(toMeaning(title));
    if (key !== null) drafts.byKey.get(key)?.rows.push(adRow(id));
  }
}

/** A link defines a company only if it is a partner. */
function joinLink({ id, said }: Link, drafts: Drafts, keys: Keys): void {
  if (isForeign(said.text)) findLinked(said, drafts, keys)?.domains.push(id);
}

function findLinked(said: Meaning, drafts: Drafts, keys: Keys): Draft | undefined {
  const { known, text } = said;
  if (known === null) return drafts.first(keys.ofLink(text));
  const key = toKey(known);
  return isPartner(known) ? drafts.propose(key, said, Infinity) : drafts.byKey.get(key);
}

/** A name is preferred to a domain, whatever its channel. */
const RANK_OF_DOMAINS = 100;

class Drafts {
  readonly byKey = new Map<string, Draft>();

  /** The company of this key. A known one keeps its own name; any other gets the best text seen, whatever the order. */
  propose(key: string, { text, known, domain }: Meaning, channel: number): Draft {
    const rank = channel + (domain === null ? 0 : RANK_OF_DOMAINS);
    const draft = this.byKey.get(key);
    if (draft === undefined) return this.#add(key, known, text, rank);
    if (known === null && isBetterName(text, rank, draft)) {
      draft.name = text;
      draft.rank = rank;
    }
    return draft;
  }

  /** The first of these that exists. */
  first(keys: readonly string[]): Draft | undefined {
    const present = keys.find((key) => this.byKey.has(key));
    return present === undefined ? undefined : this.byKey.get(present);
  }

  #add(key: string, known: KnownCompany | null, text: string, rank: number): Draft {
    const draft: Draft = { known, name: known?.name ?? text, rank, rows: [], domains: [] };
    this.byKey.set(key, draft);
    return draft;
  }
}

function isBetterName(name: string, rank: number, than: Draft): boolean {
  return rank === than.rank ? name < than.name : rank < than.rank;
}

function memoize<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
