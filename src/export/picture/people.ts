import { foldName, type OwnerEvidence } from './owner-evidence.ts';
import type { RootContent } from './roots.ts';

export type OwnedRoot = { readonly content: RootContent; readonly evidence: OwnerEvidence };

/** The roots of one account. `name` is how a person may call it: a name, a username, or both where names repeat. */
export type PersonRoots = { readonly name: string; readonly roots: readonly OwnedRoot[] };

export type People = {
  readonly people: readonly PersonRoots[];
  /** Roots that do not say whose they are; with one person (or none) they are that person's. */
  readonly unowned: readonly OwnedRoot[];
};

/**
 * Groups roots by whose they are. Two roots are of one person when their accounts (usernames, ids) say so, else when their
 * names do; so a changed display name and a name spelled otherwise join, and two accounts under one name do not.
 */
export function groupByPerson(roots: readonly OwnedRoot[]): People {
  const unowned = roots.filter(({ evidence }) => evidence.names.length + evidence.accounts.length === 0);
  let groups: OwnedRoot[][] = [];
  for (const root of roots.filter((one) => !unowned.includes(one))) {
    const same = groups.filter((group) => group.some((other) => isSamePerson(root.evidence, other.evidence)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), root]];
  }
  return { people: withNames(groups), unowned };
}

function isSamePerson(one: OwnerEvidence, other: OwnerEvidence): boolean {
  if (one.accounts.some((account) => other.accounts.includes(account))) return true;
  if (one.isStated && other.isStated) return false;
  const names = new Set(other.names.map(foldName));
  return one.names.some((name) => names.has(foldName(name)));
}

function withNames(groups: readonly (readonly OwnedRoot[])[]): PersonRoots[] {
  const first = groups.map((roots) => nameOf(roots));
  return groups
    .map((roots, at) => {
      const [name, account] = [first[at] ?? '', accountOf(roots)];
      const isRepeated = first.filter((other) => other === name).length > 1;
      return { roots, name: isRepeated && account !== null ? `${name} (${account})` : name };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const nameOf = (roots: readonly OwnedRoot[]): string =>
  roots.flatMap(({ evidence }) => evidence.names)[0] ?? accountOf(roots) ?? '';

const accountOf = (roots: readonly OwnedRoot[]): string | null =>
  roots.flatMap(({ evidence }) => evidence.accounts)[0] ?? null;
