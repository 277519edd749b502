import { repair } from '../encoding.ts';
import { withoutNickname } from '../owner-evidence.ts';
import type { OwnerEvidence } from './owner-evidence.ts';
import { foldName } from './owner-names.ts';
import type { RootContent } from './roots.ts';

export type OwnedRoot = { readonly content: RootContent; readonly evidence: OwnerEvidence };

/** The roots of one account. `name` is what a person may call it: a name, a username, or both if names repeat. */
export type PersonRoots = { readonly name: string; readonly roots: readonly OwnedRoot[] };

export type People = {
  readonly people: readonly PersonRoots[];
  /** Roots that do not name their owner; with one person (or none) they are that person's. */
  readonly unowned: readonly OwnedRoot[];
};

/**
 * Groups roots by owner. Accounts (usernames, ids) decide, otherwise names: so a changed display name and a name spelled
 * differently are merged, and two accounts with one name are not, unless their profiles give the same second of registration:
 * then the username was changed. What could belong to either of those is assigned to nobody.
 */
export function groupByPerson(roots: readonly OwnedRoot[]): People {
  const owned = roots.filter((root) => !isUnowned(root));
  const groups = joinSame(owned.filter(({ evidence }) => evidence.isStated));
  const unowned = roots.filter(isUnowned);
  for (const loose of joinSame(owned.filter(({ evidence }) => !evidence.isStated))) {
    const candidates = findOwners(groups, loose);
    const [only] = candidates;
    if (candidates.length > 1) unowned.push(...loose);
    else if (only) groups[groups.indexOf(only)] = [...only, ...loose];
    else groups.push(loose);
  }
  return { people: withNames(groups), unowned };
}

export const isUnowned = ({ evidence }: OwnedRoot): boolean =>
  evidence.names.length + evidence.accounts.length === 0;

/** The account named by a group of loose roots, otherwise the name. */
function findOwners(groups: readonly OwnedRoot[][], loose: readonly OwnedRoot[]): OwnedRoot[][] {
  const whose = (isSame: typeof isSamePerson): OwnedRoot[][] =>
    groups.filter((group) =>
      group.some((one) => loose.some((other) => isSame(one.evidence, other.evidence))),
    );
  const byAccount = whose(sharesAccount);
  return byAccount.length > 0 ? byAccount : whose(isSamePerson);
}

function joinSame(roots: readonly OwnedRoot[]): OwnedRoot[][] {
  let groups: OwnedRoot[][] = [];
  for (const root of roots) {
    const same = groups.filter((group) => group.some((other) => isSamePerson(root.evidence, other.evidence)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), root]];
  }
  return groups;
}

function isSamePerson(one: OwnerEvidence, other: OwnerEvidence): boolean {
  if (sharesAccount(one, other)) return true;
  const isOneAccount = one.registeredAt !== null && one.registeredAt === other.registeredAt;
  if (one.isStated && other.isStated && !isOneAccount) return false;
  return hasName(one.names, other) || hasName(other.names, one);
}

function hasName(names: readonly string[], { names: printed, otherNames }: OwnerEvidence): boolean {
  const known = new Set([...printed, ...otherNames].map(toKey));
  return names.some((name) => known.has(toKey(name)));
}

const toKey = (name: string): string => foldName(withoutNickname(repair(name)));

const sharesAccount = (one: OwnerEvidence, other: OwnerEvidence): boolean =>
  one.accounts.some((account) => other.accounts.includes(account));

function withNames(groups: readonly (readonly OwnedRoot[])[]): PersonRoots[] {
  const first = groups.map((roots) => getName(roots));
  return groups
    .map((roots, at) => {
      const [name, account] = [first[at] ?? '', getAccount(roots)];
      const isRepeated = first.filter((other) => foldName(other) === foldName(name)).length > 1;
      return { roots, name: isRepeated && account !== null ? `${name} (${account})` : name };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const getName = (roots: readonly OwnedRoot[]): string =>
  repair(roots.flatMap(({ evidence }) => evidence.names)[0] ?? getAccount(roots) ?? '');

const getAccount = (roots: readonly OwnedRoot[]): string | null =>
  roots.flatMap(({ evidence }) => evidence.accounts)[0] ?? null;
