import type { SampleDocument } from '../document.ts';
import { LEAD_FORM } from '../model/companies.ts';
import type { SampleModel } from '../model/model.ts';
import { documentAt, fourLists, isOld, keyed, printedDate } from './document-at.ts';
import type { Json } from './format.ts';
import { type LabelValue, labelled, labelledList, labelRecord } from './label-values.ts';

export function* advertisingDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  yield* documentAt(paths.contactLists, 'advertisers', contactLists(model));
  yield* documentAt(paths.advertisers, 'advertisers', advertiserTable(model));
  yield* documentAt(paths.adInteractions, 'ad-interactions', interactions(model));
  const leads = LEAD_FORM.map(({ label, value }) => ({ label, value }));
  yield* documentAt(paths.leadForms, 'lead-forms', keyed(model, 'lead_gen_info', leads));
  yield* documentAt(paths.adThreads, 'ad-threads', model.adThreads.map(adThreadRecord));
  const { byActivity, onAccount } = model.detected;
  yield* documentAt(paths.detectedByActivity, 'apps-detected', byActivity.map(detectedRecord));
  yield* documentAt(paths.detectedOnAccount, 'apps-detected', onAccount.map(detectedRecord));
}

function contactLists(model: SampleModel): Json {
  const names = model.advertisers.filter((each) => each.hasList).map((each) => each.name);
  return isOld(model) ? fourLists({ custom_audiences: names }) : { custom_audiences_v2: names };
}

function advertiserTable(model: SampleModel): Json {
  if (model.era.name === '2026') return advertiserRecord(model);
  const rows = model.advertisers.map((each) => ({
    advertiser_name: each.name,
    has_data_file_custom_audience: each.hasList,
    has_remarketing_custom_audience: each.hasInteraction,
    has_in_person_store_visit: each.hasStoreVisit,
  }));
  return { custom_audiences_all_types_v2: rows };
}

function advertiserRecord(model: SampleModel): Json {
  const lists = model.advertisers.filter((each) => each.hasList).map((each) => each.name);
  const acted = model.advertisers.filter((each) => each.hasInteraction).map((each) => each.name);
  return labelRecord('2543201659252730', [
    labelledList('A list uploaded or used by the advertiser', lists),
    labelledList("Interactions you may have had with the advertiser's website, app or store", acted),
  ]);
}

function interactions(model: SampleModel): Json {
  if (model.era.name === '2026') return model.adInteractions.map(interactionRecord);
  const history = model.adInteractions.map(({ title, action, at }) => ({
    title,
    action: action === 'click' ? 'Clicked ad' : 'Closed ad',
    timestamp: at,
  }));
  return isOld(model) ? fourLists({ history }) : { history_v2: history };
}

function interactionRecord(ad: SampleModel['adInteractions'][number], index: number): Json {
  const url: LabelValue[] = ad.url === null ? [] : [{ label: 'URL', value: ad.url, href: ad.url }];
  const action = labelled('Action', ad.action === 'click' ? 'Click' : 'Close');
  return labelRecord(`24321015692${41_000 + index}`, [action, labelled('Title', ad.title), ...url], ad.at);
}

function adThreadRecord(thread: SampleModel['adThreads'][number], index: number): Json {
  return labelRecord(`20907012092${7_380 + index}`, [
    labelledList('Creation times', thread.createdAt.map(printedDate)),
    labelled('Is the thread privacy restricted?', 'False'),
    labelled('Page name', thread.page),
  ]);
}

function detectedRecord(app: { name: string; at: number }, index: number): Json {
  return labelRecord(`20806011191${96_370 + index}`, [labelled('App name', app.name)], app.at);
}
