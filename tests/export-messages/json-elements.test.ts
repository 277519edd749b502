import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ElementSplitter, splitterLimits } from '../../src/export/dialects/element-splitter.ts';
import { type JsonElement, jsonElements } from '../../src/export/dialects/json-elements.ts';
import { parseJson } from '../../src/export/dialects/json-text.ts';
import { UnreadableDocumentError } from '../../src/export/unreadable-document.ts';
import { STREAMED, toDocument } from './documents.ts';

const LIMITS = splitterLimits(1);

async function whole(text: string): Promise<JsonElement[]> {
  return all(jsonElements(toDocument(Buffer.from(text))));
}

async function streamed(text: string, chunk: number): Promise<JsonElement[]> {
  return all(jsonElements(toDocument(Buffer.from(text), { ...STREAMED, chunk })));
}

async function all(elements: AsyncIterable<JsonElement>): Promise<JsonElement[]> {
  const found: JsonElement[] = [];
  for await (const element of elements) found.push(element);
  return found;
}

/** Splits with batches so small that every element is its own. */
function splitFinely(text: string, chunk: number): JsonElement[] {
  const bytes = Buffer.from(text);
  const splitter = new ElementSplitter({ ...LIMITS, batchBytes: 1 });
  const found: JsonElement[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    found.push(...splitter.push(bytes.subarray(at, at + chunk)));
  return [...found, ...splitter.end()];
}

/** The same in the simplest way: parse everything, then walk. */
function model(root: unknown): JsonElement[] {
  if (typeof root !== 'object' || root === null)
    return [{ key: null, index: null, value: root, pointer: '' }];
  if (Array.isArray(root)) return toElements(null, root, '');
  return Object.entries(root).flatMap(([key, value]) =>
    toElements(key, value, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function toElements(key: string | null, value: unknown, pointer: string): JsonElement[] {
  if (!Array.isArray(value) || value.length === 0) return [{ key, index: null, value, pointer }];
  return value.map((each: unknown, index) => ({ key, index, value: each, pointer: `${pointer}/${index}` }));
}

test('root keys are read in file order, arrays element by element, with JSON pointers', async () => {
  const text = '{"z":[{"a":1},2],"2":null,"1":"x","a/b~c":[[]],"none":[],"o":{"k":[1]}}';
  expect(await whole(text)).toEqual([
    { key: 'z', index: 0, value: { a: 1 }, pointer: '/z/0' },
    { key: 'z', index: 1, value: 2, pointer: '/z/1' },
    { key: '2', index: null, value: null, pointer: '/2' },
    { key: '1', index: null, value: 'x', pointer: '/1' },
    { key: 'a/b~c', index: 0, value: [], pointer: '/a~1b~0c/0' },
    { key: 'none', index: null, value: [], pointer: '/none' },
    { key: 'o', index: null, value: { k: [1] }, pointer: '/o' },
  ]);
});

test('a root array, an empty one, an empty object and a scalar are distinguished', async () => {
  expect(await whole('[7,[8]]')).toEqual([
    { key: null, index: 0, value: 7, pointer: '/0' },
    { key: null, index: 1, value: [8], pointer: '/1' },
  ]);
  expect(await whole(' [ ] ')).toEqual([{ key: null, index: null, value: [], pointer: '' }]);
  expect(await whole('{}')).toEqual([]);
  expect(await whole('"x"')).toEqual([{ key: null, index: null, value: 'x', pointer: '' }]);
});

test('a repeated root key is read each time it occurs', async () => {
  expect((await whole('{"a":[1],"a":[2]}')).map(({ pointer, value }) => [pointer, value])).toEqual([
    ['/a/0', 1],
    ['/a/0', 2],
  ]);
});

const chunkSize = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }));
const indent = fc.constantFrom(0, 2);

test('whole, streamed and split documents give the sequence that JSON.parse implies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), indent, chunkSize, fc.boolean(), async (value, spaces, chunk, mark) => {
      const text = (mark ? '\ufeff' : '') + JSON.stringify(value, null, spaces);
      const expected = model(parseJson(Buffer.from(text)));
      expect(await whole(text)).toStrictEqual(expected);
      expect(await streamed(text, chunk)).toStrictEqual(expected);
      expect(splitFinely(text, chunk)).toStrictEqual(expected);
    }),
  );
});

test('strings with brackets, escapes and split characters are skipped', async () => {
  const tricky = fc.string({
    unit: fc.constantFrom('"', '\\', ',', ':', '[', ']', '{', '}', 'ë', '👍', '9', ' '),
  });
  const object = fc.dictionary(tricky, fc.oneof(tricky, fc.array(tricky)));
  await fc.assert(
    fc.asyncProperty(object, chunkSize, async (value, chunk) => {
      const text = JSON.stringify(value);
      // Without a detour by `JSON.parse`, which can misread a key of one escaped character (nodejs/node#63785).
      const expected = model(value);
      expect(await streamed(text, chunk)).toStrictEqual(expected);
      expect(splitFinely(text, chunk)).toStrictEqual(expected);
    }),
  );
});

test('a text that JSON.parse rejects is rejected in every way of reading, and no other', async () => {
  const piece = fc.constantFrom('', ',', ':', '[', ']', '{', '}', '"', '1', ' ', 'x', '\\');
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.nat(),
      fc.nat(3),
      piece,
      chunkSize,
      async (value, at, cut, put, chunk) => {
        const text = JSON.stringify(value);
        const position = at % (text.length + 1);
        const broken = text.slice(0, position) + put + text.slice(position + cut);
        const expected = accepts(() => parseJson(Buffer.from(broken)));
        expect(await accepts(() => whole(broken))).toBe(await expected);
        expect(await accepts(() => streamed(broken, chunk))).toBe(await expected);
        expect(await accepts(() => splitFinely(broken, chunk))).toBe(await expected);
      },
    ),
    { numRuns: 2000 },
  );
});

async function accepts(read: () => unknown): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    return false;
  }
}

test('a truncated document yields what came before the end', async () => {
  const text = `{"a":[${'1,'.repeat(300_000)}`;
  const seen: unknown[] = [];
  const read = async () => {
    for await (const element of jsonElements(toDocument(Buffer.from(text)))) seen.push(element.value);
  };
  await expect(read()).rejects.toThrow(UnreadableDocumentError);
  expect(seen.length).toBeGreaterThan(100_000);
});

test('a big integer keeps its digits wherever the document is split, and nothing else becomes a text', () => {
  const big = ['9007199254740993', '-12345678901234567890'];
  const others = ['12345678901234567.5', '2e1234567890123456', '"9007199254740993, 9"', '9007199254740991'];
  const text = `{"a":[${[...big, ...others].join(' ,')}],"b":{"c":${big[0]}},"d":${big[1]}}`;
  const expected = [...big, ...others.map((other) => JSON.parse(other)), { c: big[0] }, big[1]];
  for (let chunk = 1; chunk < 40; chunk += 1)
    expect(splitFinely(text, chunk).map(({ value }) => value)).toEqual(expected);
  expect(splitFinely(` ${big[0]}`, 3)).toMatchObject([{ value: big[0] }]);
});

test('a bare number before a colon is not a key, however long', () => {
  for (const key of ['9007199254740993', '-9007199254740993', '1']) {
    expect(() => splitFinely(`{${key}:[1]}`, 3)).toThrow(UnreadableDocumentError);
    expect(() => splitFinely(`{"a":9007199254740993,${key}:[1]}`, 3)).toThrow(UnreadableDocumentError);
  }
});

test('the rows of a label_values record are one element', async () => {
  expect(await whole('{"fbid":"1","label_values":[{"value":"a"},2]}')).toMatchObject([
    { key: 'fbid' },
    { key: 'label_values', index: null, value: [{ value: 'a' }, 2], pointer: '/label_values' },
  ]);
});

test('more values than an element or a document may have are rejected before any is parsed', () => {
  const element = { ...LIMITS, elementValues: 20 };
  for (const text of ['{"a":[[1,2', '[[[]', '{"a":{"b":[1', '{"label_values":[1']) {
    const feed = () => new ElementSplitter(element).push(Buffer.from(text + ',1'.repeat(20)));
    expect(feed, text).toThrow(expect.objectContaining({ code: 'too-large' }));
  }
  expect(new ElementSplitter(element).push(Buffer.from('[1,[2,3],4,'.padEnd(60, '1,')))).toEqual([]);
  const document = new ElementSplitter({ ...LIMITS, documentValues: 20 });
  expect(() => document.push(Buffer.from(`[${'1,'.repeat(21)}`))).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});

test('a document of up to 8 MB never has too many values for its size', () => {
  for (const bytes of [1, 8 * 1024 * 1024])
    expect(splitterLimits(bytes).documentValues).toBeGreaterThanOrEqual(bytes);
  expect(splitterLimits(800e6).documentValues).toBe(100e6);
});

test('an element, a value or a key over the limit is rejected before all of it is in memory', () => {
  const limits = { ...LIMITS, batchBytes: 16, elementBytes: 100 };
  for (const start of ['[1,"', '{"a":[1,{"b":"', '{"a":"', '{"', '"']) {
    const splitter = new ElementSplitter(limits);
    splitter.push(Buffer.from(start));
    const feed = () => {
      for (let i = 0; i < 1000; i++) splitter.push(Buffer.from('xxxxxxxxxx'));
    };
    expect(feed, start).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(splitter.heldBytes, start).toBeLessThan(150);
  }
});

test('many elements below the limit are accepted, and depth is limited in a stream too', () => {
  const splitter = new ElementSplitter({ ...LIMITS, batchBytes: 1000, elementBytes: 100 });
  const values = Array.from({ length: 500 }, (_, i) => ({ text: 'x'.repeat(i % 80) }));
  expect(splitter.push(Buffer.from(JSON.stringify(values)))).toHaveLength(500);
  expect(() => new ElementSplitter(LIMITS).push(Buffer.from('['.repeat(100_000)))).toThrow(
    expect.objectContaining({ code: 'too-deep' }),
  );
});

test.each([64, 65])(
  'an element of %i levels after one with a big integer has the same depth limit',
  (depth) => {
    const nested = '['.repeat(depth - 1) + ']'.repeat(depth - 1);
    const read = () => splitFinely(`[{"id":9007199254740993},${nested}]`, 7);
    if (depth === 64) expect(read()).toHaveLength(2);
    else expect(read).toThrow(expect.objectContaining({ code: 'too-deep' }));
  },
);

test('two hundred megabytes are read with less than half a megabyte in memory', () => {
  const element = `${JSON.stringify({ sender_name: 'Ada Example', content: 'x'.repeat(500) })},`;
  const chunk = Buffer.from(element.repeat(120));
  const splitter = new ElementSplitter(LIMITS);
  splitter.push(Buffer.from('{"messages":['));
  let most = 0;
  let count = 0;
  for (let sent = 0; sent < 200e6; sent += chunk.length) {
    count += splitter.push(chunk).length;
    most = Math.max(most, splitter.heldBytes);
  }
  count += splitter.push(Buffer.from('1]}')).length;
  expect(splitter.end()).toEqual([]);
  expect(count).toBe(Math.ceil(200e6 / chunk.length) * 120 + 1);
  expect(most).toBeLessThan(512 * 1024);
});
