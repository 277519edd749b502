/** What the headlines say, beside who said what and what is established. */
export const headlines = {
  'headlines.title': 'What the headlines say',
  'headlines.lead':
    'What the press said in 2024 about Facebook, Netflix and private messages, who said what, how the companies responded, and what the sources read for Sidedoor establish. The order has no meaning.',
  'headlines.says': 'What headlines say',
  'headlines.said': 'Who said what',
  'headlines.answers': 'The response',
  'headlines.above': '{by}, as above',
  'headlines.established': 'What is established',
  'headlines.keepInMind': 'To keep in mind',
  'headlines.own':
    '{name} is among your apps: connected on {day, date, long}, {status, select, active {listed as active} expired {listed as expired} removed {listed as removed} other {listed without a status}}.',
  'headlines.own.undated':
    '{name} is among your apps: the day of the connection is unknown, {status, select, active {listed as active} expired {listed as expired} removed {listed as removed} other {listed without a status}}.',
  'headlines.ownLimit': 'Your export shows a connection, not what was done with it.',
} as const;
