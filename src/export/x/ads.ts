import { type ElementParser, type KindParser, merge, result, unknownPlace } from '../parsers/parser.ts';
import { below, field, isObject, list, text } from '../parsers/plain.ts';
import type { ReadResult } from '../records.ts';
import { readInstantOfX } from './instant.ts';

/**
 * `{ ad: { adsUserData: { adEngagements: { engagements } } } }` or `{ ... { adImpressions: { impressions } } }`. The advertiser
 * whose ad was shown or clicked is taken; the ad's text, the device, and X's assumptions about the user are not.
 */
const readAds: ElementParser = ({ value, pointer }) => {
  const data = field(field(value, 'ad'), 'adsUserData');
  const impressions = field(field(data, 'adImpressions'), 'impressions');
  const engagements = field(field(data, 'adEngagements'), 'engagements');
  if (!Array.isArray(impressions) && !Array.isArray(engagements)) return unknownPlace(pointer);
  const place = (...steps: (string | number)[]): string => below(pointer, 'ad', 'adsUserData', ...steps);
  return merge([
    ...list(impressions).map((one, at) => readImpression(one, place('adImpressions', 'impressions', at))),
    ...list(engagements).map((one, at) => readEngagement(one, place('adEngagements', 'engagements', at))),
  ]);
};

/** An ad that X sold to nobody (`Promoted by X`) may name no advertiser. */
function readImpression(impression: unknown, pointer: string): ReadResult {
  if (!isObject(impression)) return unknownPlace(pointer);
  const name = getAdvertiser(impression);
  const reasons = { hasList: false, hasInteraction: false, hasStoreVisit: false };
  return result(name === null ? [] : [{ type: 'advertiser', name, ...reasons, pointer }]);
}

function readEngagement(engagement: unknown, pointer: string): ReadResult {
  if (!isObject(engagement)) return unknownPlace(pointer);
  const title = getAdvertiser(field(engagement, 'impressionAttributes'));
  const [first] = list(field(engagement, 'engagementAttributes'));
  const { at, basis, problem } = readInstantOfX(field(first, 'engagementTime'), pointer);
  if (title === null) return result([], [problem]);
  const action = text(field(first, 'engagementType'));
  return result([{ type: 'ad-interaction', title, action, at, basis, domain: null, pointer }], [problem]);
}

const getAdvertiser = (impression: unknown): string | null =>
  text(field(field(impression, 'advertiserInfo'), 'advertiserName'));

export const ads: KindParser = { listed: readAds };
