import { type Channel, type CompanyFilter, listCompanies } from '../../ledger/reads/companies.ts';
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
  { engine }: Services,
  importId: number,
  query: CompanyQuery,
): { rows: CompanyJson[]; total: number } {
  const channel = channelOf(query.channel);
  const { rows, total } = listCompanies(engine.db, importId, {
    ...(channel ? { channel } : {}),
    search: query.search,
    sort: SORTS[query.sort],
    descending: query.descending,
    limit: query.limit,
    offset: query.offset,
  });
  return { rows: rows.map(companyJson), total };
}
