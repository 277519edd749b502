import { FITS } from './enumerations.ts';
import type { Finding } from './findings.ts';

type Claim = Finding['claims'][number];
type Response = Finding['responses'][number];
/** Statements with the same answers, and those answers: `repeated` are set out in a row above. */
export type StatementRow = {
  readonly claims: readonly Claim[];
  readonly responses: readonly Response[];
  readonly repeated: readonly Response[];
};
export type StatementRows = {
  /** What the finding is about. */
  readonly main: readonly StatementRow[];
  /** What else is on record about the company. */
  readonly other: readonly StatementRow[];
};

const ABOUT_MESSAGES = /^(?:messages-|chat-client$)/;
/** What fits the connection best comes first. */
const rank = ({ fit }: Claim): number => (fit === null ? FITS.length : FITS.indexOf(fit));

/** The claims that carry a message count; where none does, those about messages; where none is, all. */
function mainClaims(claims: readonly Claim[]): readonly Claim[] {
  const counted = claims.filter(({ exposure }) => exposure !== null);
  const aboutMessages = claims.filter(({ kind }) => ABOUT_MESSAGES.test(kind));
  return [counted, aboutMessages, claims].find(({ length }) => length > 0) ?? [];
}

/**
 * Sets each statement beside its own answers: `answered` gives the ids of the claims that a response answers. Answers that
 * name no claim of the finding are in a row of their own.
 */
export function groupStatements(
  { claims, responses }: Pick<Finding, 'claims' | 'responses'>,
  answered: (responseId: string) => readonly string[],
): StatementRows {
  const main = mainClaims(claims).toSorted((one, other) => rank(one) - rank(other));
  const other = claims.filter((claim) => !main.includes(claim));
  const answers = new Map(
    claims.map(({ id }) => [id, responses.filter((response) => answered(response.id).includes(id))]),
  );
  const seen = new Set<string>();
  const toRows = (group: readonly Claim[]): StatementRow[] =>
    groupByAnswers(group, answers).map((row) => {
      const given = answers.get(row[0]?.id ?? '') ?? [];
      const responses = given.filter(({ id }) => !seen.has(id));
      const repeated = given.filter(({ id }) => seen.has(id));
      for (const { id } of given) seen.add(id);
      return { claims: row, responses, repeated };
    });
  const rows = { main: toRows(main), other: toRows(other) };
  const apart = responses.filter(({ id }) => !seen.has(id));
  if (apart.length === 0) return rows;
  return { ...rows, main: [...rows.main, { claims: [], responses: apart, repeated: [] }] };
}

/** Claims with the same answers together; each without an answer by itself. */
function groupByAnswers(
  claims: readonly Claim[],
  answers: ReadonlyMap<string, readonly Response[]>,
): Claim[][] {
  const keyOf = ({ id }: Claim): string =>
    answers
      .get(id)
      ?.map((answer) => answer.id)
      .join() || `none ${id}`;
  return [...Map.groupBy(claims, keyOf).values()];
}

/** The ids of all statements in the order in which they are read. */
export const statementOrder = ({ main, other }: StatementRows): string[] =>
  [...main, ...other].flatMap(({ claims, responses }) => [...claims, ...responses].map(({ id }) => id));
