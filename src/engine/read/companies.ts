import {
  type CompanyFilter,
  companiesOf,
  listCompanies,
  orderOfCompanies,
} from '../../ledger/reads/companies.ts';
import type { Channel, CompanySort } from '../../model/enumerations.ts';
import type { CompanyJson } from '../../model/imports.ts';
import type { Services } from '../engine-context.ts';
import { companyJson } from './companies-json.ts';

export type CompanyQuery = {
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly channel: Channel | null;
  readonly sort: CompanySort;
  readonly descending: boolean;
};

const SORTS = {
  name: 'name',
  channels: 'channels',
  offMetaEvents: 'events',
  connections: 'connections',
  lastAt: 'last',
} as const satisfies Record<CompanyQuery['sort'], CompanyFilter['sort']>;

/** A page of companies across all channels. */
export function companyPage(
  services: Services,
  importId: number,
  query: CompanyQuery,
): { rows: CompanyJson[]; total: number } {
  const { db } = services.engine;
  const { offset, limit, search, channel, sort, descending } = query;
  const filter = { ...(channel ? { channel } : {}), search, sort: SORTS[sort], descending };
  if (offset + limit > NEAR_THE_TOP) {
    const ids = keptOrder(services, importId, filter);
    return { rows: companiesOf(db, ids.slice(offset, offset + limit)).map(companyJson), total: ids.length };
  }
  const { rows, total } = listCompanies(db, importId, { ...filter, offset, limit });
  return { rows: rows.map(companyJson), total };
}

/** Up to here a page is quicker found than an order is made. */
const NEAR_THE_TOP = 1000;

/** Orders kept at a time: enough for scrolling and for going back to what was shown before. */
const ORDERS_KEPT = 8;

/** The order of the rows, kept while somebody scrolls through it. */
function keptOrder(services: Services, importId: number, filter: CompanyFilter): readonly number[] {
  const kept = services.remember('company orders', importId, () => new Map<string, readonly number[]>());
  const key = JSON.stringify(filter);
  const ids = kept.get(key) ?? orderOfCompanies(services.engine.db, importId, filter);
  // Set anew, so that the first key is the one that was asked for longest ago.
  kept.delete(key);
  kept.set(key, ids);
  const [oldest] = kept.keys();
  if (kept.size > ORDERS_KEPT && oldest !== undefined) kept.delete(oldest);
  return ids;
}
