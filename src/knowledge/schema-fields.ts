import * as z from 'zod';
import { SERVICES } from '../model/enumerations.ts';
import { curly } from '../words/quotation-marks.ts';

/** Common fields of the files in knowledge/: kinds of text, dates, windows, sources. */

export const text = z
  .string()
  .regex(/^\S(?:.*\S)?$/s, 'must not be empty or begin or end with a blank')
  .refine((value) => !/\s{2}|\n/.test(value), 'must be one line without double blanks');

export const optionalText = text.nullable().default(null);

/** Our own sentences that people read. The files use straight quotes. */
export const prose = text.overwrite(curly);

export const optionalProse = prose.nullable().default(null);

export const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case');

export const idList = z.array(kebab).default([]);

export const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });

export const domain = z
  .string()
  .regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a lower-case domain without www');

/** The first and last day that a year, a month or a day can mean, as ISO days; null if it is not a real date. */
export function dateSpan(date: string): { readonly first: string; readonly last: string } | null {
  const parts = /^(20\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (!isBetween(month ?? '01', 12) || !isBetween(day ?? '01', lastOfMonth)) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  return { first, last: `${year}-${month ?? '12'}-${day ?? lastOfMonth}` };
}

/** From 1 to `most`. */
function isBetween(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}

export const partialDate = z
  .string()
  .refine((value) => dateSpan(value) !== null, 'must be a real date such as 2015, 2015-04 or 2015-04-30');

export const optionalDate = partialDate.nullable().default(null);

type Dated = { readonly from: string | null; readonly to: string | null };

/** `from` is not after `to`, under the reading of each that makes this possible. */
export function inOrder({ from, to }: Dated): boolean {
  const [first, last] = [from && dateSpan(from)?.first, to && dateSpan(to)?.last];
  return !first || !last || first <= last;
}

/** A missing date always has the basis `unknown` and vice versa, so that no bound is silently blank. */
export function basesAgree(
  window: Dated & { readonly fromBasis: string; readonly toBasis: string },
): boolean {
  return (
    (window.from === null) === (window.fromBasis === 'unknown') &&
    (window.to === null) === (window.toBasis === 'unknown')
  );
}

export const ORDER = { error: 'the date in "from" is after the one in "to"', path: ['from'] };

export const BASIS = {
  error: 'a missing date and the basis "unknown" must go together',
  path: ['fromBasis'],
};

export const CITED = { error: 'a fact without a source cannot be verified', path: ['verified'] };

/** The services that an era or a remedy applies to. Claims, cautions and permissions are all about Facebook. */
export const services = z.array(z.enum(SERVICES)).min(1).default(['facebook']);

/** The sources of a fact. Only a fact with `verified = false` may have none. */
export const cited = {
  source: kebab.nullable().default(null),
  also: idList,
  note: optionalProse,
  verified: z.boolean(),
};

export const isCited = (fact: { readonly source: string | null; readonly verified: boolean }): boolean =>
  fact.source !== null || !fact.verified;
