import { dirname } from 'node:path/posix';
import type { SampleDocument } from '../document.ts';
import type { SampleModel } from '../model/model.ts';
import { documentAt, fourLists, isOld, keyed } from './document-at.ts';
import type { Json } from './format.ts';

/** Other content of a real export that nobody asks about: it keeps the coverage statement honest. */
export function* noiseDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  yield* documentAt(paths.payments, 'noise', keyed(model, 'payments', payments(model)));
  yield* documentAt(paths.friends, 'noise', keyed(model, 'friends', friends(model)));
  yield* documentAt(paths.adInterests, 'noise', interests(model));
  // An empty category leaves this file; so do some that are not empty.
  yield plain(`${dirname(paths.connectedApps)}/no-data.txt`, 'You have no data in this section');
  if (model.era.name === '2026') {
    // A real export of 2026 holds exactly this broken file.
    yield plain('your_facebook_activity/stories/archived_stories.json', '[object Object]');
  }
}

function plain(path: string, text: string): SampleDocument {
  return { path, kind: 'noise', chunks: [text] };
}

const payments = (model: SampleModel): Json => ({
  preferred_currency: 'EUR',
  payments: isOld(model) ? undefined : [],
});

function friends(model: SampleModel): Json {
  const people = model.threads.filter((thread) => thread.isWithFriend).slice(0, 300);
  return people.map((thread) => ({ name: thread.title, timestamp: thread.fromDay * 86_400 + 43_200 }));
}

function interests(model: SampleModel): Json {
  const topics = ['Photography', 'Board games', 'Café', 'Fußball'];
  return isOld(model) ? fourLists({ topics }) : { topics_v2: topics };
}
