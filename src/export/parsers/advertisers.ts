import { message } from '../../words/message.ts';
import { isBlank, type ListRow, toLabelRows } from '../dialects/label-values.ts';
import type { AdvertiserRecord, Problem, ReadResult } from '../records.ts';
import { listRows, type PrintedItem, printedItems } from './labelled.ts';
import { type ElementParser, type KindParser, merge, NOTHING, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

type Reasons = Pick<AdvertiserRecord, 'hasList' | 'hasInteraction' | 'hasStoreVisit'>;

const NO_REASON: Reasons = { hasList: false, hasInteraction: false, hasStoreVisit: false };
const LIST: Reasons = { ...NO_REASON, hasList: true };
const INTERACTION: Reasons = { ...NO_REASON, hasInteraction: true };
const STORE_VISIT: Reasons = { ...NO_REASON, hasStoreVisit: true };

/** A bare name: the advertiser uploaded a list with the user's contact details. */
const readUploader: ElementParser = ({ value, pointer }) =>
  advertiser({ value: text(value) ?? text(field(value, 'advertiser_name')), pointer }, LIST);

/** `{ advertiser_name, has_data_file_custom_audience, has_remarketing_custom_audience, has_in_person_store_visit }` */
const readAudience: ElementParser = ({ value, pointer }) => {
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
const readLists: ElementParser = ({ value, pointer }) => {
  const rows = toLabelRows(value, pointer);
  if (isBlank(rows)) return NOTHING;
  const lists = listRows(rows);
  if (lists.length === 0) return refuse('unknown-shape', pointer, message('problem.advertiser.noList'));
  return merge(lists.map((row, at) => readList(row, getReasons(row, at))));
};

function readList(row: ListRow, reasons: Reasons | null): ReadResult {
  if (reasons !== null) return merge(printedItems(row).map((item) => advertiser(item, reasons)));
  return refuse('unknown-list', row.pointer, message('problem.advertiser.fourthList'));
}

/** An interaction label is recognised where the lists before it are missing; everything else goes by position. */
function getReasons(row: ListRow, at: number): Reasons | null {
  if (/intera[ckz]|interak|互動|互动/i.test(row.label)) return INTERACTION;
  return [LIST, INTERACTION, STORE_VISIT][at] ?? null;
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
