import type { Era } from '../eras.ts';
import { businessName, domainName, fresh } from '../names.ts';
import type { SampleOptions } from '../options.ts';
import { createRandom, type Random } from '../prng.ts';
import { zipfShares } from './shares.ts';

/** A business that sent activity to Meta. Its events are generated on demand: half a million are never in memory at once. */
export type Business = { readonly name: string; readonly events: number };
export type BusinessEvent = { readonly id: string; readonly type: string; readonly at: number };

export type Advertiser = {
  readonly name: string;
  readonly hasList: boolean;
  readonly hasInteraction: boolean;
  readonly hasStoreVisit: boolean;
};

export type AdInteraction = {
  readonly title: string;
  readonly action: 'click' | 'close';
  readonly at: number;
  readonly url: string | null;
};

const BUSINESS_CAST = [
  'netflix.com',
  'Flo Period & Ovulation Tracker',
  'Spotify',
  'Uber',
  'airbnb.com',
  'Tinder',
];

/** Businesses, those with the most events first; `options.events` in all, at least one each. */
export function businesses(options: SampleOptions, era: Era): Business[] {
  if (era.paths.offMeta === null) return [];
  const random = createRandom(options.seed, 'businesses');
  const seen = new Set(BUSINESS_CAST);
  const names = BUSINESS_CAST.slice(0, options.businesses);
  while (names.length < options.businesses) names.push(fresh(seen, () => businessName(random)));
  const events = Math.max(options.events, names.length);
  const shares = zipfShares(events, names.length);
  return names.map((name, index) => ({ name, events: shares[index] ?? 1 }));
}

const EVENT_TYPES = (
  'PAGE_VIEW PAGE_VIEW PAGE_VIEW PAGE_VIEW PAGE_VIEW CUSTOM CUSTOM ACTIVATE_APP ACTIVATE_APP VIEW_CONTENT VIEW_CONTENT ' +
  'SEARCH LEAD PURCHASE ADD_TO_CART ADD_TO_WISHLIST INITIATE_CHECKOUT COMPLETE_REGISTRATION CONTACT START_TRIAL INSTALL'
).split(' ');
const THREE_YEARS_MINUTES = 3 * 365 * 24 * 60;

/** The events of one business, newest first, rounded to the minute as Facebook rounds them. */
export function businessEvents(seed: number, era: Era, business: Business): BusinessEvent[] {
  const random = createRandom(seed, 'events', business.name);
  const sources = [random.digits(random.between(15, 16)), random.digits(16)];
  const lastMinute = Math.floor(era.generatedAt / 60) - 1;
  const events = Array.from({ length: business.events }, () => ({
    id: sources[random.chance(0.85) ? 0 : 1] ?? '',
    type: random.pick(EVENT_TYPES),
    at: (lastMinute - random.below(THREE_YEARS_MINUTES)) * 60,
  }));
  return events.sort((a, b) => b.at - a.at);
}

const LIST_ONLY = { hasList: true, hasInteraction: false, hasStoreVisit: false };
const ADVERTISER_CAST: readonly Advertiser[] = [
  { name: 'Acxiom', ...LIST_ONLY },
  { name: 'Netflix', hasList: true, hasInteraction: true, hasStoreVisit: false },
  { name: 'Oracle Data Cloud', ...LIST_ONLY },
  { name: 'Spotify', ...LIST_ONLY },
  { name: 'Uber', hasList: false, hasInteraction: true, hasStoreVisit: false },
];

/** Advertisers, as far as the era's documents show them: the contact-list era has lists only. */
export function advertisers(options: SampleOptions, era: Era, active: readonly Business[]): Advertiser[] {
  const random = createRandom(options.seed, 'advertisers');
  const list = ADVERTISER_CAST.slice(0, options.advertisers);
  const seen = new Set(list.map((advertiser) => advertiser.name));
  while (list.length < options.advertisers) {
    // Some companies are both: they sent activity and used a list.
    const known = random.chance(0.15) ? active[random.below(active.length)]?.name : undefined;
    const name = fresh(seen, () => (known && !seen.has(known) ? known : businessName(random)));
    list.push({ name, ...advertiserMarks(random) });
  }
  return list.map((advertiser) => asEraTells(advertiser, era));
}

function advertiserMarks(random: Random): Omit<Advertiser, 'name'> {
  const hasList = random.chance(0.7);
  return { hasList, hasInteraction: !hasList || random.chance(0.2), hasStoreVisit: random.chance(0.03) };
}

function asEraTells(advertiser: Advertiser, era: Era): Advertiser {
  if (era.name === '2018') return { name: advertiser.name, ...LIST_ONLY };
  // The label of the third list was never seen in the newer dialect: no store visits there.
  return era.name === '2026' ? { ...advertiser, hasStoreVisit: false } : advertiser;
}

/** Ads that the person clicked or closed, newest first. */
export function adInteractions(
  options: SampleOptions,
  era: Era,
  from: readonly Advertiser[],
): AdInteraction[] {
  const random = createRandom(options.seed, 'ad-interactions');
  const count = Math.ceil(options.advertisers / 8);
  const list = Array.from({ length: count }, (_, index) => adInteraction(random, era, from, index));
  return list.sort((a, b) => b.at - a.at);
}

function adInteraction(random: Random, era: Era, from: readonly Advertiser[], index: number): AdInteraction {
  const named = from[random.below(from.length)]?.name ?? 'Shop now';
  const title = index % 9 === 4 ? '{{product.name}}' : random.chance(0.3) ? 'Shop now' : named;
  return {
    title,
    action: random.chance(0.9) ? 'click' : 'close',
    at: era.generatedAt - random.between(3600, 80_000_000),
    url: random.chance(0.5) ? `https://www.${domainName(random)}/offer?ref=${random.digits(8)}` : null,
  };
}

/** Answers once given to a lead form: the invented person's own. */
export const LEAD_FORM: readonly { readonly label: string; readonly value: string }[] = [
  { label: 'Email', value: 'ada@example.org' },
  { label: 'Full name', value: 'Ada Example' },
  { label: 'Postcode', value: '00000' },
];
