import type { TimeBasis } from '../model/enumerations.ts';
import type { OffMetaEvent, OffMetaRecord } from './records.ts';

/**
 * Many off-Meta records in columns: what crosses from a reading thread to the ledger. An export may hold a million events;
 * as objects, copying them between threads costs more than reading them.
 */
export type PackedEvents = {
  readonly businesses: readonly PackedBusiness[];
  readonly types: readonly string[];
  readonly sources: readonly string[];
  /** Epoch seconds; NaN is unknown. */
  readonly at: Float64Array;
  /** Index into `types`. */
  readonly type: Uint32Array;
  /** Index into `sources`; -1 is none. */
  readonly source: Int32Array;
};

/** One record: its events are the next `events` rows of the columns. */
export type PackedBusiness = {
  readonly name: string;
  readonly pointer: string;
  readonly basis: TimeBasis;
  readonly events: number;
};

/** Turns records into columns, in order. */
export function packEvents(records: readonly OffMetaRecord[]): PackedEvents {
  const total = records.reduce((sum, { events }) => sum + events.length, 0);
  const types = new StringTable();
  const sources = new StringTable();
  const at = new Float64Array(total);
  const type = new Uint32Array(total);
  const source = new Int32Array(total);
  let row = 0;
  for (const { events } of records) {
    for (const event of events) {
      at[row] = event.at ?? Number.NaN;
      type[row] = types.of(event.type);
      source[row] = event.sourceId === null ? -1 : sources.of(event.sourceId);
      row += 1;
    }
  }
  const businesses = records.map(({ name, pointer, basis, events }) => ({
    name,
    pointer,
    basis,
    events: events.length,
  }));
  return { businesses, types: types.values, sources: sources.values, at, type, source };
}

/** The records again, for tests: packing loses nothing. */
export function unpackEvents(packed: PackedEvents): OffMetaRecord[] {
  let row = 0;
  return packed.businesses.map(({ name, pointer, basis, events }) => {
    const slice: OffMetaEvent[] = Array.from({ length: events }, (_, index) => eventAt(packed, row + index));
    row += events;
    return { type: 'off-meta', name, pointer, basis, events: slice };
  });
}

function eventAt({ at, type, source, types, sources }: PackedEvents, row: number): OffMetaEvent {
  const instant = at[row] ?? Number.NaN;
  const from = source[row] ?? -1;
  return {
    at: Number.isNaN(instant) ? null : instant,
    type: types[type[row] ?? 0] ?? 'UNKNOWN',
    sourceId: from < 0 ? null : (sources[from] ?? null),
  };
}

/** Distinct texts in order of appearance. */
class StringTable {
  readonly values: string[] = [];
  readonly #index = new Map<string, number>();
  #last = '';
  #lastIndex = -1;

  /** Events of one kind or of one source come in runs. */
  of(value: string): number {
    if (value === this.#last && this.#lastIndex >= 0) return this.#lastIndex;
    this.#last = value;
    this.#lastIndex = this.#find(value);
    return this.#lastIndex;
  }

  #find(value: string): number {
    const known = this.#index.get(value);
    if (known !== undefined) return known;
    this.#index.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
