import { longDay } from '../../audit/days.ts';
import { counted, figure, messageRange } from '../../audit/sentences.ts';
import type { ReportClaim, ReportCompany, ReportDecision, ReportFinding, ReportWindow } from '../schema.ts';

/** `1 October 2014` from an ISO day or instant; a word where there is none. */
export const dayWords = (iso: string | null, unknown = 'unknown'): string =>
  iso === null ? unknown : longDay(Math.floor(Date.parse(iso) / 86_400_000));

/** From the first day to the last, both included, with the basis of each. */
export function windowWords({ from, to, fromBasis, toBasis }: ReportWindow): string {
  const start = from === null ? 'From an unknown day' : `From ${dayWords(from)}`;
  const end = to === null ? 'to an unknown day' : `to ${longDay(Date.parse(to) / 86_400_000 - 1)}`;
  return `${start} (${fromBasis}) ${end} (${toBasis})`;
}

export const GRADE_WORDS: Readonly<Record<ReportFinding['grade'], string>> = {
  'in-export': 'In your export',
  acknowledged: 'Acknowledged',
  documented: 'Documented',
  reported: 'Reported',
  alleged: 'Alleged',
  possible: 'Possible',
};

export const FIT_WORDS: Readonly<Record<NonNullable<ReportClaim['fit']>, string>> = {
  overlap: 'Its period and the dates of your connection overlap.',
  possible: 'Its period and your connection may overlap: a date is unknown or inferred.',
  'probably-outside': 'Its period lies probably outside the time of your connection.',
  outside: 'Its period lies outside the time of your connection.',
};

export const DECISION_WORDS: Readonly<Record<ReportDecision['decision'], string>> = {
  keep: 'Keep',
  'will-remove': 'Will remove',
  'removed-on-facebook': 'Removed on Facebook',
  'asked-for-deletion': 'Asked for deletion',
  'not-mine': 'Not mine',
  undecided: 'Undecided',
};

/** The range of a finding in a table: `0 to 5,972`. */
export function rangeWords(exposure: ReportFinding['exposure']): string {
  if (exposure === null) return 'not counted';
  const [least, most] = [exposure.least.messages, exposure.most.messages];
  return least === most ? figure(most) : `${figure(least)} to ${figure(most)}`;
}

/** The range in a sentence. */
export function exposureWords({ least, most }: NonNullable<ReportFinding['exposure']>): string {
  if (least.messages !== most.messages) return messageRange(least.messages, most.messages);
  return most.messages === 0 ? 'None of your messages' : `${figure(most.messages)} of your messages`;
}

/** What the export lists of a company, in words. */
export function companyWords(company: ReportCompany): string {
  const channels: readonly (readonly [number, string, string?])[] = [
    [company.connections, 'connected app'],
    [company.appPosts, 'post by the app', 'posts by the app'],
    [company.offMetaEvents, 'off-Meta event'],
    [company.advertiserList, 'advertiser with a contact list', 'advertisers with a contact list'],
    [company.advertiserOther, 'other advertiser entry', 'other advertiser entries'],
    [company.adInteractions, 'ad interaction'],
    [company.adThreads, 'Messenger thread from an ad', 'Messenger threads from an ad'],
    [company.links, 'link in messages', 'links in messages'],
  ];
  const present = channels
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many));
  if (present.length === 0) return 'a name in a list, without an event';
  return present.join(', ');
}
