import type { HeadlineConnection } from '../model/headlines.ts';
import { type Message, message } from './message.ts';

type Mentions = {
  readonly id: string;
  readonly claims: readonly { readonly id: string }[];
  readonly answers: readonly { readonly id: string }[];
};

/** The row that explains a claim in full, by the claim's id: the first that names it. Later rows point to it. */
export function rowsOfClaims(rows: readonly Mentions[]): ReadonlyMap<string, string> {
  const mentions = rows.flatMap(({ id, claims, answers }) =>
    [...claims, ...answers].map((claim) => [claim.id, id]),
  );
  return new Map(mentions.reverse() as [string, string][]);
}

/** Shown if a row has no answers: with the day of the latest search, if one is recorded. */
export function noResponseMessage(claims: readonly { readonly noResponseAsOf: string | null }[]): Message {
  const day = claims
    .flatMap(({ noResponseAsOf }) => noResponseAsOf ?? [])
    .sort()
    .at(-1);
  return day === undefined ? message('claim.noResponseRecorded') : message('claim.noResponse', { day });
}

/** What the user's own export says about a company in the headlines. */
export function headlineConnectionMessage({ company, status, addedAt }: HeadlineConnection): Message {
  const { name } = company;
  return addedAt === null
    ? message('headlines.own.undated', { name, status })
    : message('headlines.own', { name, status, day: addedAt.slice(0, 10) });
}
