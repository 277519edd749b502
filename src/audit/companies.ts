import { createHash } from 'node:crypto';
import { normaliseName, registrableDomain } from '../knowledge/match.ts';
import type { Knowledge } from '../knowledge/types.ts';
import {
  type CompanyMaterial,
  type CompanyPlan,
  type NamedTable,
  type NewCompany,
  readCompanyMaterial,
  writeCompanies,
} from '../ledger/company-writer.ts';
import type { WriteDb } from '../ledger/database.ts';

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
const NAME_RANK: Record<NamedTable | 'ad_interaction', number> = {
  connection: 0,
  business: 1,
  advertiser: 2,
  ad_thread: 3,
  app_post: 4,
  detected_app: 5,
  ad_interaction: 6,
};

const PARTNER = 'partner:';
type DomainOf = (text: string) => string | null;

type Draft = { partnerId: string | null; name: string; rank: number };

/** Decides which rows are one company. Pure, and independent of the order of the rows. */
export function planCompanies(material: CompanyMaterial, knowledge: Knowledge): CompanyPlan {
  const domainOf = remember(registrableDomain);
  const keys = createKeys(material, knowledge, domainOf);
  const drafts = new Drafts(knowledge, domainOf);
  const keyed = keyRows(material, keys, drafts);
  const linked = keyLinks(material, keys, drafts, knowledge);
  const slugs = slugsOf(drafts.byKey, knowledge);
  const slugOf = (key: string) => slugs.get(key) ?? key;
  return {
    companies: [...drafts.byKey].map(([key, draft]) => companyOf(slugOf(key), draft)),
    rows: keyed.map(({ table, id, key }) => ({ table, id, slug: slugOf(key) })),
    domains: linked.map(({ id, key }) => ({ id, slug: slugOf(key) })),
  };
}

function companyOf(slug: string, { name, partnerId }: Draft): NewCompany {
  return { slug, name, partnerId };
}

/** What a text stands for: `partner:netflix`, `name:exampleshop`, `domain:example.org`; null for an empty text. */
type Keys = {
  readonly of: (text: string) => string | null;
  /** The same for a link, which may join a company but never make two of them one. */
  readonly ofLink: (domain: string) => readonly string[];
};

/**
 * A domain goes by its name form ("exampleshop.com" is "Example Shop") as long as no other domain of the export has the
 * same one: with "delta.com" and "delta.de" nobody can tell whose "Delta" is.
 */
function createKeys(material: CompanyMaterial, knowledge: Knowledge, domainOf: DomainOf): Keys {
  const named = formsOf([...material.named.map(({ text }) => text), ...adDomains(material)], domainOf);
  const linked = formsOf(
    material.linkedDomains.map(({ name }) => name),
    domainOf,
  );
  const keyOfDomain = (domain: string) => {
    const form = nameFormOf(domain);
    return form !== null && named.get(form)?.size === 1 ? `name:${form}` : `domain:${domain}`;
  };
  const of = remember((text: string) => {
    const partner = knowledge.match(text);
    if (partner !== null) return `${PARTNER}${partner.id}`;
    const domain = domainOf(text);
    return domain === null ? keyOfName(text) : keyOfDomain(domain);
  });
  return { of, ofLink: (domain) => linkKeys(domain, named, linked) };
}

type Forms = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys under which the company of a linked domain may be present. */
function linkKeys(domain: string, named: Forms, linked: Forms): string[] {
  const form = nameFormOf(domain);
  const exact = `domain:${domain}`;
  if (form === null) return [exact];
  const owners = named.get(form);
  const mayBeThis =
    owners === undefined ? linked.get(form)?.size === 1 : owners.size === 1 && owners.has(domain);
  return mayBeThis ? [exact, `name:${form}`] : [exact];
}

/** Name forms and the domains that have them. */
function formsOf(texts: readonly string[], domainOf: DomainOf): Forms {
  const forms = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    const domain = domainOf(text);
    const form = domain === null ? null : nameFormOf(domain);
    if (domain === null || form === null) continue;
    forms.set(form, (forms.get(form) ?? new Set()).add(domain));
  }
  return forms;
}

function adDomains({ adInteractions }: CompanyMaterial): string[] {
  return adInteractions.flatMap(({ domain }) => (isForeign(domain) ? [domain] : []));
}

function isForeign(domain: string | null): domain is string {
  return domain !== null && !OWN_DOMAINS.has(domain);
}

/** A name of nothing but signs has no normal form and goes by its signs. */
function keyOfName(text: string): string | null {
  const form = normaliseName(text) || text.trim();
  return form === '' ? null : `name:${form}`;
}

/** `exampleshop` for "exampleshop.co.uk". Null for a site on a shared host ("ada.myshopify.com") and for punycode. */
function nameFormOf(domain: string): string | null {
  const dot = domain.indexOf('.');
  const label = domain.slice(0, dot);
  if (label.startsWith('xn--') || registrableDomain(domain.slice(dot + 1)) !== null) return null;
  return normaliseName(label) || null;
}

type Keyed = { readonly table: NamedTable | 'ad_interaction'; readonly id: number; readonly key: string };

/** Rows that name a company make it; an ad's title alone only joins one. */
function keyRows(material: CompanyMaterial, keys: Keys, drafts: Drafts): Keyed[] {
  const rows: Keyed[] = [];
  const take = (table: Keyed['table'], id: number, text: string) => {
    const key = keys.of(text);
    if (key === null) return;
    drafts.propose(key, text, NAME_RANK[table]);
    rows.push({ table, id, key });
  };
  for (const { table, id, text } of material.named) take(table, id, text);
  const untitled = material.adInteractions.filter(({ domain }) => !isForeign(domain));
  for (const { id, domain } of material.adInteractions)
    if (isForeign(domain)) take('ad_interaction', id, domain);
  for (const { id, title } of untitled) {
    const key = title === null ? null : keys.of(title);
    if (key !== null && drafts.byKey.has(key)) rows.push({ table: 'ad_interaction', id, key });
  }
  return rows;
}

function keyLinks(
  material: CompanyMaterial,
  keys: Keys,
  drafts: Drafts,
  knowledge: Knowledge,
): { id: number; key: string }[] {
  const present = new Set(drafts.byKey.keys());
  return material.linkedDomains.flatMap(({ id, name }) => {
    if (!isForeign(name)) return [];
    const partner = knowledge.match(name);
    if (partner !== null) {
      const key = `${PARTNER}${partner.id}`;
      drafts.propose(key, name, Infinity);
      return [{ id, key }];
    }
    const key = keys.ofLink(name).find((candidate) => present.has(candidate));
    return key === undefined ? [] : [{ id, key }];
  });
}

/** A name stands before a domain, whatever its channel. */
const RANK_OF_DOMAINS = 100;

class Drafts {
  readonly byKey = new Map<string, Draft>();
  readonly #knowledge: Knowledge;
  readonly #domainOf: DomainOf;

  constructor(knowledge: Knowledge, domainOf: DomainOf) {
    this.#knowledge = knowledge;
    this.#domainOf = domainOf;
  }

  /** A partner keeps its own name; any other company takes the best text seen, whatever the order. */
  propose(key: string, text: string, rank: number): void {
    const known = this.byKey.get(key);
    const candidate = key.startsWith(PARTNER)
      ? this.#partner(key.slice(PARTNER.length))
      : { partnerId: null, name: text, rank: rank + (this.#domainOf(text) === null ? 0 : RANK_OF_DOMAINS) };
    if (!known || isBetterName(candidate, known)) this.byKey.set(key, candidate);
  }

  #partner(partnerId: string): Draft {
    return { partnerId, name: this.#knowledge.partners.get(partnerId)?.name ?? partnerId, rank: 0 };
  }
}

function isBetterName(one: Draft, other: Draft): boolean {
  return one.rank === other.rank ? one.name < other.name : one.rank < other.rank;
}

const LONGEST_SLUG = 80;

/**
 * A partner's id is its slug. Others take their name in kebab case; those that would share one, or would look like a
 * partner, all carry a mark of their key, so that a slug never depends on the order of the rows.
 */
function slugsOf(drafts: ReadonlyMap<string, Draft>, knowledge: Knowledge): Map<string, string> {
  const plain = new Map([...drafts].map(([key, draft]) => [key, draft.partnerId ?? kebab(draft.name)]));
  const uses = new Map<string, number>();
  for (const slug of plain.values()) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  for (const [key, slug] of plain) {
    const isTaken = (uses.get(slug) ?? 0) > 1 || knowledge.partners.has(slug);
    if (isTaken && !key.startsWith(PARTNER)) plain.set(key, `${slug}-${markOf(key)}`);
  }
  return plain;
}

function kebab(name: string): string {
  const words = isAscii(name) ? name.toLowerCase().split(/[^a-z0-9]+/) : wordsOfAnyScript(name);
  const slug = words.filter((word) => word !== '').join('-');
  return (slug.length > LONGEST_SLUG ? [...slug].slice(0, LONGEST_SLUG).join('') : slug) || 'company';
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function wordsOfAnyScript(name: string): string[] {
  const withoutAccents = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFKC');
  return withoutAccents.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}

function markOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function remember(work: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
