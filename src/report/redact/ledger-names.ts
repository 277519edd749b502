import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { listCompanyNames } from '../../ledger/reads/company-names.ts';
import { sql, sqlList } from '../../ledger/sql.ts';
import { say } from '../../words/say.ts';
import { SecretOrder } from './secret-order.ts';

/**
 * Every person whose name is in the threads, with the label that replaces it: the owner first, by every name and username, the
 * others in no order. A page of a company that the same export lists among apps, businesses or advertisers, or that knowledge/
 * names, is not a person, unless another of the exports shows that it is; the owner is always a person.
 */
export function personLabels(
  db: ReadDb,
  importIds: readonly number[],
  knowledge: Knowledge,
): [name: string, label: string][] {
  const owners = new Set([...ownerNames(db, importIds), ...accountNames(db, importIds)]);
  const people = importIds.flatMap((importId) => listPeople(db, importId, knowledge));
  const others = new Set(people.filter((name) => !owners.has(name)));
  const inOrder = new SecretOrder(db, importIds).sort([...others], (name) => name);
  const label = (number: number): string => say('redact.person', { number });
  const first = owners.size > 0 ? 2 : 1;
  return [
    ...[...owners].map((name): [string, string] => [name, label(1)]),
    ...inOrder.map((name, index): [string, string] => [name, label(index + first)]),
  ];
}

function ownerNames(db: ReadDb, importIds: readonly number[]): string[] {
  const ids = sqlList(importIds);
  return db.column<string>(sql`
    SELECT owner FROM import WHERE id IN (${ids}) AND owner IS NOT NULL
    UNION SELECT name FROM person WHERE import_id IN (${ids}) AND is_owner`);
}

/** What the services call the owner's accounts: usernames, or numbers. */
export const accountNames = (db: ReadDb, importIds: readonly number[]): string[] =>
  db.column<string>(
    sql`SELECT account FROM import WHERE id IN (${sqlList(importIds)}) AND account IS NOT NULL ORDER BY id`,
  );

function listPeople(db: ReadDb, importId: number, knowledge: Knowledge): string[] {
  const companies = new Set(listCompanyNames(db, [importId]).map(({ name }) => sameName(name)));
  const names = db.column<string>(
    sql`SELECT name FROM person WHERE import_id = ${importId} AND NOT is_anonymous ORDER BY id`,
  );
  return names.filter((name) => !companies.has(sameName(name)) && knowledge.match(name) === null);
}

/** Two spellings that look the same on a screen. */
const sameName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Paths of conversations, and of pages with a business's name. In the order of the ledger's rows. */
export function namedPaths(db: ReadDb, importIds: readonly number[], kinds: readonly string[]): string[] {
  const wanted = new Set(kinds);
  return db
    .all<{ path: string; kind: string | null }>(
      sql`SELECT path, kind FROM document WHERE import_id IN (${sqlList(importIds)}) ORDER BY id`,
    )
    .filter(({ kind }) => kind === null || wanted.has(kind))
    .map(({ path }) => path);
}
