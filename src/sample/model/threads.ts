import { OWNER } from '../cast.ts';
import type { Era } from '../eras.ts';
import { businessName, DELETED_PERSON, fresh, personName, slug } from '../names.ts';
import type { SampleOptions } from '../options.ts';
import { createRandom, type Random } from '../prng.ts';
import { coin } from '../words.ts';
import { parseDay } from './calendar.ts';
import { shares } from './shares.ts';

type Section = 'inbox' | 'archived_threads' | 'filtered_threads' | 'message_requests' | 'e2ee_cutover';

export type Thread = {
  /** Rank in the person's life, 0 the closest; it seeds the thread's own random stream. */
  readonly index: number;
  readonly section: Section;
  readonly folder: string;
  readonly title: string;
  /** As the export lists them, at export time. */
  readonly participants: readonly string[];
  /** Everyone who wrote, the owner first. */
  readonly writers: readonly string[];
  readonly isGroup: boolean;
  /** One to one with a person whose account still exists. */
  readonly isWithFriend: boolean;
  readonly hasLeft: boolean;
  readonly isPending: boolean;
  /** Started by clicking an ad. */
  readonly fromAd: boolean;
  /** All entries, the newer ones among them. */
  readonly size: number;
  readonly fromDay: number;
  readonly toDay: number;
  /** What was written since, in an export of a later date; its days come after `toDay`. */
  readonly newer: Stretch | null;
};

/** This many entries on these days, both included. */
export type Stretch = { readonly size: number; readonly fromDay: number; readonly toDay: number };

/** What a thread is before its folder, size and days are known. */
type Cast = {
  readonly kind: 'person' | 'group' | 'deleted' | 'nameless' | 'page';
  readonly section: Section;
  readonly name: string;
  readonly members: readonly string[];
  readonly weight: number;
  readonly from: string;
  readonly to?: string | undefined;
  readonly fromAd?: boolean;
  readonly hasLeft?: boolean;
};

/** End-to-end encryption started here; what is in `e2ee_cutover` ends before. */
export const CUTOVER = '2023-12-14';
const FIRST_DAY = '2011-01-06';

/** The threads that every sample starts with, however small, so that each peculiarity of a real export is present. */
const FIRST_THREADS: readonly Cast[] = [
  person('Alex Muster', 'e2ee_cutover', 1, '2008-11-02'),
  {
    ...person('Weekend trip 🏔', 'inbox', 0.5, '2013-05-01'),
    kind: 'group',
    members: ['Alex Muster', 'Zoë Beispiel', 'Robin Sample', DELETED_PERSON],
  },
  person('Zoë Beispiel', 'e2ee_cutover', 0.4, FIRST_DAY),
  person('Robin Sample', 'inbox', 0.25, '2012-02-11'),
  { ...person('Uber', 'inbox', 0.01, '2016-03-12'), kind: 'page' },
  { ...person('', 'message_requests', 0.002, '2025-05-20'), kind: 'nameless' },
  { ...person(DELETED_PERSON, 'inbox', 0.1, '2011-06-01', '2016-08-30'), kind: 'deleted' },
  { ...person('Brinolo Bakery', 'inbox', 0.004, '2023-03-01'), kind: 'page', fromAd: true },
  person('Mira Brandelow', 'archived_threads', 0.08, '2012-09-01', '2018-02-01'),
  person('Otis Plurrane', 'filtered_threads', 0.004, '2014-01-01', '2019-01-01'),
  {
    ...person('', 'inbox', 0.05, '2014-02-01', '2017-06-01'),
    kind: 'group',
    members: ['Robin Sample', 'Mira Brandelow'],
    hasLeft: true,
  },
];

function person(name: string, section: Section, weight: number, from: string, to?: string): Cast {
  return { kind: 'person', section, name, members: [name], weight, from, to };
}

/** All threads of the ordinary download; their sizes add up to `options.messages`. */
export function threads(options: SampleOptions, era: Era): Thread[] {
  const random = createRandom(options.seed, 'threads');
  const cast = FIRST_THREADS.slice(0, options.threads);
  const seen = new Set(FIRST_THREADS.map((thread) => thread.name));
  const people = FIRST_THREADS.filter((thread) => thread.kind === 'person').map((thread) => thread.name);
  while (cast.length < options.threads) cast.push(inventedThread(random, cast.length, seen, people));
  const sizes = shares(
    options.messages,
    cast.map((thread) => thread.weight),
  );
  return cast.map((thread, index) => finish(thread, index, sizes[index] ?? 0, options.seed, era));
}

/** The threads that were alive went on: about a seventh more in each. */
export function withNewer(all: readonly Thread[], era: Era, later: Era): Thread[] {
  const lastDay = Math.floor(era.generatedAt / 86_400) - 1;
  return all.map((thread) => {
    const size = thread.toDay < lastDay ? 0 : Math.floor(thread.size / 7);
    if (size === 0) return thread;
    const newer = { size, fromDay: lastDay + 1, toDay: Math.floor(later.generatedAt / 86_400) - 1 };
    return { ...thread, size: thread.size + size, newer };
  });
}

function inventedThread(random: Random, rank: number, seen: Set<string>, people: string[]): Cast {
  const weight = (0.35 + random.next()) / (rank + 1);
  const from = `${random.between(2011, 2022)}-0${random.between(1, 9)}-11`;
  const draw = random.next();
  if (draw < 0.22) return inventedGroup(random, rank, people, weight, from);
  if (draw < 0.26) return inventedPage(random, seen, weight, from);
  if (draw < 0.3) return { ...person(DELETED_PERSON, 'inbox', weight, from), kind: 'deleted' };
  if (draw < 0.32) return { ...person('', 'inbox', weight / 4, from), kind: 'nameless' };
  const name = fresh(seen, () => personName(random));
  people.push(name);
  return person(name, sectionFor(random), weight, from);
}

function sectionFor(random: Random): Section {
  const draw = random.next();
  if (draw < 0.16) return 'e2ee_cutover';
  if (draw < 0.18) return 'archived_threads';
  if (draw < 0.28) return 'filtered_threads';
  return draw < 0.31 ? 'message_requests' : 'inbox';
}

function inventedGroup(random: Random, rank: number, people: string[], weight: number, from: string): Cast {
  const size = Math.min(people.length, random.between(2, rank % 40 === 0 ? 60 : 9));
  const members = [...new Set(Array.from({ length: size }, () => random.pick(people)))];
  const name = random.chance(0.85)
    ? `${coin(random, 2)} ${random.pick(['🎉', 'crew', 'trip', '& co', '2015'])}`
    : '';
  return { kind: 'group', section: 'inbox', name, members, weight, from, hasLeft: random.chance(0.2) };
}

function inventedPage(random: Random, seen: Set<string>, weight: number, from: string): Cast {
  const name = fresh(seen, () => businessName(random));
  return { ...person(name, 'inbox', weight / 20, from), kind: 'page', fromAd: random.chance(0.3) };
}

function finish(cast: Cast, index: number, size: number, seed: number, era: Era): Thread {
  const random = createRandom(seed, 'thread', index);
  const isGroup = cast.kind === 'group';
  const section = cast.section === 'e2ee_cutover' && era.name !== '2026' ? 'inbox' : cast.section;
  const title = isGroup && cast.name === '' ? cast.members.join(', ') : cast.name;
  return {
    index,
    section,
    folder: buildFolder(cast.kind, title, era, random),
    title,
    participants: cast.hasLeft ? [OWNER] : [...cast.members, OWNER],
    writers: [OWNER, ...cast.members],
    isGroup,
    isWithFriend: cast.kind === 'person' && cast.section !== 'message_requests',
    hasLeft: cast.hasLeft ?? false,
    isPending: cast.section === 'message_requests',
    fromAd: cast.fromAd ?? false,
    size,
    ...getSpan(cast, section, era),
    newer: null,
  };
}

/** The days on which the thread was active, cut at the day before the export was made. */
function getSpan(cast: Cast, section: Section, era: Era): { fromDay: number; toDay: number } {
  const lastDay = Math.floor(era.generatedAt / 86_400) - 1;
  const end = cast.to ?? (section === 'e2ee_cutover' ? CUTOVER : null);
  const toDay = end === null ? lastDay : Math.min(lastDay, parseDay(end) - 1);
  const fromDay = parseDay(cast.from);
  // A thread started after an old export's date is moved to earlier years in that export.
  return { fromDay: fromDay <= toDay ? fromDay : Math.max(parseDay(FIRST_DAY), toDay - 400), toDay };
}

/** Folder names changed with the years: a base64-like id, ten base-36 characters, then a number. */
function buildFolder(kind: Cast['kind'], title: string, era: Era, random: Random): string {
  const id = folderId(era, random);
  if (kind === 'nameless') return random.digits(16);
  if (kind === 'deleted') return `facebookuser_${random.digits(16)}`;
  const stem = slug(title);
  return `${era.name === '2018' ? stem : stem.toLowerCase()}_${id}`;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MIXED = `ABCDEFGHIJKLMNOPQRSTUVWXYZ${LOWER}`;

function folderId(era: Era, random: Random): string {
  if (era.name !== '2018' && era.name !== '2021') return `1015${random.digits(13)}`;
  const letters = era.name === '2018' ? MIXED : LOWER;
  return Array.from({ length: 10 }, () => letters.charAt(random.below(letters.length))).join('');
}
