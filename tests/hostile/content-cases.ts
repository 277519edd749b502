import {
  type AppItem,
  app,
  appsJson,
  documentCase,
  GOOD,
  type HostileCase,
  message,
  THREAD,
  threadJson,
  zipCase,
} from './case.ts';

/** The apps of another year are in a document of their own, beside the good one. */
const OLD_APPS = 'apps_and_websites/apps_and_websites.json';

const ITEMS: readonly (readonly [string, AppItem, string])[] = [
  ['a time before 1970', { added_timestamp: -1 }, 'partial invalid-timestamp'],
  ['a time of the year 33658', { added_timestamp: 1e12 }, 'partial invalid-timestamp'],
  ['a time past all dates', { added_timestamp: 1e300 }, 'partial invalid-timestamp'],
  ['a time of 2^53', { added_timestamp: 2 ** 53 }, 'partial invalid-timestamp'],
  ['a time with a fraction', { added_timestamp: 1412121600.5 }, 'partial invalid-timestamp'],
  ['a time as text', { added_timestamp: '1412121600' }, 'read'],
  ['a time as list', { added_timestamp: [1412121600] }, 'partial invalid-timestamp'],
  [
    'removed before it was added',
    { added_timestamp: 1500000000, removed_timestamp: 1400000000, category: 'removed' },
    'read',
  ],
  ['a negative id', { user_app_scoped_id: -5 }, 'partial invalid-id'],
  ['an id as text', { user_app_scoped_id: '10159481276426435' }, 'read'],
  ['an id with letters', { user_app_scoped_id: '101 OR 1=1' }, 'partial invalid-id'],
  ['an id as an object', { user_app_scoped_id: { toString: 'x' } }, 'partial invalid-id'],
  ['an unknown category', { category: 'active\u0000' }, 'partial unknown-category'],
  [
    'no fields at all',
    { name: undefined, added_timestamp: undefined, category: undefined },
    'partial missing-name',
  ],
];

/** Names that would be interpreted where they are shown. None of them may appear unchanged. */
const NAMES: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("https://evil.example","x")'],
  ['a formula behind a blank', ' +cmd|calc!A0'],
  ['a formula behind a semicolon', 'x;=1+1'],
  ['a formula behind a tab', 'x\t@SUM(A1)'],
  ['an image with a script', '<img src=x onerror=alert(1)>'],
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['an attribute', '" onmouseover="alert(1)'],
  ['SQL', "x'); DROP TABLE import; --"],
  ['escape sequences', '\u001b]0;owned\u0007\u001b[2J'],
  ['writing from right to left', '\u202eexe.gpj'],
  ['signs without width', 'Net\u200bflix\u2060'],
  ['isolates', '\u2066x\u2069'],
  ['a line break', 'a\r\nsidedoor: nothing was found'],
  ['a NUL', 'a\u0000b'],
  ['half a surrogate', 'a\ud83d'],
  ['an argument of a message', '{name} {count, plural, other {#}}'],
  ['a way up', '../../../etc/passwd'],
  ['a key that objects have', '__proto__'],
  ['600 characters', 'n'.repeat(600)],
];

const SHAPES: readonly (readonly [string, unknown, string])[] = [
  ['an empty name', app(''), 'partial missing-name'],
  ['a name of blanks', app(' \u00a0\t'), 'partial missing-name'],
  ['a name that is a number', app(5), 'partial missing-name'],
  ['null for an app', null, 'partial missing-name'],
  ['a list for an app', [app('x')], 'partial missing-name'],
];

const MESSAGES: readonly (readonly [string, AppItem, string])[] = [
  ['a time of 0', { timestamp_ms: 0 }, 'partial invalid-timestamp'],
  ['a time in seconds', { timestamp_ms: 1577880000 }, 'partial invalid-timestamp'],
  ['a time past all dates', { timestamp_ms: 1e300 }, 'partial invalid-timestamp'],
  ['a time as text', { timestamp_ms: '1577880000000' }, 'partial invalid-timestamp'],
  ['no sender', { sender_name: undefined }, 'read'],
  ['a sender who is an object', { sender_name: { name: 'x' } }, 'read'],
  ['a text that is a list', { content: ['x'] }, 'read'],
  ['a link to everything', { share: { link: 'javascript:alert(1)' } }, 'read'],
  ['a link without end', { content: `https://${'a.'.repeat(5000)}com/` }, 'read'],
  [
    '10,000 links',
    { content: Array.from({ length: 10_000 }, (_, at) => `https://x${at}.example/`).join(' ') },
    'read',
  ],
  ['a text that makes patterns slow', { content: `${'www.'.repeat(20_000)}!` }, 'read'],
  ['letters with 10,000 marks', { content: `a${'\u0301'.repeat(10_000)}` }, 'read'],
];

const inApps = (name: string, items: readonly unknown[], expect: string, more = {}): HostileCase =>
  documentCase(`content: ${name}`, appsJson(...items), expect, { subject: OLD_APPS, ...more });

export const CONTENT_CASES: readonly HostileCase[] = [
  ...ITEMS.map(([name, item, expect]) => inApps(name, [{ ...app('Zynga'), ...item }], expect)),
  ...SHAPES.map(([name, item, expect]) => inApps(name, [item], expect)),
  ...NAMES.map(([name, raw]) =>
    inApps(`a name that is ${name}`, [app(raw)], raw.length > 500 ? 'partial long-name' : 'read', { raw }),
  ),
  inApps('an id past 2^53', [app('Zynga', { user_app_scoped_id: 2 ** 53 + 2 })], 'read'),
  documentCase(
    'content: an id past 2^63',
    appsJson(app('Zynga')).replace(':101,', ':99999999999999999999999,'),
    'read',
    { subject: OLD_APPS },
  ),
  ...MESSAGES.map(([name, fields, expect]) =>
    documentCase(`message: ${name}`, threadJson(message(fields)), expect),
  ),
  documentCase(
    'message: people with names of 600 letters',
    threadJson(message({ sender_name: 'n'.repeat(600) })),
    'partial long-name',
  ),
  documentCase(
    'message: 100,000 people',
    () => threadJson(...Array.from({ length: 100_001 }, (_, at) => message({ sender_name: `P${at}` }))),
    'unreadable too-large',
    { isHeavy: true },
  ),
  documentCase(
    'message: a day for each of 30,000',
    () => {
      const days = Array.from({ length: 30_000 }, (_, at) => 1_100_000_000_000 + at * 86_400_000);
      return threadJson(...days.map((time) => message({ timestamp_ms: time })));
    },
    'read',
    { isHeavy: true },
  ),
  zipCase(
    'content: all hostile names at once',
    [{ name: OLD_APPS, data: appsJson(...NAMES.map(([, raw]) => app(raw.slice(0, 400)))) }],
    'read',
    { subject: OLD_APPS },
  ),
  zipCase(
    'content: the good document alone',
    [
      { name: THREAD, data: threadJson(message()) },
      { ...GOOD, name: 'x.txt' },
    ],
    'read',
    { counts: { messages: 1 } },
  ),
];
