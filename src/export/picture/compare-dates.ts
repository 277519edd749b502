import { identify } from '../identify.ts';
import { type DateInName, findDateInNames } from './name-dates.ts';
import type { OwnedRoot } from './people.ts';

/**
 * When an export was made: epoch seconds of the first and the last day that its names or pages allow, or of the instant in its
 * stamps. For `exact` see DateInName.
 */
export type ExportDate = Omit<DateInName, 'exact'> & { readonly exact: DateInName['exact'] | 'stamp' };

/** Roots of one date. */
export type DatedRoots = { readonly date: ExportDate | null; readonly roots: readonly OwnedRoot[] };

const DAY = 86_400;
const EXACTNESS: readonly ExportDate['exact'][] = ['day', 'stamp', 'either', 'month', 'year'];

/** The most exact first: so a year joins the day that it holds. */
export function byExactness(a: OwnedRoot, b: OwnedRoot): number {
  const rank = (root: OwnedRoot): number => EXACTNESS.indexOf(getDate(root)?.exact ?? 'year');
  return rank(a) - rank(b);
}

/** `unclear`: two dates whose order is unknown. */
export function compareDates(
  { date: one, roots }: DatedRoots,
  root: OwnedRoot,
): 'same' | 'other' | 'unclear' {
  const other = getDate(root);
  if (one === null || other === null) return 'other';
  if (one.exact === 'day' && other.exact === 'day')
    return isSameDelivery(one, other, roots, root) ? 'same' : 'other';
  // Names give the day in one of Facebook's time zones, and pages of one export are made within hours of each other.
  const slack = one.exact === 'stamp' || other.exact === 'stamp' ? 2 * DAY : 0;
  if (one.from - slack > other.to || other.from - slack > one.to) return 'other';
  if (one.exact !== 'either' && other.exact !== 'either') return 'same';
  if (one.exact === 'year' || other.exact === 'year') return 'same';
  if (one.exact === other.exact) return isSameText(roots, root) ? 'same' : 'unclear';
  const [days, day] = one.exact === 'either' ? [one, other] : [other, one];
  const isOneOf = [days.from, days.to].some((each) => each - slack <= day.to && day.from - slack <= each);
  return isOneOf && day.exact !== 'month' ? 'same' : 'unclear';
}

/** Facebook names each part by the day on which it was made; no document is in two parts of one export. */
function isSameDelivery(
  one: ExportDate,
  other: ExportDate,
  roots: readonly OwnedRoot[],
  root: OwnedRoot,
): boolean {
  if (one.from === other.from) return true;
  if (Math.abs(one.from - other.from) > 2 * DAY) return false;
  const known = new Set(roots.flatMap(identities));
  return identities(root).every((identity) => !known.has(identity));
}

const identities = ({ content }: OwnedRoot): string[] =>
  content.documents.flatMap(({ entry, service }) => identify(entry.path, service)?.identity ?? []);

/** Whether the same ambiguous date is in the names of both. */
const isSameText = (roots: readonly OwnedRoot[], root: OwnedRoot): boolean => {
  const texts = (one: OwnedRoot): string[] =>
    one.content.names.flatMap((name) => name.match(/\d+/g)?.join('.') ?? []);
  return roots.some((one) => texts(one).some((text) => texts(root).includes(text)));
};

export function getDate({ content, evidence }: OwnedRoot): ExportDate | null {
  const named = findDateInNames(content.names);
  if (named?.exact === 'day' || evidence.stampedAt === null) return named;
  return { from: evidence.stampedAt, to: evidence.stampedAt, exact: 'stamp' };
}
