import type { GenerationName } from '../../src/sample/eras.ts';
import { WallClock } from '../../src/sample/html/clock.ts';
import { LOCALES } from '../../src/sample/html/locales.ts';
import type { SampleLocale } from '../../src/sample/options.ts';
import { isFields, isList, type JsonFields, type JsonFile, type JsonValue } from './json-file.ts';

/**
 * What the HTML pages of a generation do not say although the JSON of the same account does. Each row is one loss: where it
 * applies, why it cannot be avoided, and the same removal in the JSON. A round trip succeeds if the audit of the pages equals
 * the audit of the JSON after all its losses; a loss that changes nothing must be removed.
 */
export type Loss = {
  readonly id: string;
  readonly generations: readonly GenerationName[];
  /** Absent: in every language. */
  readonly locales?: readonly SampleLocale[];
  readonly why: string;
  /** If a page shows that it contains more than was read: the code of the resulting problem. Otherwise there is none. */
  readonly problem?: string;
  /** The JSON documents of the account, with the loss applied. */
  readonly forget: (files: readonly JsonFile[], account: Account) => readonly JsonFile[];
};

export type Account = {
  readonly generation: GenerationName;
  readonly locale: SampleLocale;
  /** Epoch seconds of the export. */
  readonly generatedAt: number;
};

export const LOSSES: readonly Loss[] = [
  {
    id: 'no-page-of-the-kind',
    generations: ['2021', '2022', '2024', '2025', '2026'],
    why: 'Linked accounts and devices of secret conversations were never seen as pages.',
    forget: without('accounts-center', 'secret-conversations'),
  },
  {
    id: 'some-login-pages',
    generations: ['2018', '2021', '2022', '2024', '2025', '2026'],
    why: 'Of the lists of sessions only recognised devices and logins were seen as pages.',
    forget: (files) => files.filter(({ path }) => !/logged_in\.json$|account_activity\.json$/.test(path)),
  },
  {
    id: 'few-pages-in-2014',
    generations: ['2014'],
    why: 'The export of 2014 is a handful of pages; profile, posts and sessions are not among those that are read.',
    forget: without('profile', 'posts', 'logins'),
  },
  {
    id: 'names-only-in-2014',
    generations: ['2014'],
    why: 'The profile page of 2014 lists the names of apps and nothing else.',
    forget: items(['connected-apps', 'owned-apps'], ({ name = '' }) => ({ name, added_timestamp: 0 })),
  },
  {
    id: 'own-apps-by-label-in-2014',
    generations: ['2014'],
    locales: ['pt', 'zh-TW', 'vi'],
    why: 'Rows of that profile page are known by their label alone; in these languages the label was never seen, and the page says so.',
    problem: 'unknown-list',
    forget: without('owned-apps'),
  },
  {
    id: 'threads-of-the-same-people-in-2014',
    generations: ['2014'],
    why: 'The one page of all threads names neither threads nor folders: those of the same people are one thread.',
    forget: threadsByPeople,
  },
  {
    id: 'capital-of-2014',
    generations: ['2014'],
    why: 'People whose account is gone were "Facebook User" then; the name is shown as it is printed.',
    forget: (files) =>
      files.map((file) => ({ ...file, value: renamed(file.value, 'Facebook user', 'Facebook User') })),
  },
  {
    id: 'flat-lists-of-apps',
    generations: ['2021'],
    why: 'Until 2021 apps and games are in a flat list: no status, no scoped id, no date of removal.',
    forget: items(['connected-apps', 'instant-games'], ({ name = '', added_timestamp = 0 }) => ({
      name,
      added_timestamp,
    })),
  },
  {
    id: 'no-store-visits',
    generations: ['2022', '2024'],
    why: 'The matrix of advertisers has two columns; visits of a store are not among them.',
    forget: items(['advertisers'], (item) => ({ ...item, has_in_person_store_visit: false })),
  },
  {
    id: 'unsent-messages',
    generations: ['2021', '2022', '2024', '2025', '2026'],
    why: 'A page shows an unsent message as an entry without content, like any other empty entry.',
    forget: messages(({ is_unsent: _, is_taken_down: __, ...rest }) => rest),
  },
  {
    id: 'no-marks-of-calls-and-group-events',
    generations: ['2014', '2018', '2021', '2022', '2024', '2025', '2026'],
    why: 'A page has only the sentence of a call or a group event, neither its type nor its length.',
    forget: messages(({ type: _, call_duration: __, missed: ___, users: ____, ...rest }) => rest),
  },
  {
    id: 'printed-times',
    generations: ['2014', '2018', '2021', '2022', '2024', '2025', '2026'],
    why:
      'Times are printed to the minute (from 2022 to the second) in a time zone that only the stamp names; where the ' +
      "clocks are changed in summer, the stamp's offset is an hour off for half of the year. In 2014 every row has its zone.",
    forget: (files, account) => files.map((file) => ({ ...file, value: printed(file.value, account) })),
  },
];

/** How exact the clock of a row is, in seconds. */
export function getPrecision(generation: GenerationName): number {
  return Number(generation) < 2022 ? 60 : 1;
}

/** The instant (epoch seconds) that a reader can make of what the page prints for `at`. */
export function seenAt(at: number, { generation, locale, generatedAt }: Account): number {
  const clock = createClock(LOCALES[locale].timeZone);
  const shown = at + clock.offsetAt(at) * 60;
  const exact = Math.floor(shown / getPrecision(generation)) * getPrecision(generation);
  return exact - clock.offsetAt(generation === '2014' ? at : generatedAt) * 60;
}

const clocks = new Map<string, WallClock>();

function createClock(timeZone: string): WallClock {
  const clock = clocks.get(timeZone) ?? new WallClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

type Forget = Loss['forget'];

function without(...kinds: readonly string[]): Forget {
  return (files) => files.filter(({ kind }) => !kinds.includes(kind));
}

/** Changes every item of the lists at the root of documents of these kinds. */
function items(kinds: readonly string[], change: (item: JsonFields) => JsonValue): Forget {
  return (files) =>
    files.map((file) => (kinds.includes(file.kind) ? { ...file, value: inLists(file.value, change) } : file));
}

function messages(change: (message: JsonFields) => JsonValue): Forget {
  return (files) =>
    files.map((file) => {
      if (file.kind !== 'thread' || !isFields(file.value) || !isList(file.value.messages)) return file;
      const list = file.value.messages.map((entry) => (isFields(entry) ? change(entry) : entry));
      return { ...file, value: { ...file.value, messages: list } };
    });
}

function inLists(root: JsonValue, change: (item: JsonFields) => JsonValue): JsonValue {
  if (!isFields(root)) return root;
  const changed = Object.entries(root).map(([key, value]): [string, JsonValue] => {
    return [key, isList(value) ? value.map((item) => (isFields(item) ? change(item) : item)) : value];
  });
  return Object.fromEntries(changed);
}

const SECONDS =
  /^(?:timestamp|added_timestamp|removed_timestamp|created_timestamp|updated_timestamp|timestamp_value)$/;

function renamed(value: JsonValue, from: string, to: string): JsonValue {
  if (isList(value)) return value.map((item) => renamed(item, from, to));
  if (!isFields(value)) return value === from ? to : value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => [
    key,
    renamed(inner, from, to),
  ]);
  return Object.fromEntries(entries);
}

/** Every time of a document as its page prints it. 0 is unknown and stays so. */
function printed(value: JsonValue, account: Account): JsonValue {
  if (isList(value)) return value.map((item) => printed(item, account));
  if (typeof value === 'string') return printedText(value, account);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => {
    if (typeof inner !== 'number' || inner === 0) return [key, printed(inner, account)];
    if (SECONDS.test(key)) return [key, seenAt(inner, account)];
    return [key, key === 'timestamp_ms' ? seenAt(inner / 1000, account) * 1000 : inner];
  });
  return Object.fromEntries(entries);
}

/** One document of the JSON holds printed dates itself, in UTC. */
function printedText(text: string, account: Account): string {
  if (!/^[A-Z][a-z]{2} \d\d, \d{4} \d{1,2}:\d\d:\d\d [ap]m$/.test(text)) return text;
  const seen = new Date(seenAt(Date.parse(`${text} UTC`) / 1000, account) * 1000);
  const [, day, month, year, clock] = /(\d\d) (\w+) (\d{4}) ([\d:]+)/.exec(seen.toUTCString()) ?? [];
  return `${month} ${day}, ${year} ${clock}`;
}

/** Threads of the same participants and senders become one, file after file. */
function threadsByPeople(files: readonly JsonFile[]): readonly JsonFile[] {
  const numbers = new Map<string, number>();
  const folders: string[] = [];
  return files.map((file) => {
    if (file.kind !== 'thread' || !isFields(file.value)) return file;
    const people = getPeople(file.value).sort().join('\n');
    if (!folders.includes(people)) folders.push(people);
    const number = (numbers.get(people) ?? 0) + 1;
    numbers.set(people, number);
    return { ...file, path: `messages/inbox/people_${folders.indexOf(people)}/message_${number}.json` };
  });
}

function getPeople({ participants, messages: list }: JsonFields): string[] {
  const named = isList(participants)
    ? participants.map((one) => (isFields(one) ? String(one.name) : ''))
    : [];
  const senders = isList(list) ? list.map((one) => (isFields(one) ? String(one.sender_name) : '')) : [];
  return [...new Set([...named.filter((name) => name !== ''), ...senders])];
}
