import { dirname } from 'node:path/posix';
import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import type { SampleModel } from '../model/model.ts';
import { activityPages } from './activity.ts';
import { advertisingPages } from './advertising.ts';
import { appPages } from './apps.ts';
import { pagesOf2014 } from './of-2014.ts';
import { settingsPages } from './settings.ts';
import { buildSite, type Site } from './site.ts';
import { threadPages } from './threads.ts';

/** The ordinary download in HTML, page by page. Each must be consumed before the next. */
export function* htmlDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  const site = buildSite(model);
  if (site.generation === '2014') {
    yield* pagesOf2014(site, expected);
    return;
  }
  yield* appPages(site);
  yield* activityPages(site);
  yield* advertisingPages(site);
  yield* settingsPages(site);
  yield* noise(site);
  yield* threadPages(site, expected);
}

/** An empty category leaves this file; so do some that are not empty. */
function* noise({ model }: Site): Generator<SampleDocument> {
  const path = `${dirname(model.era.paths.connectedApps)}/no-data.txt`;
  yield { path, kind: 'noise', chunks: ['You have no data in this section'] };
}
