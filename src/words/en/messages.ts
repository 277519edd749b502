/** How many messages, in the app and on the terminal. */
export const messages = {
  'messages.counts':
    '{messages, plural, one {# message} other {# messages}}: {sent, number} sent, {received, number} received, in {threads, plural, one {# thread} other {# threads}}. {people, plural, =0 {Nobody else wrote.} one {# other person wrote.} other {# other people wrote.}}',
  'messages.counts.noOwner':
    '{messages, plural, one {# message} other {# messages}} by {people, plural, one {# person} other {# people}} in {threads, plural, one {# thread} other {# threads}}. Your export does not say which of them is you, so Sidedoor cannot tell what you sent from what you received.',
  'messages.counts.none': 'No message.',
  'messages.undated':
    '{undated, plural, one {# of them has no date. It is in no year and no month.} other {# of them have no date. They are in no year and no month.}}',
  'messages.years': 'By year',
  'messages.sent': 'Sent',
  'messages.received': 'Received',
} as const;
