import { domainToASCII } from 'node:url';
import { parse } from './suffix-list.ts';
import type { KnownCompany } from './types.ts';

/** Legal forms, which do not identify a company. Words that are also names ("Spa", "As") are left out. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated llc llp ltd limited gmbh ag kg sa sarl srl ab oy bv nv plc pty co corp corporation'.split(
    ' ',
  ),
);
const ASCII = /^[\x20-\x7e]*$/;
/** Most texts are names of one word or labels of a domain: nothing but case needs removing. */
const ONE_WORD = /^[a-z0-9]+$/i;
/** NFKC would turn these into letters ("Netflix™" into "NetflixTM"). */
const MARKS_OF_LAW = /[™℠®©]/gu;
/** Latin, Greek and Cyrillic accents; the vowel signs of other scripts are letters and stay. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** Dots and apostrophes can be inside words ("S.A.", "I've"); no other punctuation can. */
const INSIDE_WORDS = /[.'’]/gu;
/** "+" stays: "Nike+" is not "Nike". */
const BETWEEN_WORDS = /[\p{P}\p{Z}\p{C}|~`^=<>]+/gu;

/** Case, width and accents removed. Through lower and upper case and back, so that "ẞ", "ß" and "SS" match. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const wide = text.replace(MARKS_OF_LAW, '').normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  return wide.normalize('NFKD').replace(ACCENTS, '').replaceAll('ς', 'σ').normalize('NFKC');
}

function splitWords(text: string): string[] {
  const words = fold(text).replace(INSIDE_WORDS, '').split(BETWEEN_WORDS);
  return words.filter((word) => word !== '');
}

/** Legal forms are removed from the end, but never the first word: a company may be called "AB". */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  let length = words.length;
  while (length > 1 && LEGAL_FORMS.has(words[length - 1] ?? '')) length -= 1;
  return words.slice(0, length);
}

/**
 * A name in the form used for comparison: case, width, accents, punctuation, spaces and a legal form at the end removed. Two
 * names belong to the same company only if their normal forms are equal. A name of nothing but punctuation ("!!!") keeps it, so
 * that two such names are not confused; only a blank text has the empty form.
 */
export const normaliseName = keepLast((text: string): string => {
  if (ONE_WORD.test(text)) return text.toLowerCase();
  const words = splitWords(text);
  // Characters that were separate compose once the spaces between them are removed (ト + ゛).
  return words.length === 0 ? fold(text).trim() : withoutLegalForm(words).join('').normalize('NFC');
});

/** Keeps the last result: a text's owner, domain and normal form are looked up in one go. */
function keepLast<T>(work: (text: string) => T): (text: string) => T {
  let last = '';
  let answer = work(last);
  return (text) => {
    if (text !== last) [last, answer] = [text, work(text)];
    return answer;
  };
}

const LABEL = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{M}\\p{N}_])?';
const HOST_SHAPE = new RegExp(
  `^(?:https?://)?((?:${LABEL}\\.)+[\\p{L}\\p{M}\\p{N}-]{2,63})\\.?(?::\\d{1,5})?(?:[/?#]\\S*)?$`,
  'iu',
);
/** The shape of nearly all hosts: a subset of HOST_SHAPE that matches several times faster. */
const PLAIN_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * The registrable domain of a host, an address, or a name written like one ("Booking.com"), in ASCII lower case; null if the
 * text has no such shape or its ending is not a public suffix. Sites on a shared host are distinct: `ada.myshopify.com` is a
 * domain of its own. Offline: the list of suffixes is part of the program.
 */
export const registrableDomain = keepLast((hostOrUrlOrName: string): string | null => {
  if (!hostOrUrlOrName.includes('.')) return null;
  const host = findHost(hostOrUrlOrName);
  if (host === undefined) return null;
  const found = parse(host, WITH_SHARED_HOSTS);
  if (found.isPrivate !== true) return found.isIcann === true ? found.domain : null;
  const plain = parse(host, PLAIN);
  return plain.isIcann === true ? (found.domain ?? plain.domain) : null;
});

const PLAIN = { extractHostname: false };
const WITH_SHARED_HOSTS = { extractHostname: false, allowPrivateDomains: true };

function findHost(text: string): string | undefined {
  if (PLAIN_HOST.test(text)) return text;
  const host = HOST_SHAPE.exec(text.trim())?.[1];
  if (host === undefined) return undefined;
  return ASCII.test(host) ? host.toLowerCase() : domainToASCII(host);
}

export type Matcher = (nameOrDomain: string) => KnownCompany | null;

/** Two companies claim the same name or domain: the order of the files must not decide. */
export class AmbiguousNameError extends Error {
  /** The second of the two companies. */
  readonly other: KnownCompany;
  constructor(key: string, one: KnownCompany, other: KnownCompany) {
    super(`the name or domain "${key}" belongs to both ${one.id} and ${other.id}`);
    this.name = 'AmbiguousNameError';
    this.other = other;
  }
}

/**
 * Builds the lookup tables once; matching then takes constant time per name.
 * @throws AmbiguousNameError if two companies share a normalised alias or a domain.
 */
export function createMatcher(companies: Iterable<KnownCompany>): Matcher {
  const byName = new Map<string, KnownCompany>();
  const byDomain = new Map<string, KnownCompany>();
  for (const company of companies) {
    for (const alias of company.aliases) assign(byName, normaliseName(alias), company);
    for (const domain of company.domains) assign(byDomain, domain, company);
  }
  return (text) => matchExactly(text, byName, byDomain);
}

function assign(table: Map<string, KnownCompany>, key: string, company: KnownCompany): void {
  const owner = table.get(key);
  if (owner !== undefined && owner !== company) throw new AmbiguousNameError(key, owner, company);
  table.set(key, company);
}

type Table = ReadonlyMap<string, KnownCompany>;

/** A text written as a host is compared as a domain only: "flo.com" must not become the name "flo". */
function matchExactly(text: string, byName: Table, byDomain: Table): KnownCompany | null {
  const domain = registrableDomain(text);
  if (domain !== null) return byDomain.get(domain) ?? null;
  return byName.get(normaliseName(text)) ?? null;
}
