import {
  type Channel,
  type CompanyFilter,
  companiesOf,
  orderOfCompanies,
} from '../../ledger/reads/companies.ts';
import type { CompanyJson } from '../contract/audit-json.ts';
import type { CHANNELS } from '../contract/views.ts';
import { companyJson } from '../queries/companies.ts';
import type { Services } from '../router/services.ts';

export type CompanyQuery = {
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly channel: (typeof CHANNELS)[number] | null;
  readonly sort: 'name' | 'channels' | 'offMetaEvents' | 'connections' | 'lastAt';
  readonly descending: boolean;
};

const SORTS = {
  name: 'name',
  channels: 'channels',
  offMetaEvents: 'events',
  connections: 'connections',
  lastAt: 'last',
} as const satisfies Record<CompanyQuery['sort'], CompanyFilter['sort']>;

/** `advertiser`: there for another reason than an uploaded list. */
const channelOf = (channel: CompanyQuery['channel']): Channel | null =>
  channel === 'advertiser' ? 'advertiser-other' : channel;

/** A page of companies across all channels. */
export function companyPage(
  services: Services,
  importId: number,
  query: CompanyQuery,
): { rows: CompanyJson[]; total: number } {
  const ids = orderFor(services, importId, query);
  const page = ids.slice(query.offset, query.offset + query.limit);
  return { rows: companiesOf(services.engine.db, page).map(companyJson), total: ids.length };
}

/** Orders kept at a time: enough for scrolling and for going back to what was shown before. */
const ORDERS_KEPT = 8;

/** The order of the rows, kept while somebody scrolls through it. */
function orderFor(services: Services, importId: number, query: CompanyQuery): readonly number[] {
  const { search, sort, descending } = query;
  const channel = channelOf(query.channel);
  const kept = services.remember('company orders', importId, () => new Map<string, readonly number[]>());
  const key = JSON.stringify([search, channel, sort, descending]);
  const filter = { ...(channel ? { channel } : {}), search, sort: SORTS[sort], descending };
  const ids = kept.get(key) ?? orderOfCompanies(services.engine.db, importId, filter);
  // Set anew, so that the first key is the one that was asked for longest ago.
  kept.delete(key);
  kept.set(key, ids);
  const [oldest] = kept.keys();
  if (kept.size > ORDERS_KEPT && oldest !== undefined) kept.delete(oldest);
  return ids;
}
