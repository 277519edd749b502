import { describe, expect, it } from 'vitest';
import type { AuditConnection } from '../../src/ledger/reads/audit-connections.ts';
import { ConnectionIndex, connectionKey } from '../../src/review/connection-index.ts';

type Named = { readonly name: string; readonly id?: string; readonly kind?: AuditConnection['kind'] };

const row = ({ name, id, kind = 'app' }: Named, at = 0): AuditConnection => ({
  ...{ id: at, part: 0, path: 'apps.json', pointer: `/${at}`, kind, name, status: 'active' },
  ...{ addedAt: null, removedAt: null, basis: 'utc', scopedId: id ?? null, permissions: null },
  company: null,
});
const createIndex = (...apps: Named[]): ConnectionIndex => new ConnectionIndex(apps.map(row));

describe('the key of a connection', () => {
  it.each<[Named, string]>([
    [{ name: 'Netflix' }, 'app:netflix'],
    [{ name: 'NETFLIX, Inc.', id: '77' }, 'app:netflix#77'],
    [{ name: 'Quiz', kind: 'instant-game' }, 'instant-game:quiz'],
  ])('of %o is %s', (named, key) => {
    expect(connectionKey(row(named))).toBe(key);
  });
});

describe('a connection matched in another export', () => {
  it.each<[string, Named[], string, string | undefined]>([
    ['is the one of the same key', [{ name: 'Quiz', id: '1' }, { name: 'Quiz' }], 'app:quiz', 'app:quiz'],
    [
      'is the one of the same id, under a new name',
      [{ name: 'Omega', id: '1' }],
      'app:alpha#1',
      'app:omega#1',
    ],
    [
      'is another kind of thing with the same id',
      [{ name: 'Omega', id: '1', kind: 'instant-game' }],
      'app:alpha#1',
      undefined,
    ],
    [
      'is the one of the same name where this export gives no id',
      [{ name: 'Alpha' }],
      'app:alpha#1',
      'app:alpha',
    ],
    [
      'is the one of the same name where the other gave no id',
      [{ name: 'Alpha', id: '1' }],
      'app:alpha',
      'app:alpha#1',
    ],
    ['is nobody where the ids differ', [{ name: 'Alpha', id: '2' }], 'app:alpha#1', undefined],
    [
      'is nobody where two have the name',
      [
        { name: 'Alpha', id: '1' },
        { name: 'Alpha', id: '2' },
      ],
      'app:alpha',
      undefined,
    ],
    [
      'is nobody where two have the name and one no id',
      [{ name: 'Alpha', id: '1' }, { name: 'Alpha' }],
      'app:alpha#3',
      undefined,
    ],
    [
      'is nobody where two have the id',
      [
        { name: 'Beta', id: '1' },
        { name: 'Gamma', id: '1' },
      ],
      'app:alpha#1',
      undefined,
    ],
    [
      'is the one of the name where two others have the id',
      [{ name: 'Beta', id: '1' }, { name: 'Gamma', id: '1' }, { name: 'Alpha' }],
      'app:alpha#1',
      'app:alpha',
    ],
    ['of neither id nor name is nobody', [{ name: 'Beta' }, { name: 'Gamma' }], 'app:alpha', undefined],
    ['without an id is not the one other without an id', [{ name: 'Beta' }], 'app:alpha', undefined],
  ])('%s', (_, apps, key, found) => {
    expect(createIndex(...apps).resolve(key)).toBe(found);
  });
});

describe('the connections of an export', () => {
  const rows = [row({ name: 'Alpha' }, 1), row({ name: 'Beta' }, 2), row({ name: 'ALPHA' }, 3)];
  const index = new ConnectionIndex(rows);

  it('have one key per app, with all its rows in order', () => {
    expect(index.keys).toEqual(['app:alpha', 'app:beta']);
    expect(index.rows('app:alpha').map(({ id }) => id)).toEqual([1, 3]);
    expect(index.rows('app:gamma')).toEqual([]);
  });

  it('are found by every part of their place', () => {
    expect(index.keyAt({ part: 0, path: 'apps.json', pointer: '/2' })).toBe('app:beta');
    expect(index.keyAt({ part: 1, path: 'apps.json', pointer: '/2' })).toBeUndefined();
    expect(index.keyAt({ part: 0, path: 'games.json', pointer: '/2' })).toBeUndefined();
    expect(index.keyAt({ part: 0, path: 'apps.json', pointer: '/4' })).toBeUndefined();
  });
});
