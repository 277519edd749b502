import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/export/dialects/json-text.ts';
import { MAX_ELEMENT_BYTES, MAX_ELEMENT_VALUES } from '../../src/export/limits.ts';
import { UnreadableDocumentError } from '../../src/export/unreadable-document.ts';
import { words } from '../../src/words/current.ts';

const parse = (text: string) => parseJson(Buffer.from(text));

/** What a parser may expect, computed differently: from each number's own source text. */
function oracle(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) => {
    const isBig = typeof value === 'number' && /^-?\d+$/.test(context?.source ?? '');
    return isBig && !Number.isSafeInteger(value) ? context?.source : value;
  });
}

function refusal(read: () => unknown): UnreadableDocumentError {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('every JSON value is parsed as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parse(text)).toStrictEqual(oracle(text));
    }),
  );
});

test.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', '9007199254740993'],
  ['-9007199254740993', '-9007199254740993'],
  ['10159481276426435123', '10159481276426435123'],
  ['1015948127642643', 1015948127642643],
  ['12345678901234560.5', Number('12345678901234560.5')],
  ['1e90071992547409930', Number.POSITIVE_INFINITY],
  ['0.12345678901234567890', 0.12345678901234568],
])('the number %s keeps all its digits or stays the same number', (source, value) => {
  expect(parse(`{"a":[ ${source} , 1]}`)).toEqual({ a: [value, 1] });
  expect(parse(source)).toEqual(value);
});

test('big integers are distinguished from digits in strings, fractions and exponents', () => {
  const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const token = fc.oneof(
    digits.map(String),
    digits.map((number) => `${number}.25`),
    digits.map((number) => `${number}e-3`),
    digits.map((number) => JSON.stringify(`say "${number}", \\${number}:`)),
  );
  fc.assert(
    fc.property(fc.array(token), fc.constantFrom('', ' ', '\n\t'), (tokens, space) => {
      const text = `[${tokens.map((each) => `${space}{"k"${space}:${space}${each}}${space}`).join(',')}]`;
      expect(parse(text)).toStrictEqual(oracle(text));
    }),
  );
});

test('a number as key or with a leading zero does not become valid by its length', () => {
  for (const text of [
    '{12345678901234567890:1}',
    '{"a":1,12345678901234567890 :1}',
    '[012345678901234567890]',
  ]) {
    expect(refusal(() => parse(text)).code).toBe('broken-json');
  }
});

test('a byte order mark is skipped and broken UTF-8 is tolerated', () => {
  expect(parse('\ufeff{"a":1}')).toEqual({ a: 1 });
  expect(parseJson(Buffer.from([0x22, 0x61, 0xff, 0x62, 0x22]))).toBe('a\ufffdb');
});

test('an own __proto__ key is data and changes no prototype', () => {
  const value = parse('{"__proto__":{"polluted":true}}') as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect((value as { polluted?: unknown }).polluted).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('nesting is read to 64 levels and rejected beyond', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(parse(nested(64))).toBeInstanceOf(Array);
  expect(refusal(() => parse(nested(65))).code).toBe('too-deep');
  expect(refusal(() => parse(nested(100_000))).code).toBe('too-deep');
  expect(refusal(() => parse(nested(4_000_000))).code).toBe('too-deep');
  expect(refusal(() => parse(`${'{"a":'.repeat(100_000)}0${'}'.repeat(100_000)}`)).code).toBe('too-deep');
  expect(parse(JSON.stringify('[{'.repeat(500)))).toBe('[{'.repeat(500));
});

test('a text with more bytes or values than one element may have is rejected', () => {
  expect(refusal(() => parse(`"${'x'.repeat(MAX_ELEMENT_BYTES)}"`)).code).toBe('too-large');
  expect(refusal(() => parse(`[${'{},'.repeat(MAX_ELEMENT_VALUES / 2)}0]`)).code).toBe('too-large');
  expect(parse(`[${'{},'.repeat(MAX_ELEMENT_VALUES / 2 - 1)}0]`)).toHaveLength(MAX_ELEMENT_VALUES / 2);
});

test.each(['', ' ', '[object Object]', '{"a":"secret', '{"a":1}x', '{"a":tru}', "{'a':1}", '[1,]', ']'])(
  'broken text %j is rejected with a sentence that does not quote it',
  (text) => {
    const error = refusal(() => parse(text));
    expect(error.code).toBe('broken-json');
    expect(words().say(error.says)).toBe('This document is damaged or cut off: it is not valid JSON.');
    expect(error.message).toBe('broken-json');
    expect(error.cause).toBeUndefined();
  },
);

test('arbitrary bytes are either parsed or rejected', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        parseJson(Buffer.from(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableDocumentError);
      }
    }),
  );
});
