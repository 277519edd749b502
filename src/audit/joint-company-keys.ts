import { getKnownCompany, type Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { listCompanyNames } from '../ledger/reads/company-names.ts';
import { createKeys, meaning, toKey } from './company-keys.ts';

/** A company as it is in one import. */
type Company = { readonly id: string; readonly name: string };

/**
 * Keys that companies of different imports share if they are the same, by the rule that merges several names within an import.
 * Ids do not identify companies across imports: "🎲" and "★" are both `company` if they are alone, and "Example Shop" may be
 * `exampleshop-com`. A single import uses its ids.
 */
export function createJointKeys(
  db: ReadDb,
  importIds: readonly number[],
  knowledge: Knowledge,
): (company: Company) => string {
  if (importIds.length < 2) return ({ id }) => id;
  const names = new Set(listCompanyNames(db, importIds).map(({ name }) => name));
  const keys = createKeys(
    [...names].map((name) => meaning(name, knowledge)),
    [],
  );
  return ({ id, name }) => {
    const known = getKnownCompany(knowledge, id);
    return (known === null ? keys.of(meaning(name, knowledge)) : toKey(known)) ?? `id:${id}`;
  };
}
