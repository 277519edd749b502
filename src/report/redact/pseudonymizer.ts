import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { say } from '../../words/say.ts';
import { companyNames, namedPaths, personLabels } from './ledger-names.ts';
import { NameFinder } from './name-finder.ts';
import { SecretOrder } from './secret-order.ts';

/** Facebook names the folder of a conversation after the people in it. */
const CONVERSATIONS = ['thread', 'e2ee-thread', 'secret-conversations'];
/** In HTML exports every business has a page of its own. */
const BUSINESS_PAGES = ['off-meta-activity'];

const asId = (label: string): string => label.toLowerCase().replaceAll(' ', '-');

/**
 * What replaces names, the same in all of the imports. People are always replaced; companies only where `flagged` is given, and then those
 * that are not in it. Labels are numbered in an order of their own, so that a number tells nothing of the name.
 */
export class Pseudonymizer {
  readonly #people: NameFinder;
  readonly #paths: ReadonlyMap<string, string>;
  /** Label of a company by its id; empty while companies stay. */
  readonly #companies: ReadonlyMap<string, string>;
  /** Label by any name under which the export lists the company. */
  readonly #companyNames: ReadonlyMap<string, string>;

  constructor(
    db: ReadDb,
    importIds: readonly number[],
    knowledge: Knowledge,
    flagged: ReadonlySet<string> | null,
  ) {
    this.#people = new NameFinder(personLabels(db, importIds, knowledge));
    const order = new SecretOrder(db, importIds);
    const kinds = flagged === null ? CONVERSATIONS : [...CONVERSATIONS, ...BUSINESS_PAGES];
    const paths = order.sort([...new Set(namedPaths(db, importIds, kinds))], (path) => path);
    this.#paths = new Map(paths.map((path, at) => [path, pathLabel(path, at)]));
    const names =
      flagged === null ? [] : companyNames(db, importIds).filter(({ companyId }) => !flagged.has(companyId));
    const ids = order.sort([...new Set(names.map(({ companyId }) => companyId))], (id) => id);
    this.#companies = new Map(ids.map((id, at) => [id, say('redact.company', { number: at + 1 })]));
    this.#companyNames = new Map(
      names.map(({ name, companyId }) => [name, this.#companies.get(companyId) ?? '']),
    );
  }

  /** Whether a label stands for the company of this name. */
  hidesCompany(name: string): boolean {
    return this.#companyNames.has(name);
  }

  person(name: string): string {
    return this.#people.replace(name);
  }

  /** A name from the export, as a whole: of a company if it is one, else with the people in it replaced. */
  name(name: string): string {
    return this.#companyNames.get(name) ?? this.#people.replace(name);
  }

  companyId(id: string): string {
    const label = this.#companies.get(id);
    return label === undefined ? this.#people.replace(id, asId) : asId(label);
  }

  /** `<rule>:<company>`. */
  findingId(id: string, companyId: string): string {
    return id.replace(companyId, () => this.companyId(companyId));
  }

  /** A sentence of ours that may hold names; of companies those in `named` alone. */
  sentence(text: string, named: readonly string[]): string {
    const labels = named.flatMap((name) => {
      const label = this.#companyNames.get(name);
      return label === undefined ? [] : [[name, label] as const];
    });
    return this.#people.replace(new NameFinder(labels).replace(text));
  }

  /** Why a decision is open again. It may name an app that this export no longer lists, which nobody can look up. */
  reason(text: string): string {
    return this.#companies.size === 0 ? this.#people.replace(text) : say('redact.reason');
  }

  text(text: string): string {
    return this.#people.replace(text);
  }

  path(path: string): string {
    return this.#paths.get(path) ?? this.#people.replace(path, asId);
  }
}

/** The folder's name goes; what the file is stays to be seen. */
function pathLabel(path: string, at: number): string {
  const extension = /\.(?:json|html)$/.exec(path)?.[0] ?? '';
  return `document-${at + 1}${extension}`;
}
