import { createHash } from 'node:crypto';
import { getKnownCompany, isPartner, type Knowledge, type KnownCompany } from '../knowledge/types.ts';
import type { PlannedCompany } from '../ledger/planned-company.ts';

type Draft = Omit<PlannedCompany, 'slug' | 'partnerId'> & { readonly known: KnownCompany | null };

const LONGEST_SLUG = 80;

/**
 * A known company's id is its slug. Others use their name in kebab case; those that would share one, or would look like a known
 * one, all get a suffix from their key, so that a slug never depends on the order of the rows.
 */
export function assignSlugs(drafts: ReadonlyMap<string, Draft>, knowledge: Knowledge): PlannedCompany[] {
  const plain = Array.from(drafts.values(), ({ known, name }) => known?.id ?? kebab(name));
  const shared = repeated(plain);
  return Array.from(drafts, ([key, { known, name, rows, domains }], index) => {
    const slug = plain[index] ?? '';
    const isTaken = known === null && (shared.has(slug) || getKnownCompany(knowledge, slug) !== null);
    const partnerId = known !== null && isPartner(known) ? known.id : null;
    return { slug: isTaken ? `${slug}-${keyMark(key)}` : slug, name, partnerId, rows, domains };
  });
}

function repeated(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}

function kebab(name: string): string {
  const words = isAscii(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, '-') : foldAnyScript(name);
  const slug = words.replace(/^-|-$/g, '');
  return (slug.length > LONGEST_SLUG ? [...slug].slice(0, LONGEST_SLUG).join('') : slug) || 'company';
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function foldAnyScript(name: string): string {
  const withoutAccents = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFKC');
  return withoutAccents.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
}

function keyMark(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
