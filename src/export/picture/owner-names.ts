import { repair } from '../encoding.ts';

/** A name without differences caused by encodings, keyboards and word order. */
export function foldName(name: string): string {
  const plain = repair(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [plain]).sort().join(' ');
}

/** What one document says about its owner. */
export type OwnerClaim = { readonly names: readonly string[]; readonly accounts: readonly string[] };

/**
 * Whether these documents may belong to one person: each shares an account or a name with another, ignoring a nickname in
 * brackets.
 */
export function areOfOne(claims: readonly OwnerClaim[]): boolean {
  const [first, ...others] = claims.filter(({ names, accounts }) => names.length + accounts.length > 0);
  const group = first ? [first] : [];
  let rest = others;
  for (;;) {
    const near = rest.filter((claim) => group.some((one) => mayBeSame(one, claim)));
    if (near.length === 0) return rest.length === 0;
    group.push(...near);
    rest = rest.filter((claim) => !near.includes(claim));
  }
}

function mayBeSame(one: OwnerClaim, other: OwnerClaim): boolean {
  if (one.accounts.length > 0 && other.accounts.length > 0)
    return one.accounts.some((account) => other.accounts.includes(account));
  return one.names.some((name) => other.names.some((second) => sharesName(name, second)));
}

function sharesName(one: string, other: string): boolean {
  const [words, more] = [foldName(one).split(' '), foldName(other).split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  return words?.every((word) => more?.includes(word)) ?? false;
}
