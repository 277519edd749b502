/**
 * The sample's only source of randomness: sfc32, seeded from a number and labels. Each part of the model draws from its own
 * labelled stream, so that changing one size (more apps, say) leaves every other part of the export unchanged.
 */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** An integer in [0, limit). */
  readonly below: (limit: number) => number;
  /** An integer in [low, high], both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; throws RangeError on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Exactly `count` decimal digits, the first one not zero. */
  readonly digits: (count: number) => string;
};

/** A separate stream for every (seed, labels): same arguments, same numbers, on every machine. */
export function createRandom(seed: number, ...labels: readonly (string | number)[]): Random {
  const next = sfc32(`${seed}/${labels.join('/')}`);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (items) => pickFrom(items, below),
    digits: (count) => digitsFrom(count, below),
  };
}

function pickFrom<T>(items: readonly T[], below: (limit: number) => number): T {
  if (items.length === 0) throw new RangeError('Nothing to pick from an empty list.');
  return items[below(items.length)] as T;
}

function digitsFrom(count: number, below: (limit: number) => number): string {
  let text = String(1 + below(9));
  while (text.length < count) text += below(10);
  return text;
}

function sfc32(key: string): () => number {
  let [a, b, c, counter] = [hash(key, 1), hash(key, 2), hash(key, 3), 1];
  const step = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) step();
  return step;
}

/** FNV-1a with a salt, finished by an avalanche so that similar labels do not give similar streams. */
function hash(text: string, salt: number): number {
  let value = (2166136261 ^ Math.imul(salt, 2654435769)) | 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  value = Math.imul(value ^ (value >>> 16), 2246822507);
  value = Math.imul(value ^ (value >>> 13), 3266489909);
  return value ^ (value >>> 16);
}
