import { documentCase, type HostileCase, message, THREAD, threadJson } from './case.ts';
import { sampleInputs } from './fuzz/corpus.ts';

const OFF_META = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';
const MIB = 1024 * 1024;

/** Good documents, one for each way of reading: messages, and lists of plain values. */
const GOOD_TEXTS: Readonly<Record<string, string>> = {
  [THREAD]: threadJson(message(), message({ content: 'https://www.netflix.com/title/1' })),
  [OFF_META]: JSON.stringify({
    off_facebook_activity_v2: [
      { name: 'netflix.com', events: [{ id: 1234567890123456, type: 'PAGE_VIEW', timestamp: 1577880000 }] },
    ],
  }),
};

type Damage = (good: string) => string | Buffer | (() => string | Buffer);
const cutBehind =
  (sign: string): Damage =>
  (good) =>
    good.slice(0, good.indexOf(sign) + sign.length);
/** Puts a member into the root object. */
const withMember =
  (member: string): Damage =>
  (good) =>
    `${good.slice(0, -1)},${member}}`;
/** Puts a member into the first item of the first list. */
const inItem =
  (member: string): Damage =>
  (good) =>
    good.replace('"name":', `${member},"name":`);
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** The outcome for a thread and for a list, or for both. */
type Outcomes = string | readonly [thread: string, list: string];

const pick = (subject: string, expect: Outcomes): string =>
  typeof expect === 'string' ? expect : expect[subject === THREAD ? 0 : 1];

/** What happens to the bytes of a document; the same for every reader. What is no JSON any more has no outcome here. */
const DAMAGES: readonly (readonly [string, Damage, Outcomes?])[] = [
  ['nothing at all', () => ''],
  ['blanks only', () => ' \n\t '],
  ['null', () => 'null', ['unrecognised unrecognised', 'unrecognised unknown-shape']],
  ['a number', () => '5', ['unrecognised unrecognised', 'unrecognised unknown-shape']],
  ['a text', () => '"text"', ['unrecognised unrecognised', 'unrecognised unknown-shape']],
  ['an empty list', () => '[]', ['unrecognised unrecognised', 'empty']],
  ['an empty object', () => '{}', ['unrecognised unrecognised', 'empty']],
  ['a list of null', () => '[null,null]', ['unrecognised unrecognised', 'unrecognised unknown-shape']],
  ['[object Object]', () => '[object Object]'],
  ['a page to log in', () => '<!doctype html><title>Log in</title>'],
  ['a byte order mark', (good) => `\ufeff${good}`, 'read'],
  ['two byte order marks', (good) => `\ufeff\ufeff${good}`],
  ['half a byte order mark', (good) => Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(good)])],
  ['UTF-16, little-endian', (good) => Buffer.from(`\ufeff${good}`, 'utf16le')],
  ['UTF-16, big-endian', (good) => Buffer.from(`\ufeff${good}`, 'utf16le').swap16()],
  ['Latin-1', (good) => Buffer.from(good.replace('"name":"', '"name":"é'), 'latin1'), 'read'],
  ['a NUL in front', (good) => `\0${good}`],
  ['a NUL behind', (good) => `${good}\0`],
  ['blanks around', (good) => ` \r\n\t${good}\n\n `, 'read'],
  ['cut behind a bracket', cutBehind('{"')],
  ['cut in a key', cutBehind('"na')],
  ['cut behind a colon', cutBehind('"name":')],
  ['cut in a text', cutBehind('"name":"')],
  ['cut in a number', cutBehind('157788')],
  ['cut behind a comma', cutBehind(',')],
  ['cut before its last bracket', (good) => good.slice(0, -1)],
  ['two documents in one', (good) => good + good],
  ['words behind it', (good) => `${good} the end`],
  ['a comma too many', (good) => good.replace(']', ',]')],
  ['a comment', (good) => `/* 2020 */${good}`],
  ['single quotes', (good) => good.replaceAll('"', "'")],
  ['NaN', (good) => good.replace('157788', 'NaN')],
  ['a number in hex', (good) => good.replace('157788', '0x157788')],
  ['a number with a leading 0', (good) => good.replace('157788', '0157788')],
  ['a line break in a text', (good) => good.replace('"name":"', '"name":"\n')],
  ['an unknown escape', (good) => good.replace('"name":"', '"name":"\\x41')],
  ['half a surrogate', (good) => good.replace('"name":"', '"name":"\\ud83d '), 'read'],
  ['an escaped NUL', (good) => good.replace('"name":"', '"name":"\\u0000'), 'read'],
  ['64 levels', withMember(`"x":${nested(63)}`), ['read unknown-form', 'partial unknown-shape']],
  ['65 levels', withMember(`"x":${nested(64)}`), 'unreadable too-deep'],
  ['65 levels in an item', inItem(`"x":${nested(64)}`), 'unreadable too-deep'],
  ['a million brackets', () => '['.repeat(1_000_000), 'unreadable too-deep'],
  ['16 MB of brackets', () => () => Buffer.alloc(16 * MIB, '['), 'unreadable too-deep'],
  ['a number of 10,000 digits', inItem(`"x":${'9'.repeat(10_000)}`), 'read unknown-form'],
  ['a number past all numbers', inItem('"x":1e999'), 'read unknown-form'],
  ['a key of 1 MB', withMember(`"${'k'.repeat(MIB)}":1`), 'unreadable too-large'],
  [
    'a root key twice',
    (good) => good.replace('{', '{"title":"x","title":"y",'),
    ['read', 'partial unknown-shape'],
  ],
  ['an own __proto__', inItem('"__proto__":{"name":"polluted"}'), 'read unknown-form'],
  [
    'an own __proto__ at the root',
    withMember('"__proto__":{"messages":[]}'),
    ['read unknown-form', 'partial unknown-shape'],
  ],
  [
    'a key that objects have',
    withMember('"constructor":[{"name":"x"}],"toString":1'),
    ['read unknown-form', 'partial unknown-shape'],
  ],
  ['a field of 2030', inItem('"new_field":{"deep":[1]}'), 'read unknown-form'],
];

/** Documents that would cost more than they weigh. */
const BOMBS: readonly (readonly [string, Damage, Outcomes])[] = [
  ['20 million blanks', (good) => () => ' '.repeat(20 * MIB) + good, 'read'],
  [
    'a text of 60 MB',
    (good) => () => good.replace('"name":"', `"name":"${'x'.repeat(60 * MIB)}`),
    'unreadable too-large',
  ],
  [
    'a text of 4 MB',
    (good) => () => good.replace('"name":"', `"name":"${'x'.repeat(4 * MIB)}`),
    'partial long-name',
  ],
  [
    'an item of 60 MB of empty objects',
    (good) => () => good.replace('"name":', `"x":[${'{},'.repeat(20 * MIB)}0],"name":`),
    'unreadable too-large',
  ],
  [
    'an item of 6 MB of empty objects',
    (good) => () => good.replace('"name":', `"x":[${'{},'.repeat(2 * MIB)}0],"name":`),
    'unreadable too-large',
  ],
  [
    '20 million empty lists',
    () => () => `{"messages":[${'[],'.repeat(20_000_000)}[]]}`,
    ['unreadable too-large', 'unreadable unknown-shape'],
  ],
  [
    '2 million empty objects',
    () => () => `{"messages":[${'{},'.repeat(2_000_000)}{}],"off_facebook_activity_v2":[]}`,
    ['unrecognised unrecognised', 'partial unknown-shape'],
  ],
  [
    '5 million numbers at the root',
    () => () => `[${'1,'.repeat(5_000_000)}1]`,
    ['unrecognised unrecognised', 'unrecognised unknown-shape'],
  ],
  [
    'a million root keys',
    () => () => `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":0`).join()}}`,
    ['unrecognised unrecognised', 'unrecognised unknown-shape'],
  ],
  [
    'a million fields in an item',
    (good) => () =>
      good.replace('"name":', `${Array.from({ length: 500_000 }, (_, at) => `"k${at}":0`).join()},"name":`),
    'read unknown-form',
  ],
  [
    '4 MB of escapes',
    (good) => () => good.replace('"name":"', `"name":"${'\\u00e9'.repeat(700_000)}`),
    'partial long-name',
  ],
];

const SAMPLES = await sampleInputs();

/** Every value of another type than the reader expects. */
const TYPES: readonly (readonly [string, (value: unknown) => unknown])[] = [
  [
    'texts for numbers, numbers for texts',
    (value) => changeLeaves(value, (leaf) => (typeof leaf === 'string' ? 7 : 'x')),
  ],
  ['null for every value', (value) => changeLeaves(value, () => null)],
  ['objects for every value', (value) => changeLeaves(value, (leaf) => ({ value: leaf }))],
  ['lists for every value', (value) => changeLeaves(value, (leaf) => [leaf])],
];

function changeLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changeLeaves(each, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changeLeaves(inner, change)]));
}

/** Where not every form of them lacks a name. What is null is unknown, and so no problem. */
const TYPED_OUTCOMES: Readonly<Record<string, string>> = {
  'json:posts': 'read',
  'json:messenger-autofill': 'read',
  'json:ad-threads': 'empty',
  'json:thread': 'partial invalid-participant',
  'json:e2ee-thread': 'partial invalid-participant | partial unknown-form',
  'json:app-posts': 'partial invalid-timestamp | read',
  'json:ad-interactions': 'partial unknown-shape',
  'json:lead-forms': 'partial missing-label',
  'json:secret-conversations': 'partial unknown-flag | read',
  'json:cross-app-messaging': 'partial unknown-flag',
  'json:off-meta-settings': 'partial unknown-shape | partial invalid-timestamp',
};

/** The largest document of each kind that the newest sample has. */
const TYPED: readonly HostileCase[] = [...SAMPLES]
  .filter(([name]) => name.startsWith('json:') && name !== 'json:connected-apps')
  .flatMap(([name, inputs]) => {
    const { path, bytes } = inputs.reduce((most, each) =>
      each.bytes.length >= most.bytes.length ? each : most,
    );
    return TYPES.map(([how, change]) => {
      const content = JSON.stringify(change(JSON.parse(bytes.toString('utf8'))));
      return documentCase(`${name}: ${how}`, content, TYPED_OUTCOMES[name] ?? 'partial missing-name', {
        subject: path,
      });
    });
  });

const shortName = (path: string): string => (path === THREAD ? 'thread' : 'list');

export const JSON_CASES: readonly HostileCase[] = [
  ...Object.entries(GOOD_TEXTS).flatMap(([subject, good]) =>
    DAMAGES.map(([name, damage, expect = 'unreadable broken-json']) =>
      documentCase(`json ${shortName(subject)}: ${name}`, damage(good), pick(subject, expect), { subject }),
    ),
  ),
  ...Object.entries(GOOD_TEXTS).flatMap(([subject, good]) =>
    BOMBS.map(([name, damage, expect]) =>
      documentCase(`json ${shortName(subject)}: ${name}`, damage(good), pick(subject, expect), {
        subject,
        isHeavy: true,
      }),
    ),
  ),
  ...TYPED,
];
