import { createHash } from 'node:crypto';
import { citedSources } from '../src/knowledge/sources.ts';
import type { Claim, Knowledge } from '../src/knowledge/types.ts';
import { LEVELS, SOURCE_MEDIA, SOURCE_READS } from '../src/model/enumerations.ts';
import { straight } from '../src/words/quotation-marks.ts';

/* The counts over knowledge/, the counts that may not fall, and whether every claim was reviewed since its last change. */

export type FactCounts = Readonly<Record<string, number>>;

/** An allegation or a report, which needs a response or the day of a search for one. */
const isAccusation = ({ status }: Claim): boolean => status === 'alleged' || status === 'reported';

/** Accusations with neither a response of their own nor the day of a search. */
export function findUnanswered({ claims }: Knowledge): Claim[] {
  const answered = new Set([...claims.values()].flatMap(({ respondsTo }) => respondsTo));
  return [...claims.values()].filter(
    (claim) => isAccusation(claim) && !answered.has(claim.id) && claim.noResponseAsOf === null,
  );
}

/** Everything that is counted, by a name that `counts.json` keeps. */
export function countFacts(knowledge: Knowledge): FactCounts {
  const partners = [...knowledge.partners.values()];
  const claims = [...knowledge.claims.values()];
  const sources = [...knowledge.sources.values()];
  const best = claims.map((claim) => {
    const media = new Set(citedSources(knowledge, claim).map(({ medium }) => medium));
    return SOURCE_MEDIA.find((medium) => media.has(medium));
  });
  return {
    partners: partners.length,
    names: knowledge.names.size,
    aliases: [...partners, ...knowledge.names.values()].flatMap(({ aliases }) => aliases).length,
    claims: claims.filter(({ status }) => status !== 'denied').length,
    responses: claims.filter(({ status }) => status === 'denied').length,
    cases: knowledge.cases.size,
    sources: sources.length,
    ...tally(
      'level',
      LEVELS,
      partners.map(({ level }) => level),
    ),
    ...tally('best source', SOURCE_MEDIA, best),
    ...tally(
      'read',
      SOURCE_READS,
      sources.map(({ read }) => read),
    ),
    'accusations with a search for a response': claims.filter((claim) => claim.noResponseAsOf !== null)
      .length,
    'accusations without a response': findUnanswered(knowledge).length,
  };
}

function tally<Value extends string>(
  what: string,
  values: readonly Value[],
  found: readonly (Value | undefined)[],
) {
  return Object.fromEntries(
    values.map((value) => [`${what}: ${value}`, found.filter((one) => one === value).length]),
  );
}

const MAY_NOT_SHRINK = ['partners', 'names', 'aliases', 'claims', 'responses', 'cases', 'sources'];
const MAY_NOT_GROW = ['accusations without a response'];

/** One sentence for each count that got worse since the committed one. */
export function findLosses(committed: FactCounts, now: FactCounts): string[] {
  const worse = (names: readonly string[], isWorse: (before: number, after: number) => boolean) =>
    names.flatMap((name) => {
      const [before = 0, after = 0] = [committed[name], now[name]];
      return isWorse(before, after) ? [`${name}: ${after}, and ${before} were committed`] : [];
    });
  return [
    ...worse(MAY_NOT_SHRINK, (before, after) => after < before),
    ...worse(MAY_NOT_GROW, (before, after) => after > before),
  ];
}

const isUnknown = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Ten hex digits over a claim's content: they change when a field does, not when all claims get a new optional field. */
export function claimDigest(claim: Claim): string {
  const said = Object.entries(claim).filter(([, value]) => !isUnknown(value));
  const fields = said.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(fields, (_key, value) => (typeof value === 'string' ? straight(value) : value)))
    .digest('hex')
    .slice(0, 10);
}

const ROW =
  /^\| `(?<id>[a-z0-9-]+)` \| (?<day>\d{4}-\d\d-\d\d) \| (?<read>[^|]+) \| `(?<digest>[0-9a-f]{10})` \|$/gm;

/** One sentence for each claim that REVIEW.md does not list in its current form, with the row it needs. */
export function findUnreviewed({ claims }: Knowledge, review: string): string[] {
  const rows = [...review.matchAll(ROW)].map(({ groups }) => [groups?.id ?? '', groups?.digest] as const);
  const listed = new Map(rows);
  const stale = [...claims.values()].filter((claim) => listed.get(claim.id) !== claimDigest(claim));
  const gone = rows.filter(([id]) => !claims.has(id));
  return [
    ...stale.map(
      (claim) =>
        `${claim.id}: not reviewed as it is now; hold it against its source and write | \`${claim.id}\` | <day> | <what was read> | \`${claimDigest(claim)}\` |`,
    ),
    ...gone.map(([id]) => `${id}: listed, but no claim has this id; ids are kept for good`),
    ...(listed.size === rows.length ? [] : ['a claim is listed twice']),
  ];
}
