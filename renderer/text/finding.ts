import { countOf, formatNumber, formatRange } from '../lib/format.ts';

export const flagged = {
  title: 'Flagged',
  lead: 'Places where a record in your export meets something that is documented, reported or alleged.',
  severity: 'Weight',
  anySeverity: 'Any weight',
  messagingOnly: 'Only what touches messaging',
  list: 'Findings',
  none: 'Nothing is flagged in this export. That does not mean that nobody had access: it means that nothing in it matches the facts that Sidedoor knows.',
  noneFiltered: 'No finding matches this filter.',
  back: 'All findings',
  touches: 'touches messaging',
};

export const finding = {
  shows: 'What your export shows',
  showsNone: 'This finding rests on a setting or a group of records; no single row stands for it.',
  where: 'Where it stands',
  morePlaces: (count: number) => `Show ${countOf(count, 'more place', 'more places')}`,
  who: 'Who says what',
  said: 'Said or alleged',
  response: 'Response',
  noClaims: 'Nothing is claimed by others here. The finding rests on your export alone.',
  noResponse: 'No response to this was found.',
  claimNumber: (index: number) => `claim ${index}`,
  answers: (claims: string) => `answers ${claims}`,
  otherClaims: (claims: number, responses: number) =>
    `Also on record, not about messages (${countOf(claims, 'claim', 'claims')}, ${countOf(responses, 'response', 'responses')})`,
  by: (by: string) => `${by}`,
  quote: 'In its own words',
  note: 'Note',
  inferred: (date: string) => `${date} (inferred)`,
  described: (from: string | null, to: string | null) => {
    if (from === null && to === null) return 'The source gives no time.';
    if (from === null) return `Described time: until ${to}; no beginning is given.`;
    if (to === null) return `Described time: from ${from}; no end is given.`;
    return `Described time: ${from} to ${to}.`;
  },
  overlapWindow: (from: string, to: string) => `Meets your connection: ${from} to ${to}.`,
  claimMessages: (least: number, most: number) =>
    `${capital(formatRange(least, most))} of your messages fall into this window.`,
  window: 'The window',
  windowNone: 'There is no window: the dates do not meet, or nothing is said about a time.',
  windowFrom: 'Begins',
  windowTo: 'Ends',
  bases: {
    recorded: 'a date in your export',
    stated: 'a date in the source',
    inferred: 'inferred from what the source says',
    unknown: 'unknown, so read as wide as the rules allow',
  },
  exposure: 'How many of your messages',
  headline: (least: number, most: number) => `${capital(formatRange(least, most))} of your messages`,
  headlineRest: 'were sent or received while this connection and the described access could overlap.',
  connectionOnly: 'Your export shows a connection. It cannot show what was done with it.',
  rowsOnly: 'Your export shows these records. It cannot show what was done with them.',
  noExposure: 'No message count belongs to this finding: nothing in it says that messages could be reached.',
  ruler: (least: number, most: number, all: number) =>
    `Of ${formatNumber(all)} messages in the messaging era, at least ${formatNumber(least)} and at most ${formatNumber(most)} fall into the window.`,
  least: (count: number) => `least: ${formatNumber(count)}`,
  most: (count: number) => `most: ${formatNumber(count)}`,
  rulerTo: (all: number) => `${formatNumber(all)} in the messaging era`,
  why: 'Why this range?',
  whyText: [
    'The most counts every message whose time could fall into the window when unknown ends are read as wide as the rules of the platform allow.',
    'The least counts only messages inside ends that are recorded or stated. When an end is unknown, the least is 0.',
    'Days are in UTC. Calls and system lines are not messages. Being in the window means that a message could have been reached, not that anybody looked at it.',
  ],
  details: {
    head: ['Counted', 'Least', 'Most'],
    messages: 'Messages',
    threads: 'Threads',
    people: 'People',
    sent: 'Sent by you',
    received: 'Received by you',
  },
  perYear: 'Messages in the window, per year',
  yearLabel: (year: number, least: number, most: number) => `${year}: ${formatRange(least, most)}`,
  seeYear: (year: number) => `Connections in ${year}`,
  todo: 'What you can do',
  todoNone: 'No step is listed for this finding.',
  cautions: 'Keep in mind',
  decision: 'Your decision',
  sources: 'Sources',
  source1: 'Source',
  source: (index: number) => `Source ${index}`,
  quotedIn: (where: string) => `as quoted by ${where}`,
  undated: 'undated',
  notOpened: 'The original was not opened for Sidedoor.',
  print: 'Print this finding',
  company: (name: string) => `Everything on ${name}`,
  notFound: 'This finding is not in the import that you are looking at.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
