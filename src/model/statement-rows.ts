import { FITS } from './enumerations.ts';
import type { Finding } from './findings.ts';

/** The fields needed of a claim and of a response, in the app and in a report. */
type AnyClaim = Pick<Finding['claims'][number], 'id' | 'kind' | 'fit'> &
  ({ readonly exposure: unknown } | { readonly messages: unknown });
type AnyResponse = { readonly id: string };
/** Statements with the same answers, and those answers: `repeated` ones are printed in full in an earlier row. */
export type StatementRow<Claim = Finding['claims'][number], Response = Finding['responses'][number]> = {
  readonly claims: readonly Claim[];
  readonly responses: readonly Response[];
  readonly repeated: readonly Response[];
};
export type StatementRows<Claim = Finding['claims'][number], Response = Finding['responses'][number]> = {
  /** The claims that the finding is about. */
  readonly main: readonly StatementRow<Claim, Response>[];
  /** Other claims on record about the company. */
  readonly other: readonly StatementRow<Claim, Response>[];
};

/**
 * Whether it is worth saying that nobody responded. What is acknowledged was said by the company or Facebook itself; only
 * claims of misuse are accusations by Facebook against the app.
 */
export const expectsResponse = (
  claims: readonly Pick<Finding['claims'][number], 'status' | 'kind'>[],
): boolean => claims.some(({ status, kind }) => status !== 'acknowledged' || kind === 'data-misuse');

/** Claims about messages: about the inbox, or about one chat. */
export const isAboutMessages = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'chat-client' || kind.startsWith('messages-');

/** What fits the connection best comes first. */
const rank = ({ fit }: AnyClaim): number => (fit === null ? FITS.length : FITS.indexOf(fit));
const isCounted = (claim: AnyClaim): boolean =>
  ('exposure' in claim ? claim.exposure : claim.messages) !== null;

/** The claims that have a message count; if none has, those about messages; if there are none, all. */
function mainClaims<Claim extends AnyClaim>(claims: readonly Claim[]): readonly Claim[] {
  const counted = claims.filter(isCounted);
  const aboutMessages = claims.filter(isAboutMessages);
  return [counted, aboutMessages, claims].find(({ length }) => length > 0) ?? [];
}

/**
 * Puts each statement next to its own answers: `answered` returns the ids of the claims that a response answers. Answers that
 * name no claim of the finding are in a row of their own.
 */
export function groupStatements<Claim extends AnyClaim, Response extends AnyResponse>(
  { claims, responses }: { readonly claims: readonly Claim[]; readonly responses: readonly Response[] },
  answered: (response: Response) => readonly string[],
): StatementRows<Claim, Response> {
  const main = mainClaims(claims).toSorted((one, other) => rank(one) - rank(other));
  const other = claims.filter((claim) => !main.includes(claim));
  const answers = new Map(
    claims.map(({ id }) => [id, responses.filter((response) => answered(response).includes(id))]),
  );
  const seen = new Set<string>();
  const toRows = (group: readonly Claim[]): StatementRow<Claim, Response>[] =>
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

/** Claims with the same answers together; each claim without an answer by itself. */
function groupByAnswers<Claim extends AnyClaim, Response extends AnyResponse>(
  claims: readonly Claim[],
  answers: ReadonlyMap<string, readonly Response[]>,
): Claim[][] {
  const toKey = ({ id }: Claim, index: number): string =>
    answers
      .get(id)
      ?.map((answer) => answer.id)
      .join() || `none ${index}`;
  return [...Map.groupBy(claims, toKey).values()];
}

/** The ids of all statements in reading order. */
export const statementOrder = ({ main, other }: StatementRows): string[] =>
  [...main, ...other].flatMap(({ claims, responses }) => [...claims, ...responses].map(({ id }) => id));
