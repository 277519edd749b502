import { normaliseName, registrableDomain } from '../knowledge/match.ts';
import type { Knowledge, Partner } from '../knowledge/types.ts';
import { type CompanyMaterial, readCompanyMaterial, writeCompanies } from '../ledger/company-writer.ts';
import type { WriteDb } from '../ledger/database.ts';
import type { CompanyRow, PlannedCompany } from '../ledger/planned-company.ts';
import { assignSlugs } from './company-slugs.ts';

/**
 * Makes one company out of all that the import says about it, across every channel, and stamps the import with the
 * version of the facts. Safe to call again, for one when that version has changed. Call it inside a transaction.
 */
export function assignCompanies(db: WriteDb, importId: number, knowledge: Knowledge): void {
  const plan = planCompanies(readCompanyMaterial(db, importId), knowledge);
  writeCompanies(db, importId, plan, knowledge.version);
}

/** A link to or an ad on Facebook itself leads to nobody else. */
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

/** Whose name a company bears when it has several: that of the channel in which the user met it most plainly. */
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

const PARTNER = 'partner:';

/** A company while its rows are being gathered. */
type Draft = {
  readonly partnerId: string | null;
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
  const keys = createKeys(namings.map(saidIn), links.map(saidIn));
  const drafts = new Drafts();
  for (const naming of namings) joinNaming(naming, drafts, keys);
  joinTitles(material, drafts, keys, toMeaning);
  for (const link of links) joinLink(link, drafts, keys);
  return assignSlugs(drafts.byKey, knowledge);
}

/** What a text says by itself. Found once per text: a large export has ten thousand of them. */
type Meaning = {
  readonly text: string;
  readonly partner: Partner | null;
  readonly domain: string | null;
  /** The name form of the domain or, where there is none, of the text; null when it has none. */
  readonly form: string | null;
};
type MeaningOf = (text: string) => Meaning;
/** A row whose text makes a company. */
type Naming = { readonly row: CompanyRow; readonly said: Meaning };
type Link = { readonly id: number; readonly said: Meaning };

function meaning(text: string, knowledge: Knowledge): Meaning {
  const domain = registrableDomain(text);
  const partner = knowledge.match(text);
  return { text, partner, domain, form: domain === null ? formOfName(text) : formOfDomain(domain) };
}

/** An ad names the company that its domain belongs to; its title is advertising. */
function namingsIn({ named, adInteractions }: CompanyMaterial, toMeaning: MeaningOf): Naming[] {
  const namings = named.map((row): Naming => ({ row, said: toMeaning(row.text) }));
  for (const { id, domain } of adInteractions) {
    if (isForeign(domain)) namings.push({ row: adRow(id), said: toMeaning(domain) });
  }
  return namings;
}

function saidIn({ said }: Naming | Link): Meaning {
  return said;
}

function adRow(id: number): CompanyRow {
  return { table: 'ad_interaction', id };
}

function isForeign(domain: string | null): domain is string {
  return domain !== null && !OWN_DOMAINS.has(domain);
}

/** A name of nothing but signs has no normal form and goes by its signs. */
function formOfName(text: string): string | null {
  return normaliseName(text) || text.trim() || null;
}

/** `exampleshop` for "exampleshop.co.uk". Null for a site on a shared host ("ada.myshopify.com") and for punycode. */
function formOfDomain(domain: string): string | null {
  const dot = domain.indexOf('.');
  const label = domain.slice(0, dot);
  if (label.startsWith('xn--') || registrableDomain(domain.slice(dot + 1)) !== null) return null;
  return normaliseName(label) || null;
}

/** What a text stands for: `partner:netflix`, `name:exampleshop`, `domain:example.org`; null for an empty text. */
type Keys = {
  readonly of: (meaning: Meaning) => string | null;
  /** The same for a link, which may join a company but never make two of them one. */
  readonly ofLink: (domain: string) => readonly string[];
};

/**
 * A domain goes by its name form ("exampleshop.com" is "Example Shop") as long as no other domain of the export has the
 * same one: with "delta.com" and "delta.de" nobody can tell whose "Delta" is.
 */
function createKeys(named: readonly Meaning[], linked: readonly Meaning[]): Keys {
  const owners = findOwners(named);
  const linkedOwners = findOwners(linked);
  const of = ({ partner, domain, form }: Meaning) => {
    if (partner !== null) return keyOfPartner(partner);
    if (form !== null && (domain === null || isOwned(form, owners))) return `name:${form}`;
    return domain === null ? null : `domain:${domain}`;
  };
  return { of, ofLink: (domain) => linkKeys(domain, owners, linkedOwners) };
}

function keyOfPartner({ id }: Partner): string {
  return `${PARTNER}${id}`;
}

/** Name forms of domains, each with the domain that has it; null where several do. */
type Owners = ReadonlyMap<string, string | null>;

function findOwners(meanings: readonly Meaning[]): Owners {
  const owners = new Map<string, string | null>();
  for (const { domain, form } of meanings) {
    if (domain === null || form === null) continue;
    const owner = owners.get(form);
    if (owner === undefined) owners.set(form, domain);
    else if (owner !== domain) owners.set(form, null);
  }
  return owners;
}

/** Whether exactly one domain has this name form. */
function isOwned(form: string, owners: Owners): boolean {
  return typeof owners.get(form) === 'string';
}

/** The keys under which the company of a linked domain may be present. */
function linkKeys(domain: string, named: Owners, linked: Owners): string[] {
  const form = formOfDomain(domain);
  const exact = `domain:${domain}`;
  if (form === null) return [exact];
  const mayBeThis = named.has(form) ? named.get(form) === domain : isOwned(form, linked);
  return mayBeThis ? [exact, `name:${form}`] : [exact];
}

function joinNaming({ row, said }: Naming, drafts: Drafts, keys: Keys): void {
  const key = keys.of(said);
  if (key !== null) drafts.propose(key, said, NAME_RANK[row.table]).rows.push(row);
}

/** An ad's title alone makes no company, but may join one. */
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

/** A link makes a company only of a partner. */
function joinLink({ id, said }: Link, drafts: Drafts, keys: Keys): void {
  if (!isForeign(said.text)) return;
  const draft =
    said.partner === null
      ? drafts.first(keys.ofLink(said.text))
      : drafts.propose(keyOfPartner(said.partner), said, Infinity);
  draft?.domains.push(id);
}

/** A name stands before a domain, whatever its channel. */
const RANK_OF_DOMAINS = 100;

class Drafts {
  readonly byKey = new Map<string, Draft>();

  /** The company of this key. A partner keeps its own name; any other takes the best text seen, whatever the order. */
  propose(key: string, { text, partner, domain }: Meaning, channel: number): Draft {
    const rank = channel + (domain === null ? 0 : RANK_OF_DOMAINS);
    const known = this.byKey.get(key);
    if (known === undefined) return this.#add(key, partner, text, rank);
    if (known.partnerId === null && isBetterName(text, rank, known)) {
      known.name = text;
      known.rank = rank;
    }
    return known;
  }

  /** The first of these that is there. */
  first(keys: readonly string[]): Draft | undefined {
    const present = keys.find((key) => this.byKey.has(key));
    return present === undefined ? undefined : this.byKey.get(present);
  }

  #add(key: string, partner: Partner | null, text: string, rank: number): Draft {
    const { id: partnerId, name } = partner ?? { id: null, name: text };
    const draft: Draft = { partnerId, name, rank, rows: [], domains: [] };
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
