import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ElementSplitter, type JsonElement } from '../../src/export/dialects/element-splitter.ts';
import { JsonScanner } from '../../src/export/dialects/json-scanner.ts';
import { BrokenJsonError, parseExact } from '../../src/export/dialects/json-text.ts';
import { offMetaActivity } from '../../src/export/parsers/off-meta-activity.ts';
import { ScannedBusiness, scanBusinesses } from '../../src/export/parsers/off-meta-scan.ts';
import type { DocumentRef, ReadResult } from '../../src/export/records.ts';
import { isJson } from './reading.ts';

const KEY = 'off_facebook_activity_v2';
const ref: DocumentRef = { part: 0, path: 'your_activity.json', kind: 'off-meta-activity', format: 'json' };

const read = (elements: readonly unknown[]): ReadResult[] =>
  elements.map((value, index) => {
    const reader = offMetaActivity.keyed?.[KEY];
    if (!reader) throw new Error('The reader of businesses is gone.');
    return reader({ key: KEY, value, pointer: `/${KEY}/${index}` }, { ref, basis: 'utc' });
  });

const parsed = (json: Buffer): unknown[] => parseExact(json) as unknown[];

/** Numbers stand as digits, so that ids keep all of theirs. A key that looks like one stays a key. */
function print(value: unknown, indent: number): Buffer {
  const text = JSON.stringify(value, null, indent);
  return Buffer.from(text.replace(/"#(-?\d[\d.e]*)"(?!\s*:)/g, '$1'));
}

const id = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 20n }).map((digits) => `#${digits}`) },
  fc.bigInt({ min: 1n, max: 10n ** 16n }).map(String),
  fc.constantFrom('#0', '#-4', '#1.5', '#1e20', `#${'9'.repeat(41)}`, '007', '', 'x', null, true),
);
const type = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('PAGE_VIEW', 'PURCHASE', 'CUSTOM', 'AD_REQUEST') },
  fc.constantFrom('', 'Purchase', 'A"B', 'CAF\u00c3\u0089', 4, null),
);
const time = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1_400_000_000, max: 1_800_000_000 }) },
  fc.constantFrom(0, -1, 1.5, 99, 1_500_000_000_000, '1500000000', null),
);
const plain = fc.record({ id, type, timestamp: time });
const event = fc.oneof(
  { weight: 12, arbitrary: plain },
  fc.record({ type, timestamp: time, id }),
  fc.record({ id, type, timestamp: time, extra: fc.jsonValue() }, { requiredKeys: [] }),
  fc.jsonValue(),
);
const regular = fc.record({
  id: fc.bigInt({ min: 1n, max: 10n ** 18n }).map((digits) => `#${digits}`),
  type: fc.constantFrom('PAGE_VIEW', 'PURCHASE'),
  timestamp: fc.integer({ min: 1_400_000_000, max: 1_800_000_000 }),
});
const name = fc.constantFrom('netflix.com', 'Zo\u00c3\u00ab Shop', 'Zoë', '', ' ', 'a "b" \\ c');
const business = fc.oneof(
  { weight: 6, arbitrary: fc.record({ name, events: fc.array(regular, { maxLength: 8 }) }) },
  { weight: 4, arbitrary: fc.record({ name, events: fc.array(event, { maxLength: 8 }) }) },
  fc.record({ events: fc.array(event), name: fc.oneof(name, fc.jsonValue()) }, { requiredKeys: [] }),
  fc.record({ name, events: fc.jsonValue() }),
  fc.jsonValue(),
);

const element = (json: Buffer): unknown => parseExact(json);

describe('the short way through off-Meta activity', () => {
  it('gives exactly what parsing gives', () => {
    fc.assert(
      fc.property(
        fc.array(business, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 2),
        (list, indent) => {
          const json = print(list, indent);
          const scanned = scanBusinesses(json, element);
          expect(scanned).not.toBeNull();
          expect(read(scanned ?? [])).toEqual(read(parsed(json)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves a text that is no JSON to the long way', () => {
    const json = print(
      [{ name: 'netflix.com', events: [{ id: '#5', type: 'A', timestamp: 1_500_000_000 }] }],
      2,
    );
    const at = fc.integer({ min: 0, max: json.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom(...Buffer.from('x"{}[],:0e.-\\ ')), (position, byte) => {
        const damaged = Buffer.from(json);
        damaged[position] = byte;
        const scanned = scanBusinesses(damaged, element);
        if (isJson(damaged)) expect(read(scanned ?? parsed(damaged))).toEqual(read(parsed(damaged)));
        else expect(scanned).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses digits that JSON does not know, also where the event before had the same form', () => {
    const good = '{"id": 5, "type": "A", "timestamp": 1500000000}';
    for (const bad of [
      '{"id": 05, "type": "A", "timestamp": 1500000000}',
      '{"id": 5, "type": "A", "timestamp": 0150000000}',
      '{"id": 5, "type": "A", "timestamp": 01500000000}',
      '{"id": 5., "type": "A", "timestamp": 1500000000}',
      '{"id": 5, "type": "A", "timestamp": 1500000000e}',
      '{"id": , "type": "A", "timestamp": 1500000000}',
    ]) {
      const json = Buffer.from(`[{"name":"x.com","events":[${good}, ${bad}]}]`);
      expect(isJson(json), bad).toBe(false);
      expect(scanBusinesses(json, element), bad).toBeNull();
    }
  });

  it('is taken by the splitter for the keys it is made for, wherever the chunks end', () => {
    const list = [1, 2, 3].map((day) => ({
      name: `shop${day}.example`,
      events: [{ id: '#12345678901234567890', type: 'PURCHASE', timestamp: 1_500_000_000 + day }],
    }));
    const json = print({ [KEY]: list, other: list }, 2);
    for (const size of [1, 7, 100, json.length]) {
      const elements = split(json, size);
      expect(elements.map(({ key, value }) => [key, value instanceof ScannedBusiness])).toEqual([
        ...list.map(() => [KEY, true]),
        ...list.map(() => ['other', false]),
      ]);
      const [own, others] = [elements.slice(0, 3), elements.slice(3)].map((half) =>
        read(half.map(({ value }) => value)),
      );
      expect(own).toEqual(others);
    }
  });
});

describe('the guess where a business ends', () => {
  const whole = (json: Buffer): JsonElement[] => {
    const splitter = new ElementSplitter(undefined, {});
    return [...splitter.push(json), ...splitter.end()];
  };

  it('changes nothing, wherever the chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(business, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 2),
        fc.integer({ min: 30, max: 900 }),
        (list, indent, size) => {
          const json = print({ first: [1, 2], [KEY]: list, last: 'x' }, indent);
          const [cut, uncut] = [split(json, size, 200), whole(json)];
          expect(cut.map(({ key, index, pointer }) => [key, index, pointer])).toEqual(
            uncut.map(({ key, index, pointer }) => [key, index, pointer]),
          );
          expect(readAll(cut)).toEqual(readAll(uncut));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('saves the scanner most of a long list', () => {
    const list = Array.from({ length: 400 }, (_, at) => ({
      name: `shop${at}.example`,
      events: [{ id: '#123', type: 'PURCHASE', timestamp: 1_500_000_000 + at }],
    }));
    for (const indent of [0, 2]) {
      const json = print({ [KEY]: list }, indent);
      const next = vi.spyOn(JsonScanner.prototype, 'next');
      expect(split(json, 8000, 8000)).toHaveLength(400);
      expect(next.mock.calls.length).toBeLessThan(150);
      next.mockRestore();
    }
  });

  it('is not trusted where a text looks like the end of a business', () => {
    const list = Array.from({ length: 30 }, (_, at) => ({
      name: `,{"name":"${'}]},{"name":"'.repeat(at % 4)}`,
      events: [{ id: '#123', type: 'PURCHASE', timestamp: 1_500_000_000 + at }],
    }));
    const json = print({ [KEY]: list }, 0);
    for (let size = 60; size < 400; size += 7)
      expect(readAll(split(json, size, 150))).toEqual(readAll(whole(json)));
  });

  it('finds a broken element as the scanner does', () => {
    const list = Array.from({ length: 60 }, (_, at) => ({
      name: `shop${at}.example`,
      events: [{ id: '#123', type: 'PURCHASE', timestamp: 1_500_000_000 + at }],
    }));
    const json = print({ [KEY]: list }, 2);
    json[json.lastIndexOf('PURCHASE') - 1] = 0x20;
    expect(() => split(json, 700, 700)).toThrow(BrokenJsonError);
  });
});

/** What the businesses among the elements hold. */
const readAll = (elements: readonly JsonElement[]): ReadResult[] =>
  read(elements.filter(({ key }) => key === KEY).map(({ value }) => value));

function split(json: Buffer, size: number, batchBytes = 262_144): JsonElement[] {
  const limits = { batchBytes, elementBytes: 1_000_000 };
  const splitter = new ElementSplitter(limits, { [KEY]: scanBusinesses });
  const elements: JsonElement[] = [];
  for (let at = 0; at < json.length; at += size) {
    for (const one of splitter.push(json.subarray(at, at + size))) elements.push(one);
  }
  return [...elements, ...splitter.end()];
}
