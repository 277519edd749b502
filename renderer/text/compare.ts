import { countOf, formatNumber } from '../lib/format.ts';

export const compare = {
  title: 'Compare',
  lead: 'Two exports held against each other: what is new, what is gone, and what has changed.',
  one: 'There is only one import so far',
  oneText:
    'Download a second export from Facebook, half a year from now for example, and import it. Then this page says what has changed.',
  import: 'Import another export',
  from: 'First export',
  to: 'Second export',
  swap: 'Swap them',
  same: 'These are the same import. An export does not differ from itself.',
  nothing: 'Nothing that could be compared differs.',
  summary: 'In short',
  notComparedTitle: 'What could not be compared',
  notComparedNote: 'A thing that is missing here may have been left out of one of the exports.',
  rest: (count: number) => `Show ${formatNumber(count)} more`,
  inFrom: 'only in the first export',
  inTo: 'only in the second export',
  before: 'first',
  now: 'second',
  dates: (added: string, removed: string | null) =>
    removed === null ? `added ${added}` : `added ${added}, removed ${removed}`,
  notListed: 'not listed',
  was: (name: string) => `was called ${name}`,
  messages: (count: number) => countOf(count, 'message', 'messages'),
  people: (count: number) => countOf(count, 'other person', 'other people'),
  most: (count: number | null) =>
    count === null ? 'no message count' : `at most ${countOf(count, 'message', 'messages')}`,
  untitled: 'Without a title',
};

/** Every group of the comparison: its heading, and what it means in one sentence. */
export const groups = {
  findingsNew: { title: 'New findings', means: 'Flagged in the second export only.' },
  findingsGone: { title: 'Findings that are gone', means: 'Flagged in the first export only.' },
  findingsChanged: {
    title: 'Findings that changed',
    means: 'The window, the grade, the severity or the messages within it differ.',
  },
  findingsNotComparable: {
    title: 'Findings that cannot be compared',
    means: 'In one export only, but the other lacks the records they rest on.',
  },
  connectionsNew: { title: 'New connections', means: 'Listed in the second export only.' },
  connectionsReconnected: {
    title: 'Reconnected',
    means: 'Not active in the first export, active in the second.',
  },
  connectionsStatus: { title: 'Changed status', means: 'Listed in both, with another status.' },
  connectionsDates: { title: 'Changed dates', means: 'Listed in both, with other dates.' },
  connectionsRenamed: { title: 'Renamed', means: 'The same id under another name.' },
  connectionsGone: {
    title: 'Gone after a removal',
    means: 'Listed as removed in the first export, not listed in the second.',
  },
  connectionsVanished: {
    title: 'Vanished without a removal',
    means: 'Listed in the first export and not in the second, and no removal was ever listed.',
  },
  advertisersNew: { title: 'New advertisers', means: 'Listed in the second export only.' },
  advertisersGone: { title: 'Advertisers that are gone', means: 'Listed in the first export only.' },
  listsNew: {
    title: 'Advertisers that now have a list',
    means: 'Listed in both; a list with your contact details is listed only in the second.',
  },
  listsGone: {
    title: 'Advertisers without their list',
    means: 'Listed in both; a list with your contact details is listed only in the earlier one.',
  },
  businessesNew: {
    title: 'New businesses that sent activity',
    means: 'They sent activity about you to Meta, according to the second export only.',
  },
  businessesGone: {
    title: 'Businesses that are gone',
    means: 'They are listed in the first export only.',
  },
  threadsNew: { title: 'New threads', means: 'Message threads that only the second export holds.' },
  threadsGone: { title: 'Threads that are gone', means: 'Only the first export holds them.' },
  threadsChanged: {
    title: 'Threads with another number of messages',
    means: 'The same thread in both, matched by title, people and time.',
  },
} as const;
