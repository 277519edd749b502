import { getKnownCompany, type Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import type { Finding } from '../../model/findings.ts';
import type { Message } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { accountNames, companyNames, namedPaths, personLabels } from './ledger-names.ts';
import { NameFinder } from './name-finder.ts';
import { createOwnWordTest } from './own-words.ts';
import { SecretOrder } from './secret-order.ts';

/** Facebook names the folder of a conversation after the people in it. */
const CONVERSATIONS = ['thread', 'e2ee-thread', 'secret-conversations'];
/** In HTML exports every business has a page of its own. */
const BUSINESS_PAGES = ['off-meta-activity'];

/** Values of a finding's sentences that come from the export; the others are ours, or a source's. */
export const EXPORTED_VALUES: ReadonlySet<string> = new Set(['name', 'domains']);

const asId = (label: string): string => label.toLowerCase().replaceAll(' ', '-');

/**
 * What replaces names, the same in all of the imports. People are always replaced; companies only where `flagged` is given, and then those
 * that are not in it. Labels are numbered in an order of their own, so that a number tells nothing of the name.
 */
export class Pseudonymizer {
  readonly #knowledge: Knowledge;
  readonly #people: NameFinder;
  /** The same for texts that hold words of ours. */
  readonly #peopleAmongOurWords: NameFinder;
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
    this.#knowledge = knowledge;
    const labels = personLabels(db, importIds, knowledge);
    const isOwnWord = createOwnWordTest();
    const accounts = new Set(accountNames(db, importIds));
    this.#people = new NameFinder(labels, (name) => accounts.has(name) && isOwnWord(name));
    const isAnyWord = labels.some(([name]) => isOwnWord(name));
    this.#peopleAmongOurWords = isAnyWord ? new NameFinder(labels, isOwnWord) : this.#people;
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
    const label = this.#companyNames.get(name);
    if (label !== undefined) return label;
    return this.#knowledge.match(name) === null ? this.#people.replace(name) : name;
  }

  /** The name of a company in a cited fact. */
  citedName(name: string): string {
    return this.#companyNames.get(name) ?? name;
  }

  companyId(id: string): string {
    const label = this.#companies.get(id);
    if (label !== undefined) return asId(label);
    return getKnownCompany(this.#knowledge, id) === null ? this.#people.replace(id, asId) : id;
  }

  /** `<rule>:<company>`. */
  findingId(id: string, companyId: string): string {
    return id.replace(companyId, () => this.companyId(companyId));
  }

  /** A sentence of a finding. Only the names in it are replaced: a company called "Export" must not cut holes into every sentence. */
  message({ id, values }: Finding['says']['title']): Message {
    const redacted = Object.entries(values).map(([key, value]) => [
      key,
      EXPORTED_VALUES.has(key) ? this.#value(value) : value,
    ]);
    return { id, values: Object.fromEntries(redacted) } as Message;
  }

  #value(value: unknown): unknown {
    return Array.isArray(value) ? value.map((one) => this.name(String(one))) : this.name(String(value));
  }

  /** Why a decision is open again. It may name an app that this export no longer lists, which nobody can look up. */
  reason(text: string): string {
    return this.#companies.size === 0 ? this.text(text) : say('redact.reason');
  }

  text(text: string): string {
    return this.#peopleAmongOurWords.replace(text);
  }

  path(path: string): string {
    return this.#paths.get(path) ?? this.#peopleAmongOurWords.replace(path, asId);
  }
}

/** The folder's name goes; what the file is stays to be seen. */
function pathLabel(path: string, at: number): string {
  const extension = /\.(?:json|html)$/.exec(path)?.[0] ?? '';
  return `document-${at + 1}${extension}`;
}
