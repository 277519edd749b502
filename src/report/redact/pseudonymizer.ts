import { getKnownCompany, type Knowledge } from '../../knowledge/types.ts';
import type { Finding } from '../../model/findings.ts';
import type { Message } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import type { CompanyLabels } from './company-labels.ts';
import type { NameFinder } from './name-finder.ts';

/** Values of a finding's sentences that come from the export; the others are ours, or a source's. */
export const EXPORTED_VALUES: ReadonlySet<string> = new Set(['name', 'domains']);

const asId = (label: string): string => label.toLowerCase().replaceAll(' ', '-');

/** Shared by all imports of a report. */
export type JointNames = {
  readonly knowledge: Knowledge;
  readonly people: NameFinder;
  /** The same for texts that contain words of ours. */
  readonly peopleAmongOurWords: NameFinder;
  readonly paths: ReadonlyMap<string, string>;
};

/** Replaces the names in one import's report: those of people always, those of companies if they have a label. */
export class Pseudonymizer {
  readonly #joint: JointNames;
  readonly #companies: CompanyLabels;

  constructor(joint: JointNames, companies: CompanyLabels) {
    this.#joint = joint;
    this.#companies = companies;
  }

  /** Whether the company with this name has a label. */
  hidesCompany(name: string): boolean {
    return this.#companies.byName.has(name);
  }

  person(name: string): string {
    return this.#joint.people.replace(name);
  }

  /** A complete name from the export: a company's if it is one, otherwise with the people in it replaced. */
  name(name: string): string {
    const label = this.#companies.byName.get(name);
    if (label !== undefined) return label;
    return this.#joint.knowledge.match(name) === null ? this.#joint.people.replace(name) : name;
  }

  /** The name of a company in a cited fact. */
  citedName(name: string): string {
    return this.#companies.byName.get(name) ?? name;
  }

  companyId(id: string): string {
    const label = this.#companies.byId.get(id);
    if (label !== undefined) return asId(label);
    return getKnownCompany(this.#joint.knowledge, id) === null ? this.#joint.people.replace(id, asId) : id;
  }

  /** `<rule>:<company>`. */
  findingId(id: string, companyId: string): string {
    return id.replace(companyId, () => this.companyId(companyId));
  }

  /**
   * A sentence of a finding. Only the names in it are replaced: a company called "Export" must not alter every sentence with
   * that word.
   */
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

  /** Why a decision was reopened. It may name an app that this export no longer lists, so that it cannot be looked up. */
  reason(text: string): string {
    return this.#companies.byId.size === 0 ? this.text(text) : say('redact.reason');
  }

  text(text: string): string {
    return this.#joint.peopleAmongOurWords.replace(text);
  }

  path(path: string): string {
    return this.#joint.paths.get(path) ?? this.#joint.peopleAmongOurWords.replace(path, asId);
  }
}
