const KNOWN =
  'recorded {your export gives this day} stated {the source gives this day} inferred {nobody gives the exact day; we inferred this one}';
const START = `{fromBasis, select, ${KNOWN} other {not known; we assume the earliest possible day}}`;
const END = `{toBasis, select, ${KNOWN} other {not known; we assume the latest possible day}}`;

/** Pieces that several sentences share: each is a whole phrase, never part of one. */
export const common = {
  'common.unknown': 'unknown',
  day: '{day, date, long}',
  'day.narrow': '{day, date, long}',
  list: '{items}',
  labelled: '{label}: {text}',
  number: '{value, number}',
  range: 'between {least, number} and {most, number}',
  'range.short': '{least, number}–{most, number}',
  'people.others': '{people, plural, one {# other person} other {# other people}}',
  'people.all': '{people, plural, one {# person} other {# people}}',
  'messages.inWindow': 'Between {least, number} and {most, number} of your messages fall in this time.',
  'messages.inWindow.exact':
    '{most, plural, =0 {None of your messages falls in this time.} one {# of your messages falls in this time.} other {# of your messages fall in this time.}}',
  'span.moment': 'a few seconds',
  'span.seconds': 'about {seconds, number} seconds',
  'span.minutes': 'about {minutes, plural, one {# minute} other {# minutes}}',
  'span.hours': 'about {hours, plural, one {# hour} other {# hours}}',
  'window.fromTo': `From {from, date, long} (${START}) to {to, date, long} (${END}).`,
  'window.from': `From {from, date, long} (${START}); the end is not known.`,
  'window.to': `Until {to, date, long} (${END}); the start is not known.`,
  'window.unknown': 'Neither the start nor the end is known.',
  'common.factsAsOf': 'Facts as of {day, date, long}',
} as const;
