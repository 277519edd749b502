import { describe, expect, it } from 'vitest';
import { parseElement } from '../../src/export/parsers/registry.ts';

/* What a page prints without a zone is a local day; where it gives the zone, the records of that date say so. */

const KNOWN = { at: 1_600_000_000, basis: 'utc' };
const UNKNOWN = { at: null, basis: 'utc' };
const rows = (...label_values: object[]) => ({ label_values });
const row = (value: string) => ({ label: 'x', value });

const DATED = [
  ['ad-interactions', 'history_v2', (timestamp: object) => ({ title: 'x', timestamp })],
  ['ad-interactions', null, (timestamp: object) => ({ timestamp, ...rows(row('x'), row('y')) })],
  ['app-posts', 'app_posts_v2', (timestamp: object) => ({ title: 'x', timestamp })],
  ['connected-apps', 'installed_apps_v2', (added_timestamp: object) => ({ name: 'x', added_timestamp })],
  ['cross-app-messaging', null, (timestamp: object) => ({ timestamp, ...rows(row('True')) })],
  ['logins', 'active_sessions_v2', (created_timestamp: object) => ({ app: 'x', created_timestamp })],
  ['off-meta-settings', null, (timestamp: object) => ({ timestamp, ...rows(row('x')) })],
  ['granted-permissions', null, (timestamp_value: object) => rows(row('x'), { label: 'x', timestamp_value })],
] as const;

describe('a record on a page with local days', () => {
  it.each(DATED)('of %s (%s) has the basis of its own date', (kind, key, make) => {
    const ref = { part: 0, path: 'x.html', service: 'facebook', kind, format: 'html' } as const;
    const getBasis = (instant: object): unknown => {
      const read = parseElement(kind, { key, value: make(instant), pointer: '/0' }, { ref, basis: 'local' });
      return read?.records.map((record) => 'basis' in record && record.basis);
    };
    expect([getBasis(KNOWN), getBasis(UNKNOWN)]).toEqual([['utc'], ['local']]);
  });
});
