/** Why something that was decided should be looked at again. */
export const reasons = {
  'reason.gone': 'This export no longer shows this. Your decision is kept.',
  'reason.status': 'This export lists {name} as {now}; when you decided, it was {before}.',
  'reason.status.active': 'active',
  'reason.status.expired': 'expired',
  'reason.status.removed': 'removed',
  'reason.status.unknown': 'of unknown status',
  'reason.dates': 'The dates of {name} changed: {now}; when you decided, {before}.',
  'reason.dates.connection': `{dates, select,
    added {added on {added, date, long}}
    removed {added on an unknown date, removed on {removed, date, long}}
    both {added on {added, date, long}, removed on {removed, date, long}}
    other {added on an unknown date}}`,
  'reason.app': 'this app',
  'reason.more': '{count, number} more',
  'reason.joined': '{count, plural, one {# app is} other {# apps are}} new since you decided: {names}.',
  'reason.left':
    '{count, plural, one {A connection that you decided on is} other {# connections that you decided on are}} not in this export’s list of apps.',
  'reason.evidence':
    '{count, plural, one {# record is} other {# records are}} new since you decided: {names}.',
  'reason.window': 'The window is now {now}; when you decided, it was {before}.',
  'reason.window.bases': 'The window has the same dates, but how its ends are known has changed.',
  'reason.messages': 'This export holds messages in the window; the one you decided on held none.',
  'reason.claim-new':
    '{count, plural, one {# statement is} other {# statements are}} new since you decided, by {names}.',
  'reason.claim-changed':
    '{count, plural, one {# statement} other {# statements}} changed since you decided, by {names}.',
  'reason.claim-withdrawn':
    '{count, plural, one {# statement is} other {# statements are}} no longer cited here.',
  'reason.response-new':
    '{count, plural, one {# response is} other {# responses are}} new since you decided, by {names}.',
  'reason.response-changed':
    '{count, plural, one {# response} other {# responses}} changed since you decided, by {names}.',
  'reason.response-withdrawn':
    '{count, plural, one {# response is} other {# responses are}} no longer cited here.',
  'reason.unnamed-source': 'an unnamed source',
} as const;
