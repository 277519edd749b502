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
export const listed = (name: string) => ({ type: 'off-meta', name, events: [] });
