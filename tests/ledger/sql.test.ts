import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifier, joinSql, likeAnywhere, sql } from '../../src/ledger/sql.ts';
import { memoryLedger } from './sample-import.ts';

test('every placeholder becomes a bound parameter', () => {
  const name = "Robert'); DROP TABLE import; --";
  const { text, params } = sql`SELECT * FROM import WHERE owner = ${name} AND id > ${3}`;
  expect(text).toBe('SELECT * FROM import WHERE owner = ? AND id > ?');
  expect(params).toEqual([name, 3]);
});

test('a fragment is inserted in place with its own parameters', () => {
  const inner = sql`b = ${2}`;
  const { text, params } = sql`a = ${1} AND (${inner}) AND c = ${3}`;
  expect([text, params]).toEqual(['a = ? AND (b = ?) AND c = ?', [1, 2, 3]]);
  expect(joinSql([inner, inner], ' OR ', sql`1`).text).toBe('b = ? OR b = ?');
  expect(joinSql([], ' AND ', sql`1`).text).toBe('1');
});

test('identifiers must be plain names', () => {
  expect(sql`SELECT 1 FROM ${identifier('message_day')}`.text).toBe('SELECT 1 FROM "message_day"');
  for (const name of ['', 'a"b', 'a b', 'Import', 'a;', '1a', 'a'.repeat(65)]) {
    expect(() => identifier(name)).toThrow(RangeError);
  }
});

test('any string is returned as it was bound, and LIKE matches printable text literally', () => {
  const { db } = memoryLedger();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' }), (ascii, other) => {
      expect(db.value(sql`SELECT ${other}`)).toBe(other);
      const found = db.value(sql`SELECT ${`<${ascii}>`} LIKE ${likeAnywhere(ascii)} ESCAPE '\\'`);
      expect(found).toBe(1);
      expect(db.value(sql`SELECT 'a%b_c\\d' LIKE ${likeAnywhere(`${ascii}~`)} ESCAPE '\\'`)).toBe(0);
    }),
  );
});
