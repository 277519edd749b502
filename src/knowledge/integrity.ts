import { KnowledgeError } from './knowledge-error.ts';
import { type Claim, type Facts, isPartner, type KnownCompany, type Partner } from './types.ts';

/** Checks across files that the schema of one file cannot make. */

type Cited = { readonly source: string | null; readonly also: readonly string[] };
type Place = { readonly file: string; readonly place: string };

/** The file that a company's facts are in. */
export const companyFile = (known: KnownCompany): string =>
  isPartner(known) ? `partners/${known.id}.toml` : `names/${known.category}.toml`;

/**
 * No two facts share an id, and every claim's id begins with its partner's: the ledger keeps these ids for good.
 * @throws KnowledgeError at the first id that is used twice, or that answers a missing claim.
 */
export function checkIds(facts: Facts): void {
  const seen = new Map<string, string>();
  for (const { id, file, place } of listIds(facts)) {
    const before = seen.get(id);
    if (before !== undefined)
      throw new KnowledgeError(file, place, `the id "${id}" is used already in ${before}`);
    seen.set(id, file);
  }
  for (const partner of facts.partners.values()) {
    for (const claim of partner.claims) checkClaim(partner, claim);
  }
}

function* listIds(facts: Facts): Generator<Place & { readonly id: string }> {
  for (const partner of facts.partners.values()) {
    const file = companyFile(partner);
    yield { id: partner.id, file, place: 'id' };
    for (const { id } of partner.claims) yield { id, file, place: `claim ${id}` };
  }
  for (const known of facts.names.values()) yield { id: known.id, file: companyFile(known), place: known.id };
  for (const id of facts.sources.keys()) yield { id, file: 'sources.toml', place: id };
  for (const id of facts.cases.keys()) yield { id, file: 'cases.toml', place: id };
  for (const { id } of facts.eras) yield { id, file: 'eras.toml', place: id };
  for (const { id } of facts.otherEras) yield { id, file: 'other-eras.toml', place: id };
  for (const { id } of facts.events) yield { id, file: 'events.toml', place: id };
  for (const id of facts.remedies.keys()) yield { id, file: 'remedies.toml', place: id };
  for (const { name } of facts.permissions)
    yield { id: `permission ${name}`, file: 'permissions.toml', place: name };
}

function checkClaim(partner: Partner, claim: Claim): void {
  const refuse = (reason: string) => new KnowledgeError(companyFile(partner), `claim ${claim.id}`, reason);
  if (!claim.id.startsWith(`${partner.id}-`)) throw refuse(`its id must begin with "${partner.id}-"`);
  const answered = claim.respondsTo.find((id) => !partner.claims.some((other) => other.id === id));
  if (answered !== undefined) throw refuse(`it answers "${answered}", which is not a claim of ${partner.id}`);
}

/**
 * Every source that a fact names is in sources.toml.
 * @throws KnowledgeError at the first that is not.
 */
export function checkSources(facts: Facts): void {
  for (const { id, file, place } of citations(facts)) {
    if (!facts.sources.has(id))
      throw new KnowledgeError(file, place, `the source "${id}" is not in sources.toml`);
  }
}

/**
 * Every case named in a claim or a court paper is in cases.toml, and every remedy's replacement in remedies.toml.
 * @throws KnowledgeError at the first that is missing.
 */
export function checkReferences(facts: Facts): void {
  for (const partner of facts.partners.values()) {
    for (const claim of partner.claims)
      checkCase(facts, claim.case, companyFile(partner), `claim ${claim.id}`);
  }
  for (const { id, paper } of facts.sources.values())
    checkCase(facts, paper?.case ?? null, 'sources.toml', id);
  for (const { id, replacedBy } of facts.remedies.values()) {
    if (replacedBy !== null && !facts.remedies.has(replacedBy))
      throw new KnowledgeError('remedies.toml', id, `the remedy "${replacedBy}" is not there`);
  }
}

function checkCase({ cases }: Facts, id: string | null, file: string, place: string): void {
  if (id !== null && !cases.has(id))
    throw new KnowledgeError(file, place, `the case "${id}" is not in cases.toml`);
}

/**
 * Every claim and caution named on the page of headlines exists.
 * @throws KnowledgeError at the first that does not.
 */
export function checkHeadlines({ headlines, claims, cautions }: Facts): void {
  const refuse = (place: string, id: string) =>
    new KnowledgeError('headlines.toml', place, `there is no claim or caution "${id}"`);
  for (const { id, claims: named } of headlines.rows) {
    const lost = named.find((claim) => !claims.has(claim));
    if (lost !== undefined) throw refuse(`rows.${id}`, lost);
  }
  const lost = headlines.cautions.find((caution) => !cautions.some(({ id }) => id === caution));
  if (lost !== undefined) throw refuse('cautions', lost);
}

/** Every reference to a source, with its location. */
export function* citations(facts: Facts): Generator<Place & { readonly id: string }> {
  for (const { file, place, fact } of citingFacts(facts)) {
    const ids = fact.source === null ? fact.also : [fact.source, ...fact.also];
    for (const id of ids) yield { id, file, place };
  }
}

function* citingFacts(facts: Facts): Generator<Place & { readonly fact: Cited }> {
  for (const partner of facts.partners.values()) {
    const file = companyFile(partner);
    yield { file, place: 'namedIn', fact: { source: null, also: partner.namedIn } };
    for (const fact of partner.claims) yield { file, place: `claim ${fact.id}`, fact };
  }
  for (const fact of facts.names.values()) yield { file: companyFile(fact), place: fact.id, fact };
  for (const fact of facts.cases.values()) yield { file: 'cases.toml', place: fact.id, fact };
  for (const fact of facts.permissions) yield { file: 'permissions.toml', place: fact.name, fact };
  for (const fact of facts.apiVersions) yield { file: 'api-versions.toml', place: fact.version, fact };
  for (const fact of facts.events) yield { file: 'events.toml', place: fact.id, fact };
  for (const fact of facts.remedies.values()) yield { file: 'remedies.toml', place: fact.id, fact };
  yield { file: 'device-partners-2018.toml', place: 'source', fact: facts.devicePartners2018 };
  yield { file: 'most-seen-2024.toml', place: 'source', fact: facts.mostSeen2024 };
  for (const { id, source } of facts.cautions)
    yield { file: 'cautions.toml', place: id, fact: { source, also: [] } };
  for (const era of facts.eras)
    yield { file: 'eras.toml', place: era.id, fact: { source: null, also: era.sources } };
  for (const era of facts.otherEras)
    yield { file: 'other-eras.toml', place: era.id, fact: { source: null, also: era.sources } };
  for (const { id, quotedIn } of facts.sources.values()) {
    yield { file: 'sources.toml', place: id, fact: { source: quotedIn, also: [] } };
  }
}
