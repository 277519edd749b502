import { normaliseName, registrableDomain } from '../knowledge/match.ts';
import type { Knowledge, KnownCompany } from '../knowledge/types.ts';

/** What a text alone reveals. Computed once per text: a large export has ten thousand of them. */
export type Meaning = {
  readonly text: string;
  readonly known: KnownCompany | null;
  readonly domain: string | null;
  /** The name form of the domain or, without one, of the text; null if it has none. */
  readonly form: string | null;
};

export function meaning(text: string, knowledge: Knowledge): Meaning {
  const domain = registrableDomain(text);
  const known = knowledge.match(text);
  return { text, known, domain, form: domain === null ? formOfName(text) : formOfDomain(domain) };
}

/** A name of punctuation only has no normal form and is used as it is. */
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

/** The key of a text: `known:netflix`, `name:exampleshop`, `domain:example.org`; null for an empty text. */
export type Keys = {
  readonly of: (meaning: Meaning) => string | null;
  /** The same for a link, which may match a company but never merges two. */
  readonly ofLink: (domain: string) => readonly string[];
};

/**
 * A domain has the key of its name form ("exampleshop.com" is "Example Shop") unless another domain of the export has the same
 * one: with "delta.com" and "delta.de" it is unclear whose "Delta" is.
 */
export function createKeys(named: readonly Meaning[], linked: readonly Meaning[]): Keys {
  const owners = findOwners(named);
  const linkedOwners = findOwners(linked);
  const of = ({ known, domain, form }: Meaning) => {
    if (known !== null) return toKey(known);
    if (form !== null && (domain === null || isOwned(form, owners))) return `name:${form}`;
    return domain === null ? null : `domain:${domain}`;
  };
  return { of, ofLink: (domain) => linkKeys(domain, owners, linkedOwners) };
}

export function toKey({ id }: KnownCompany): string {
  return `known:${id}`;
}

/** Name forms of domains, each with its domain; null if several share it. */
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
