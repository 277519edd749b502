import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { labelCompanies } from './company-labels.ts';
import { accountNames, namedPaths, personLabels } from './ledger-names.ts';
import { NameFinder } from './name-finder.ts';
import { createOwnWordTest } from './own-words.ts';
import { Pseudonymizer } from './pseudonymizer.ts';
import { SecretOrder } from './secret-order.ts';

/** Facebook names the folder of a conversation after the people in it. */
const CONVERSATIONS = ['thread', 'e2ee-thread', 'secret-conversations'];
/** In HTML exports every business has a page of its own. */
const BUSINESS_PAGES = ['off-meta-activity'];

const NO_LABELS = { byId: new Map(), byName: new Map() };

/**
 * By import, the replacements of names in its report, the same in all of them. `flagged`: the companies that keep their names,
 * by import; if `hidesCompanies` is false, all do. Labels are numbered in an order of their own, so that a number reveals
 * nothing about the name.
 */
export function openPseudonymizers(
  db: ReadDb,
  flagged: ReadonlyMap<number, ReadonlySet<string>>,
  hidesCompanies: boolean,
  knowledge: Knowledge,
): Map<number, Pseudonymizer> {
  const importIds = [...flagged.keys()];
  const order = new SecretOrder(db, importIds);
  const kinds = hidesCompanies ? [...CONVERSATIONS, ...BUSINESS_PAGES] : CONVERSATIONS;
  const paths = order.sort([...new Set(namedPaths(db, importIds, kinds))], (path) => path);
  const joint = {
    ...{ knowledge, ...findPeople(db, importIds, knowledge) },
    paths: new Map(paths.map((path, at) => [path, pathLabel(path, at)])),
  };
  const companies = hidesCompanies ? labelCompanies(db, flagged, knowledge, order) : new Map();
  return new Map(importIds.map((id) => [id, new Pseudonymizer(joint, companies.get(id) ?? NO_LABELS)]));
}

function findPeople(db: ReadDb, importIds: readonly number[], knowledge: Knowledge) {
  const labels = personLabels(db, importIds, knowledge);
  const isOwnWord = createOwnWordTest();
  const accounts = new Set(accountNames(db, importIds));
  const people = new NameFinder(labels, (name) => accounts.has(name) && isOwnWord(name));
  const isAnyWord = labels.some(([name]) => isOwnWord(name));
  return { people, peopleAmongOurWords: isAnyWord ? new NameFinder(labels, isOwnWord) : people };
}

/** The folder's name is removed; the kind of file stays visible. */
function pathLabel(path: string, at: number): string {
  const extension = /\.(?:json|html)$/.exec(path)?.[0] ?? '';
  return `document-${at + 1}${extension}`;
}
