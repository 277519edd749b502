import type { Service } from '../../model/enumerations.ts';
import { fitsUsername } from '../owner-evidence.ts';
import { foldName } from './owner-names.ts';
import type { OwnedRoot, People, PersonRoots } from './people.ts';

/** The roots of one person on one service. */
export type AccountRoots = { readonly service: Service; readonly roots: readonly OwnedRoot[] };

/** One person: an account on each of some services. `name` is what a person may call them. */
export type Person = {
  readonly name: string;
  readonly accounts: readonly AccountRoots[];
  /** Who they are on which services if the names differ, otherwise empty. */
  readonly aliases: readonly Alias[];
};
export type Alias = { readonly name: string; readonly services: readonly Service[] };

export type Accounts = {
  /** At least one. */
  readonly people: readonly Person[];
  /** Roots that do not name their owner, if several people may own them. */
  readonly unowned: readonly OwnedRoot[];
};

type OnService = People & { readonly service: Service };

/**
 * Joins one person's accounts on several services: by name or username, provided that exactly one person of each service has
 * it; a username may also be derived from somebody's name. If a service has several people, anybody who shares nothing with the
 * others is a separate person. If none has, all are one: display names differ between services.
 */
export function joinAccounts(services: readonly OnService[]): Accounts {
  let people: Person[] = [];
  for (const { service, people: found } of services) {
    const known = people;
    for (const one of found) {
      const same = known.filter((person) => isSame(person, one));
      const [only] =
        same.length === 1 && found.filter((other) => isSame(same[0], other)).length === 1 ? same : [];
      const account = { service, roots: one.roots };
      people = only
        ? people.map((each) => (each === only ? { ...each, accounts: [...each.accounts, account] } : each))
        : [...people, { name: one.name, accounts: [account], aliases: [] }];
    }
  }
  const isOnePersons = services.every(({ people: found }) => found.length <= 1);
  return placeUnowned(isOnePersons ? joinUnderAliases(people) : people, services);
}

function joinUnderAliases(people: readonly Person[]): readonly Person[] {
  const [first, second] = people;
  if (!first || !second) return people;
  const aliases = people.map(({ name, accounts }) => ({
    name,
    services: accounts.map(({ service }) => service),
  }));
  return [{ name: first.name, accounts: people.flatMap(({ accounts }) => accounts), aliases }];
}

/** They belong to the only account on their service, otherwise to the only person there is. */
function placeUnowned(found: readonly Person[], services: readonly OnService[]): Accounts {
  let people: readonly Person[] = found.length === 0 ? [{ name: '', accounts: [], aliases: [] }] : found;
  const lost: OwnedRoot[] = [];
  for (const { service, unowned } of services) {
    if (unowned.length === 0) continue;
    const onService = people.filter(({ accounts }) => accounts.some((each) => each.service === service));
    const [only, second] = onService.length === 0 ? people : onService;
    if (!only || second) lost.push(...unowned);
    else people = people.map((each) => (each === only ? withRoots(each, service, unowned) : each));
  }
  return { people, unowned: lost };
}

function withRoots(person: Person, service: Service, roots: readonly OwnedRoot[]): Person {
  const own = person.accounts.find((each) => each.service === service);
  const others = person.accounts.filter((each) => each !== own);
  return { ...person, accounts: [...others, { service, roots: [...(own?.roots ?? []), ...roots] }] };
}

function isSame(person: Person | undefined, one: PersonRoots): boolean {
  const roots = person?.accounts.flatMap((account) => account.roots) ?? [];
  const [names, others] = [listNames(roots), listNames(one.roots)];
  const [accounts, further] = [listAccounts(roots), listAccounts(one.roots)];
  return (
    accounts.some((account) => further.includes(account)) ||
    names.some((name) => others.some((other) => foldName(name) === foldName(other))) ||
    names.some((name) => further.some((account) => fitsUsername(account, name))) ||
    others.some((name) => accounts.some((account) => fitsUsername(account, name)))
  );
}

const listNames = (roots: readonly OwnedRoot[]): string[] =>
  roots.flatMap(({ evidence }) => [...evidence.names, ...evidence.otherNames]);

const listAccounts = (roots: readonly OwnedRoot[]): string[] =>
  roots.flatMap(({ evidence }) => [...evidence.accounts]);
