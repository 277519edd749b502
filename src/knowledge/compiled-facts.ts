import { createMatcher, type Matcher } from './match.ts';
import { byId, type Facts, type Knowledge } from './types.ts';

/* The facts in the form of a bundle: read and checked when it is built, with their digest, so that a start only parses JSON. */

/** Maps as lists; claims are in their partners. */
type Compiled = {
  readonly [Key in Exclude<keyof Facts, 'claims'>]: Facts[Key] extends ReadonlyMap<string, infer Fact>
    ? readonly Fact[]
    : Facts[Key];
} & Pick<Knowledge, 'version'>;

export function compileFacts({ match: _derived, claims: _inPartners, ...facts }: Knowledge): string {
  return JSON.stringify(facts, (_key, value) => (value instanceof Map ? [...value.values()] : value));
}

export function parseCompiledFacts(text: string): Knowledge {
  const facts = JSON.parse(text) as Compiled;
  // Most commands ask about companies that were matched during the import.
  let matcher: Matcher | null = null;
  return {
    ...facts,
    sources: byId(facts.sources),
    cases: byId(facts.cases),
    partners: byId(facts.partners),
    names: byId(facts.names),
    claims: byId(facts.partners.flatMap(({ claims }) => claims)),
    remedies: byId(facts.remedies),
    match: (nameOrDomain) => {
      matcher ??= createMatcher([...facts.partners, ...facts.names]);
      return matcher(nameOrDomain);
    },
  };
}
