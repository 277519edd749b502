import { toDay } from '../../audit/days.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { type CompanyChannels, companyChannels } from '../../ledger/reads/company-channels.ts';
import { findImport } from '../../ledger/reads/imports.ts';
import type { CompanyRecord } from './types.ts';

/**
 * What a letter may disclose to a company: only what the company already knows or needs to find the person. Links inside
 * messages and clicks on ads are left out: the letter would disclose them. Undefined if the import has no such company.
 */
export function companyRecord(db: ReadDb, importId: number, companyId: string): CompanyRecord | undefined {
  const channels = companyChannels(db, importId, companyId);
  if (!channels) return undefined;
  const found = findImport(db, importId);
  return {
    service: found?.service ?? 'facebook',
    company: channels.company.name,
    exportDay: toDay(found?.generatedAt ?? null),
    connections: channels.connections
      .filter(({ kind }) => kind === 'app')
      .map(({ name, status, addedAt, removedAt, scopedId }) => ({
        app: name,
        status,
        added: toDay(addedAt),
        removed: toDay(removedAt),
        scopedId,
      })),
    appPosts: channels.appPosts.length,
    offMeta: getOffMeta(channels),
    contactList: channels.advertisers.some(({ hasList }) => hasList),
    adThreads: getAdThreads(channels),
  };
}

function getOffMeta({ company, businesses }: CompanyChannels): CompanyRecord['offMeta'] {
  if (company.offMetaEvents === 0) return null;
  const first = earliest(businesses.map(({ firstAt }) => firstAt));
  const last = latest(businesses.map(({ lastAt }) => lastAt));
  return { events: company.offMetaEvents, first: toDay(first), last: toDay(last) };
}

function getAdThreads({ adThreads }: CompanyChannels): CompanyRecord['adThreads'] {
  if (adThreads.length === 0) return null;
  const count = adThreads.reduce((sum, { times }) => sum + times, 0);
  return { count, first: toDay(earliest(adThreads.map(({ firstAt }) => firstAt))) };
}

const known = (instants: readonly (number | null)[]): number[] => instants.filter((at) => at !== null);

function earliest(instants: readonly (number | null)[]): number | null {
  return known(instants).length === 0 ? null : Math.min(...known(instants));
}

function latest(instants: readonly (number | null)[]): number | null {
  return known(instants).length === 0 ? null : Math.max(...known(instants));
}
