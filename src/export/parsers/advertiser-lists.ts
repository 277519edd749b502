import { type Message, message } from '../../words/message.ts';

/** Why an advertiser is listed, in the order of Facebook's lists and columns. */
export const ADVERTISER_REASONS = ['list', 'interaction', 'store-visit'] as const;
export type AdvertiserReason = (typeof ADVERTISER_REASONS)[number];

/** Words of the two labels that were seen, with their equivalents in other languages. Facebook's field names are English. */
const INTERACTION =
  /intera[ckzç]|etkileşim|взаимодейств|взаємоді|tương tác|互動|互动|やり取り|やりとり|インタラクション|상호\s?작용|تفاعل|αλληλεπ|vuorovaiku|remarketing/i;
const LIST =
  /\b(?:lists?|liste|lista|listy|listę|lijst|elenco|listan?|listesi)\b|список|списк|danh sách|名單|名单|清單|清单|リスト|목록|قائمة|λίστα|luettelo|data file/i;

/**
 * The meaning of each list (or column) of one page or record, null if it cannot be determined. Facebook leaves an empty list
 * out, so the order is decisive only if all three are there or if the label of one fixes its position.
 */
export function getAdvertiserReasons(labels: readonly string[]): (AdvertiserReason | null)[] {
  const known = labels.map(reasonByLabel);
  if (labels.length < ADVERTISER_REASONS.length && !known.includes('interaction')) return known;
  let place = 0;
  return known.map((reason) => {
    if (reason === 'interaction') place = Math.max(place, 1);
    return ADVERTISER_REASONS[place++] ?? null;
  });
}

function reasonByLabel(label: string): AdvertiserReason | null {
  const [isList, isInteraction] = [LIST.test(label), INTERACTION.test(label)];
  if (isList === isInteraction) return null;
  return isList ? 'list' : 'interaction';
}

/** The problem for lists without a known meaning, out of `lists`. */
export function unknownList(lists: number): Message {
  return lists < ADVERTISER_REASONS.length
    ? message('problem.advertiser.unknownList', { lists })
    : message('problem.advertiser.fourthList');
}
