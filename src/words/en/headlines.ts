/** What the headlines say, beside who said what and what is established. */
export const headlines = {
  'headlines.title': 'What the headlines say',
  'headlines.lead':
    'What press coverage of 2024 said about Facebook, Netflix and private messages, beside who said what, what the companies answered, and what the sources read for Sidedoor establish. The order means nothing.',
  'headlines.says': 'What headlines say',
  'headlines.said': 'Who said what',
  'headlines.answers': 'The answer',
  'headlines.above': '{by}, as above',
  'headlines.noAnswer': 'No response to this was found.',
  'headlines.established': 'What is established',
  'headlines.keepInMind': 'To keep in mind',
  'headlines.ownTitle': 'In your export',
  'headlines.own':
    '{name} is among your apps: connected on {day, date, long}, {status, select, active {listed as active} expired {listed as expired} removed {listed as removed} other {listed without a status}}.',
  'headlines.own.undated':
    '{name} is among your apps: the day of the connection is unknown, {status, select, active {listed as active} expired {listed as expired} removed {listed as removed} other {listed without a status}}.',
  'headlines.ownLimit': 'Your export shows a connection, not what was done with it.',
  'headlines.sources': 'Sources',
} as const;
