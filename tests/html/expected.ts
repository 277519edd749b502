import type { ExportRecord } from '../../src/export/records.ts';
import { at } from './support.ts';

/** Records are written down without their place and basis, which are checked apart. */
export function plain(records: readonly ExportRecord[]): unknown[] {
  return records.map(({ pointer: _pointer, ...record }) => {
    if (!('basis' in record)) return record;
    const { basis: _basis, ...rest } = record;
    return rest;
  });
}

export const app = (
  name: string,
  status: string,
  dates: { added?: string; removed?: string },
  scopedId: string | null,
) => ({
  type: 'connection',
  kind: 'app',
  name,
  status,
  addedAt: dates.added === undefined ? null : at(dates.added),
  removedAt: dates.removed === undefined ? null : at(dates.removed),
  scopedId,
});
export const game = (...rest: Parameters<typeof app>) => ({ ...app(...rest), kind: 'instant-game' });
export const advertiser = (name: string, hasList: boolean, hasInteraction: boolean) => ({
  type: 'advertiser',
  name,
  hasList,
  hasInteraction,
  hasStoreVisit: false,
});
export const interaction = (action: string, title: string, iso: string) => ({
  type: 'ad-interaction',
  action,
  title,
  at: at(iso),
  domain: null,
});
export const post = (name: string | null, iso: string, domain: string | null = null) => ({
  type: 'app-post',
  app: name,
  at: at(iso),
  domain,
});
export const login = (name: string, action: string | null, iso: string) => ({
  type: 'login',
  name,
  action,
  at: at(iso),
});
export const detected = (name: string, from: string) => ({ type: 'detected-app', name, from });
export const listed = (name: string) => ({ type: 'off-meta', name, events: [] });
