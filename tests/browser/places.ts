import type { View } from '../../renderer/lib/routes.ts';

/** Every view with its states; a new view does not compile until it is listed. */
const PLACES: Readonly<Record<View, readonly string[]>> = {
  overview: [''],
  welcome: [''],
  import: [''],
  flagged: ['', '/messaging-partner%3Anetflix', '/inbox-permission-era', '/no-such-finding'],
  review: ['', '/end', '/messaging-partner%3Anetflix'],
  'follow-ups': [''],
  letter: ['/netflix'],
  connections: ['', '?search=nothing-like-this'],
  companies: ['', '/netflix'],
  messages: [
    '',
    '?finding=messaging-partner%3Anetflix',
    '?year=2015&list=people',
    '?search=nothing-like-this',
  ],
  headlines: [''],
  compare: [''],
  report: [''],
  share: [''],
  donate: [''],
  coverage: ['', '/documents'],
  settings: [''],
  erase: [''],
};
export const VIEWS = Object.entries(PLACES).flatMap(([view, rests]) =>
  rests.map((rest) => `#/${view}${rest}`),
);
