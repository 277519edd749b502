import { dirname } from 'node:path/posix';
import type { SampleDocument } from '../document.ts';
import type { SampleModel } from '../model/model.ts';
import { facebookJson, type LazyJson } from './format.ts';

/** What a real export holds besides and nobody asks about: it keeps the coverage statement honest. */
export function* noiseDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  const isOld = model.era.name === '2018';
  if (paths.payments !== null) yield noise(paths.payments, payments(isOld));
  yield noise(paths.friends, { [isOld ? 'friends' : 'friends_v2']: friends(model) });
  if (paths.adInterests !== null) yield noise(paths.adInterests, interests(isOld));
  // An empty category leaves this file; so do some that are not empty.
  yield plain(`${dirname(paths.connectedApps)}/no-data.txt`, 'You have no data in this section');
  if (model.era.name === '2026') {
    // A real export of 2026 holds exactly this broken file.
    yield plain('your_facebook_activity/stories/archived_stories.json', '[object Object]');
  }
}

function noise(path: string, value: LazyJson): SampleDocument {
  return { path, kind: 'noise', chunks: facebookJson(value, 'mojibake') };
}

function plain(path: string, text: string): SampleDocument {
  return { path, kind: 'noise', chunks: [text] };
}

function payments(isOld: boolean): LazyJson {
  if (isOld) return { payments: { preferred_currency: 'EUR' } };
  return { payments_v2: { preferred_currency: 'EUR', payments: [] } };
}

function friends(model: SampleModel): LazyJson {
  const people = model.threads.filter((thread) => thread.isWithFriend).slice(0, 300);
  return people.map((thread) => ({ name: thread.title, timestamp: thread.fromDay * 86_400 + 43_200 }));
}

function interests(isOld: boolean): LazyJson {
  const topics = ['Photography', 'Board games', 'Café', 'Fußball'];
  if (!isOld) return { topics_v2: topics };
  return { topics, custom_audiences: [], lead_gen_info: [], history: [] };
}
