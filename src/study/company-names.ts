import { createHmac } from 'node:crypto';
import { normaliseName } from '../knowledge/match.ts';
import { getKnownCompany, type Knowledge } from '../knowledge/types.ts';
import type { Study } from './study.ts';

/** A company as the study sees it: its name where that is allowed, else a hash that begins with `#`. */
export type ShownCompany = { readonly company: string; readonly named: boolean };

/** A company as in the ledger. `slug` is its id there; null while it has none. */
export type LedgerCompany = { readonly slug: string | null; readonly name: string };

export type ShowCompany = (company: LedgerCompany) => ShownCompany;

/**
 * The study's policy on names. A name in clear is always spelled as in the cited facts or the study's list, never as in the
 * export, so that nothing else that a person or an app wrote into a name is handed over. The same name has the same hash in
 * every donation to a study, and a different one in any other study.
 */
export function createNamePolicy(study: HashedStudy, knowledge: Knowledge): ShowCompany {
  const { names } = study;
  const listed = new Map(names.listed.map((name) => [normaliseName(name), name]));
  const findKnown = ({ slug, name }: LedgerCompany) =>
    (slug === null ? null : getKnownCompany(knowledge, slug)) ?? knowledge.match(name);
  const show = (company: LedgerCompany): ShownCompany => {
    const known = findKnown(company)?.name ?? null;
    const allowed =
      listed.get(normaliseName(company.name)) ??
      (known === null
        ? undefined
        : (listed.get(normaliseName(known)) ?? (names.policy === 'known' ? known : undefined)));
    if (allowed !== undefined) return { company: allowed, named: true };
    return {
      company: `#${keyedHash(study, 'company', normaliseName(known ?? company.name))}`,
      named: false,
    };
  };
  const shown = new Map<string, ShownCompany>();
  return (company) => {
    const key = `${company.slug}\0${company.name}`;
    const found = shown.get(key) ?? show(company);
    shown.set(key, found);
    return found;
  };
}

const HASH_DIGITS = 32;

type HashedStudy = Pick<Study, 'id' | 'names'>;

/**
 * HMAC-SHA256 under the study's key, as 32 hex digits. `purpose` separates hashes of different things, and the id separates
 * studies that share a key, such as copies of the example.
 */
export const keyedHash = (
  { id, names }: HashedStudy,
  purpose: 'company' | 'donor' | 'source',
  text: string,
): string =>
  createHmac('sha256', Buffer.from(names.key, 'hex'))
    .update(`${purpose}\0${id}\0${text}`)
    .digest('hex')
    .slice(0, HASH_DIGITS);

/** The same export always gives the same donor. Starts with a letter: a query engine would read a name of digits as a number. */
export const toDonorId = (study: HashedStudy, fingerprint: string): string =>
  `d${keyedHash(study, 'donor', fingerprint)}`;
