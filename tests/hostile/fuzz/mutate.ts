import type { Random } from '../../../src/sample/prng.ts';

/** Larger inputs find no more and take longer. */
const MOST_BYTES = 32 * 1024;

/** What readers and parsers look for. */
const TOKENS: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', '\\u0000', 'null', 'true', '-0', '1e999'],
  ...['9007199254740993', '18446744073709551616', '-1', '0.1', 'NaN', '\ufeff', '\u202e', '\0', '\r\n'],
  ...['"__proto__":{}', '"messages":[', '"label_values":[{}]', '"timestamp":0', '"name":""', '"vec":[]'],
  ...['<', '>', '</div>', '<div>', '<table><tr><td>', '<!--', '-->', '<style>', '<script>', '&#x110000;'],
  ...['&amp', ' class="_a6-g"', '<section class="_a706">', '<title>', '<![CDATA[', ' href="', "='"],
  ...['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', '\xff\xff\xff\xff', '../'],
];

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, 1_596_464_770, 4e12, 9_007_199_254_740_992, '', ' ', 'x', '0'],
  ...[
    'https://www.netflix.com/x',
    '2020-01-01',
    '\ud800',
    '\u0000',
    'Ã©',
    [],
    [[]],
    {},
    [null],
    { name: null },
  ],
];

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const at = (bytes: Buffer, random: Random): number => random.below(bytes.length + 1);
const splice = (bytes: Buffer, from: number, to: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);

function range(bytes: Buffer, random: Random): [number, number] {
  const from = at(bytes, random);
  return [from, Math.min(bytes.length, from + random.between(1, random.chance(0.8) ? 8 : 512))];
}

const ON_BYTES: readonly Mutation[] = [
  (bytes, random) => {
    const [from] = range(bytes, random);
    return splice(bytes, from, from + 1, Buffer.from([random.below(256)]));
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const place = random.below(Math.max(1, bytes.length));
    changed[place] = (changed[place] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  (bytes, random) => splice(bytes, ...range(bytes, random), Buffer.alloc(0)),
  (bytes, random) => {
    const place = at(bytes, random);
    return splice(bytes, place, place, bytes.subarray(...range(bytes, random)));
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return splice(bytes, from, random.chance(0.5) ? from : to, Buffer.from(random.pick(TOKENS), 'latin1'));
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random, other) => {
    const place = at(bytes, random);
    return splice(bytes, place, place, other.subarray(...range(other, random)));
  },
  (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]),
];

/** A place in a value: the container, and the key or index in it. */
type Place = { readonly inside: Record<string | number, unknown>; readonly key: string | number };

function listPlaces(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  const inside = value as Record<string | number, unknown>;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    places.push({ inside, key });
    listPlaces(inside[key], places);
  }
  return places;
}

/** Changes one value of a JSON text and leaves the text valid; null where it is none. */
function mutateJson(bytes: Buffer, random: Random): Buffer | null {
  try {
    const root: unknown = JSON.parse(bytes.toString('utf8'));
    const places = listPlaces(root);
    if (places.length === 0) return null;
    changeValue(random.pick(places), random.pick(places), random);
    return Buffer.from(JSON.stringify(root, null, random.chance(0.5) ? 2 : 0));
  } catch (error) {
    // A change can also put a value into itself, which `JSON.stringify` rejects.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function changeValue({ inside, key }: Place, other: Place, random: Random): void {
  const act = random.below(5);
  if (act === 0) inside[key] = random.pick(VALUES);
  else if (act === 1) inside[key] = other.inside[other.key];
  else if (act === 2) delete inside[key];
  else if (act === 3 && Array.isArray(inside)) inside.push(other.inside[other.key]);
  else if (act === 4) inside[key] = [inside[key]];
  else inside[other.key] = inside[key];
}

/** One to four changes, of the values where the bytes are JSON, else of the bytes. */
export function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let changed = bytes;
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    const valid = random.chance(0.5) ? mutateJson(changed, random) : null;
    changed = valid ?? random.pick(ON_BYTES)(changed, random, other);
  }
  return changed.subarray(0, MOST_BYTES);
}
