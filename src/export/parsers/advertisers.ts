import { message } from '../../words/message.ts';
import type { ListRow } from '../dialects/label-values.ts';
import type { AdvertiserRecord, Problem, ReadResult } from '../records.ts';
import { type AdvertiserReason, getAdvertiserReasons, unknownList } from './advertiser-lists.ts';
import { byRows, listRows, type PrintedItem, printedItems, unreadRows } from './labelled.ts';
import { type ElementParser, type KindParser, merge, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

type Reasons = Pick<AdvertiserRecord, 'hasList' | 'hasInteraction' | 'hasStoreVisit'>;

const toReasons = (reason: AdvertiserReason | null): Reasons => ({
  hasList: reason === 'list',
  hasInteraction: reason === 'interaction',
  hasStoreVisit: reason === 'store-visit',
});

/** A bare name: the advertiser uploaded a list with the user's contact details. */
const readUploader: ElementParser = ({ value, pointer }) =>
  advertiser({ value: text(value) ?? text(field(value, 'advertiser_name')), pointer }, toReasons('list'));

/** `{ advertiser_name, has_data_file_custom_audience, has_remarketing_custom_audience, has_in_person_store_visit }` */
export const readAudience: ElementParser = ({ value, pointer }) => {
  const list = readFlag(field(value, 'has_data_file_custom_audience'), pointer);
  const interaction = readFlag(field(value, 'has_remarketing_custom_audience'), pointer);
  const visit = readFlag(field(value, 'has_in_person_store_visit'), pointer);
  const reasons = { hasList: list.flag, hasInteraction: interaction.flag, hasStoreVisit: visit.flag };
  const read = advertiser({ value: text(field(value, 'advertiser_name')), pointer }, reasons);
  return read.records.length === 0
    ? read
    : result(read.records, [list.problem, interaction.problem, visit.problem]);
};

function readFlag(value: unknown, pointer: string): { readonly flag: boolean; readonly problem?: Problem } {
  if (typeof value === 'boolean') return { flag: value };
  if (value === undefined || value === null) return { flag: false };
  return {
    flag: false,
    problem: { code: 'unknown-flag', pointer, message: message('problem.advertiser.unknownMark') },
  };
}

/** Lists of names, in fixed order: who uploaded a list, with whom the user interacted, whose store was visited. */
export const readLists = byRows((rows, { pointer }) => {
  const lists = listRows(rows);
  if (lists.length === 0) return refuse('unknown-shape', pointer, message('problem.advertiser.noList'));
  const reasons = getAdvertiserReasons(lists.map(({ hint }) => hint));
  return merge([
    ...lists.map((row, at) => readList(row, reasons[at] ?? null, lists.length)),
    result([], unreadRows(rows, ['list'])),
  ]);
});

/** The names are kept even if it is unknown why they are listed. */
function readList(row: ListRow, reason: AdvertiserReason | null, lists: number): ReadResult {
  const found = merge(printedItems(row).map((item) => advertiser(item, toReasons(reason))));
  if (reason !== null || row.items.length === 0) return found;
  return merge([found, refuse('unknown-list', row.pointer, unknownList(lists))]);
}

function advertiser({ value, pointer }: PrintedItem, reasons: Reasons): ReadResult {
  if (value === null) return refuse('missing-name', pointer, message('problem.advertiser.unnamed'));
  return result([{ type: 'advertiser', name: value, ...reasons, pointer }]);
}

export const advertisers: KindParser = {
  keyed: {
    custom_audiences: readUploader,
    custom_audiences_v2: readUploader,
    custom_audiences_all_types: readAudience,
    custom_audiences_all_types_v2: readAudience,
  },
  labelled: readLists,
};
