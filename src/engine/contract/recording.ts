/** Answers of the engine for pages without one. `answers` and `values` are packed: see `SharedValues`. */
export type Recording = {
  /** The packed answer to each question, by `toKey`. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
  /** The newest import, which queries refer to by its id or by leaving the id out. */
  readonly newestId: number;
  readonly notes: RecordingNotes;
};

/** What a page without an engine cannot do, a sentence each. */
export type RecordingNotes = {
  readonly readOnly: string;
  readonly lists: string;
  readonly letters: string;
  /** Companies with a letter under every law and in every language; the others have the first one. */
  readonly fullLetters: readonly string[];
  readonly notRecorded: string;
};

const isGiven = (value: unknown): boolean =>
  !(value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0));

/** The same text for the same query: undefined fields and the order of the fields make no difference. */
export function toKey(path: readonly string[], input: unknown): string {
  const given = Object.entries(input ?? {}).filter(([, value]) => isGiven(value));
  return `${path.join('.')} ${JSON.stringify(given.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** A shorter value is repeated instead. */
const SHORTEST_SHARED = 24;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const mapParts = (value: object, change: (part: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));

/** Equal rows and texts of many answers, each stored once: `{ $: 7 }` refers to the seventh of `values`. */
export class SharedValues {
  readonly values: unknown[] = [];
  readonly #places = new Map<string, number>();

  pack(value: unknown): unknown {
    const isLong = typeof value === 'string' && value.includes('\n');
    const parts = isLong ? { $lines: value.split('\n') } : value;
    const packed = isObject(parts) ? mapParts(parts, (part) => this.pack(part)) : value;
    const text = JSON.stringify(packed) ?? '';
    if (text.length < SHORTEST_SHARED) return packed;
    const place = this.#places.get(text) ?? this.values.push(packed) - 1;
    this.#places.set(text, place);
    return { $: place };
  }
}

/** The original of a packed value. */
export function unpack(packed: unknown, values: readonly unknown[]): unknown {
  if (!isObject(packed)) return packed;
  if ('$' in packed) return unpack(values[Number(packed.$)], values);
  const value = mapParts(packed, (part) => unpack(part, values));
  return '$lines' in packed ? Object(value).$lines.join('\n') : value;
}
