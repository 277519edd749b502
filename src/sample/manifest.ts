import type {
  ExpectedDay,
  ExpectedResults,
  ExpectedThread,
  SampleCounts,
  SampleManifest,
  WrittenDocument,
} from './expected-results.ts';
import type { SampleModel } from './model/model.ts';

/** Builds the manifest of a written sample. */
export function buildManifest(
  model: SampleModel,
  expected: ExpectedResults,
  written: { documents: WrittenDocument[]; files: readonly string[] },
): SampleManifest {
  const threads = expected.threads();
  const sumBytes = (extension: RegExp): number =>
    written.documents.reduce((sum, { path, bytes }) => sum + (extension.test(path) ? bytes : 0), 0);
  return {
    owner: model.owner,
    seed: model.options.seed,
    era: model.era.name,
    format: model.options.format,
    generatedAt: model.era.generatedAt,
    counts: countRecords(model, threads),
    connections: model.connections,
    games: model.games,
    businesses: model.businesses,
    advertisers: model.advertisers,
    threads,
    days: sumDays(model.owner, threads),
    links: expected.links(),
    documents: written.documents,
    mediaEntries: model.options.mediaEntries,
    jsonBytes: sumBytes(/\.json$/),
    htmlBytes: sumBytes(/\.html?$/),
    files: written.files,
  };
}

function countRecords(model: SampleModel, threads: readonly ExpectedThread[]): SampleCounts {
  const encrypted = threads.filter((thread) => thread.key.startsWith('e2ee/'));
  const ordinary = threads.filter((thread) => !thread.key.startsWith('e2ee/'));
  const status = (wanted: string): number => model.connections.filter((app) => app.status === wanted).length;
  return {
    connections: {
      active: status('active'),
      expired: status('expired'),
      removed: status('removed'),
      unknown: status('unknown'),
    },
    instantGames: model.games.length,
    appPosts: model.appPosts.length,
    ownedApps: model.ownedApps.length,
    blockedApps: model.blockedApps.length,
    offMetaBusinesses: model.businesses.length,
    offMetaEvents: model.businesses.reduce((sum, business) => sum + business.events, 0),
    advertisers: model.advertisers.length,
    advertisersWithList: model.advertisers.filter((advertiser) => advertiser.hasList).length,
    adInteractions: model.adInteractions.length,
    adThreads: model.adThreads.length,
    threads: ordinary.filter((thread) => thread.days.length > 0).length,
    messages: column(threads, 2),
    systemLines: column(threads, 4),
    unsent: column(threads, 3),
    e2eeThreads: encrypted.length,
    e2eeThreadsWithMessages: encrypted.filter((thread) => thread.days.length > 0).length,
    e2eeMessages: column(encrypted, 2),
  };
}

/** The sum of one column of the threads' rows. */
function column(threads: readonly ExpectedThread[], place: number): number {
  let sum = 0;
  for (const { days } of threads) {
    for (let row = 0; row < days.length; row += 5) sum += days[row + place] ?? 0;
  }
  return sum;
}

function sumDays(owner: string, threads: readonly ExpectedThread[]): ExpectedDay[] {
  const days = new Map<number, { sent: number; received: number }>();
  for (const thread of threads) {
    for (let row = 0; row < thread.days.length; row += 5) {
      const [sender = 0, day = 0, messages = 0] = thread.days.subarray(row, row + 3);
      if (messages === 0) continue;
      const counts = days.get(day) ?? { sent: 0, received: 0 };
      counts[thread.senders[sender] === owner ? 'sent' : 'received'] += messages;
      days.set(day, counts);
    }
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day - b.day);
}
