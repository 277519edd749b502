import type { ConnectionStatus } from '../../model/enumerations.ts';
import { OWNER } from '../cast.ts';
import { type Era, toLaterEra } from '../eras.ts';
import { appName, fresh } from '../names.ts';
import type { SampleOptions } from '../options.ts';
import { createRandom, type Random } from '../prng.ts';

/** A row of the connected-apps list, as an export of the era shows it. Instants are epoch seconds, null is "not said". */
export type SampleConnection = {
  readonly name: string;
  readonly status: ConnectionStatus;
  readonly addedAt: number | null;
  readonly removedAt: number | null;
  /** Decimal digits, often above 2^53; null where the era has none. */
  readonly scopedId: string | null;
};

export type AppPost = { readonly app: string; readonly at: number; readonly headline: string | null };
export type OwnedApp = { readonly name: string; readonly addedAt: number | null };

/** What really happened; what an export says of it depends on its date and era. */
type AppLife = {
  readonly name: string;
  readonly added: string;
  readonly expired?: string;
  readonly removed?: string;
  /** The removed date is missing too: both are 0 in the export. */
  readonly forgotten?: boolean;
  /** The same app connected a second time under the same scoped id: two rows. */
  readonly sameIdAs?: string;
};

/** In order of importance: a small sample keeps the first ones. */
const CAST: readonly AppLife[] = [
  { name: 'Netflix', added: '2014-10-01' },
  { name: 'Spotify', added: '2012-03-17', expired: '2019-06-01' },
  { name: 'thisisyourdigitallife', added: '2014-05-09', removed: '2015-12-20', forgotten: true },
  { name: 'Skype', added: '2011-11-19', expired: '2016-02-01' },
  { name: 'Trillian', added: '2010-05-02', removed: '2013-08-14' },
  { name: 'Uber', added: '2016-03-12' },
  { name: 'Tinder', added: '2015-02-14', expired: '2019-01-01' },
  { name: 'Dropbox', added: '2012-09-25', expired: '2018-09-01' },
  { name: 'Quiz Lagoon', added: '2013-01-08', removed: '2014-07-30' },
  { name: 'Quiz Lagoon', added: '2017-04-22', expired: '2018-12-01', sameIdAs: 'Quiz Lagoon' },
  { name: 'FarmVille', added: '2009-10-11', removed: '2012-01-01', forgotten: true },
  { name: 'NameTests', added: '2016-01-17', removed: '2018-07-01' },
  { name: 'Pokémon GO', added: '2016-07-16' },
  { name: 'Airbnb', added: '2017-05-28' },
  { name: "Cities I've Visited", added: '2010-08-03', removed: '2014-01-01', forgotten: true },
  { name: 'Goodreads', added: '2013-11-30', expired: '2020-02-01' },
  { name: 'Words With Friends', added: '2012-12-26', expired: '2019-03-01' },
];

const GAMES: readonly AppLife[] = [
  { name: 'Words With Friends', added: '2019-02-27', expired: '2021-01-01' },
  { name: 'Trivia Lagoon', added: '2017-08-05', expired: '2019-01-01' },
  { name: 'Kugelspaß Rallye', added: '2020-04-11' },
];

const seconds = (iso: string, random: Random): number =>
  Date.parse(`${iso}T00:00:00Z`) / 1000 + random.between(28_800, 82_000);

/** The connected apps of the person, exactly `options.apps` rows unless the era cannot show removed ones. */
export function connections(options: SampleOptions, era: Era): SampleConnection[] {
  const random = createRandom(options.seed, 'apps');
  const seen = new Set(CAST.map((app) => app.name));
  const lives = CAST.slice(0, options.apps);
  while (lives.length < options.apps) lives.push(inventedLife(random, seen));
  return listLives(lives, era, options.seed, 'app');
}

function listLives(lives: readonly AppLife[], era: Era, seed: number, label: string): SampleConnection[] {
  const ids = new Map<string, string>();
  const rows = lives.map((life, index) => asListed(life, era, ids, createRandom(seed, label, index)));
  return rows.filter((row) => row !== null);
}

/** What happened to the active apps since, and when the new one came, in days after the earlier export. */
const REMOVED_AFTER: ReadonlyMap<string, number> = new Map([
  ['Uber', 292],
  ['Pokémon GO', 469],
]);
const ADDED_AFTER = 270;

/** Midnight UTC of a day after the export, in epoch seconds. */
const dayAfter = (era: Era, days: number): number => (Math.floor(era.generatedAt / 86_400) + days) * 86_400;

/** The same apps two years later: every row as it was, but for those removed since, and one more. */
export function laterConnections(options: SampleOptions, era: Era): SampleConnection[] {
  const rows = connections(options, era).map((row): SampleConnection => {
    const removed = REMOVED_AFTER.get(row.name);
    if (removed === undefined || row.status !== 'active') return row;
    return { ...row, status: 'removed', addedAt: null, removedAt: dayAfter(era, removed) + 50_000 };
  });
  const day = new Date(dayAfter(era, ADDED_AFTER) * 1000).toISOString().slice(0, 10);
  const life: AppLife = { name: 'Recipe Lagoon', added: day };
  const added = asListed(life, toLaterEra(era), new Map(), createRandom(options.seed, 'newer app'));
  return added === null ? rows : [...rows, added];
}

/** Instant games of the export; the era's list has no removed date. */
export function games(options: SampleOptions, era: Era): SampleConnection[] {
  return era.paths.games === null ? [] : listLives(GAMES, era, options.seed, 'game');
}

function inventedLife(random: Random, seen: Set<string>): AppLife {
  const name = fresh(seen, () => appName(random));
  const year = random.between(2009, 2024);
  const added = isoDay(random, year);
  const draw = random.next();
  if (draw < 0.4) return { name, added, expired: isoDay(random, year + random.between(1, 2)) };
  if (draw < 0.72) return { name, added };
  return { name, added, removed: isoDay(random, year + 1), forgotten: random.chance(0.6) };
}

function isoDay(random: Random, year: number): string {
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** One row as the era prints it, or null when the app came later or the era's list leaves it out. */
function asListed(
  life: AppLife,
  era: Era,
  ids: Map<string, string>,
  random: Random,
): SampleConnection | null {
  const addedAt = seconds(life.added, random);
  const removedAt = life.removed === undefined ? null : seconds(life.removed, random);
  const scopedId = (life.sameIdAs && ids.get(life.sameIdAs)) || newScopedId(random);
  ids.set(life.name, scopedId);
  if (addedAt > era.generatedAt) return null;
  const isRemoved = removedAt !== null && removedAt <= era.generatedAt;
  if (era.name === '2018') {
    return isRemoved
      ? null
      : { name: life.name, status: 'unknown', addedAt, removedAt: null, scopedId: null };
  }
  // Facebook prints 0 as the start of every removed app.
  if (isRemoved) {
    const shown = life.forgotten ? null : removedAt;
    return { name: life.name, status: 'removed', addedAt: null, removedAt: shown, scopedId };
  }
  const isExpired = life.expired !== undefined && seconds(life.expired, random) <= era.generatedAt;
  return { name: life.name, status: isExpired ? 'expired' : 'active', addedAt, removedAt: null, scopedId };
}

/** Seventeen digits, mostly above 2^53, and odd, so that parsing them as a double would be noticed. */
function newScopedId(random: Random): string {
  const tail = random.chance(0.8) ? `10${random.digits(14)}` : random.digits(15);
  return tail + random.pick(['1', '3', '7', '9']);
}

const POSTING_APPS = ['Spotify', 'Spotify', 'Quiz Lagoon', 'FarmVille', 'Goodreads', "Cities I've Visited"];

/** Posts that apps made in the person's name, newest first; two share an instant, as Facebook's do. */
export function appPosts(options: SampleOptions, era: Era): AppPost[] {
  const random = createRandom(options.seed, 'app-posts');
  const posts = POSTING_APPS.map((app, index): AppPost => {
    const at = seconds(isoDay(random, random.between(2012, 2014)), random);
    return { app, at, headline: index % 3 === 2 ? 'I reached level 12!' : null };
  });
  const newest = posts.filter((post) => post.at <= era.generatedAt).sort((a, b) => b.at - a.at);
  const first = newest[0];
  return first === undefined ? [] : [{ ...first, headline: null }, ...newest];
}

export function ownedApps(era: Era): OwnedApp[] {
  if (era.paths.ownedApps === null) return [];
  return [
    { name: `${OWNER.split(' ')[0]}'s Test App`, addedAt: 1463585607 },
    { name: 'Old Test App', addedAt: null },
  ];
}

/** The block list that the permissions document may carry. */
export function blockedApps(era: Era): string[] {
  return era.paths.permissions === null ? [] : ['FarmVille', 'Quiz Lagoon'];
}

export type DetectedApp = { readonly name: string; readonly at: number };

export function detectedApps(era: Era): { byActivity: DetectedApp[]; onAccount: DetectedApp[] } {
  if (era.paths.detectedByActivity === null) return { byActivity: [], onAccount: [] };
  return {
    byActivity: [
      { name: 'Spotify', at: 1223510400 },
      { name: 'Flo Period & Ovulation Tracker', at: 1443657600 },
    ],
    onAccount: [{ name: 'Netflix', at: 1315539931 }],
  };
}
