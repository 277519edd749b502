import type { TimeBasis } from '../model/enumerations.ts';
import type { OffMetaRecord } from './records.ts';

/**
 * Many off-Meta records in columns, the form in which they are sent from a reading thread to the ledger. An export may hold a
 * million events; as objects, copying them between threads costs more than reading them.
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
type PackedBusiness = {
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
      type[row] = types.indexOf(event.type);
      source[row] = event.sourceId === null ? -1 : sources.indexOf(event.sourceId);
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

/** Distinct texts in order of appearance. */
class StringTable {
  readonly values: string[] = [];
  readonly #index = new Map<string, number>();
  #last = '';
  #lastIndex = -1;

  /** Events of one kind or of one source come in runs. */
  indexOf(value: string): number {
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
