import { OWNER } from '../cast.ts';
import { ERAS, type Era, GENERATION_ERAS, toLaterEra } from '../eras.ts';
import type { SampleOptions } from '../options.ts';
import * as apps from './apps.ts';
import * as companies from './companies.ts';
import { type EncryptedThread, encryptedThreads } from './encrypted.ts';
import { type Thread, threads, withNewer } from './threads.ts';

/** A Messenger thread started by clicking an ad: the page and when (epoch seconds). */
export type AdThread = { readonly page: string; readonly createdAt: readonly number[] };

/**
 * What the invented person has, as an export of the era shows it: everything except the messages and events themselves, which
 * `generateMessages` and `businessEvents` generate one by one. Writers (JSON, HTML) only print this.
 */
export type SampleModel = {
  readonly options: SampleOptions;
  readonly era: Era;
  readonly owner: string;
  readonly connections: readonly apps.SampleConnection[];
  readonly games: readonly apps.SampleConnection[];
  readonly appPosts: readonly apps.AppPost[];
  readonly ownedApps: readonly apps.OwnedApp[];
  readonly blockedApps: readonly string[];
  readonly detected: ReturnType<typeof apps.detectedApps>;
  readonly businesses: readonly companies.Business[];
  readonly advertisers: readonly companies.Advertiser[];
  readonly adInteractions: readonly companies.AdInteraction[];
  readonly adThreads: readonly AdThread[];
  readonly threads: readonly Thread[];
  readonly encrypted: readonly EncryptedThread[];
};

/** Invents the person. Same options, same person; the seed and sizes decide, never the clock. */
export function inventPerson(options: SampleOptions): SampleModel {
  const era = options.generation === null ? ERAS[options.era] : GENERATION_ERAS[options.generation];
  const later = options.later ? toLaterEra(era) : era;
  const active = companies.businesses(options, era);
  const advertisers = companies.advertisers(options, era, active);
  const begun = threads(options, era);
  const all = options.later ? withNewer(begun, era, later) : begun;
  return {
    options,
    era: later,
    owner: OWNER,
    connections: options.later ? apps.laterConnections(options, era) : apps.connections(options, era),
    games: apps.games(options, era),
    appPosts: apps.appPosts(options, era),
    ownedApps: apps.ownedApps(era),
    blockedApps: apps.blockedApps(era),
    detected: apps.detectedApps(era),
    businesses: active,
    advertisers,
    adInteractions: companies.adInteractions(options, era, advertisers),
    adThreads: adThreads(all, era),
    threads: all,
    encrypted: encryptedThreads(options, era),
  };
}

function adThreads(all: readonly Thread[], era: Era): AdThread[] {
  if (era.paths.adThreads === null) return [];
  const begun = all.filter((thread) => thread.fromAd);
  return begun.map((thread) => ({
    page: thread.title,
    createdAt: [thread.fromDay * 86_400 + 36_000 + ((thread.index * 617) % 30_000)],
  }));
}
