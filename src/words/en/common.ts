/** Pieces that several sentences share: each is a whole phrase, never half of one. */
export const common = {
  'common.unknown': 'unknown',
  number: '{value, number}',
  range: 'between {least, number} and {most, number}',
  'range.short': '{least, number}–{most, number}',
  'messages.range': 'Between {least, number} and {most, number} of your messages',
  'messages.exact': '{most, plural, =0 {None of your messages} other {# of your messages}}',
  'span.moment': 'a few seconds',
  'span.seconds': 'about {seconds, number} seconds',
  'span.minutes': 'about {minutes, plural, one {# minute} other {# minutes}}',
  'span.hours': 'about {hours, plural, one {# hour} other {# hours}}',
} as const;
