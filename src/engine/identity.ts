import type { GeneratedRecord, OwnerRecord } from '../export/records.ts';
import type { GeneratedBasis } from '../model/enumerations.ts';

export type GeneratedAt = {
  readonly generatedAt: number | null;
  readonly generatedBasis: GeneratedBasis;
};

/** Collects what the documents say about whose export this is and when it was made. */
export class Identity {
  #owner: OwnerRecord | null = null;
  #stamp: GeneratedRecord | null = null;
  readonly #partDate: number | null;

  /** @param partDate epoch seconds from the parts' file names, or null */
  constructor(partDate: number | null) {
    this.#partDate = partDate;
  }

  takeOwner(record: OwnerRecord): void {
    if (!this.#owner || record.rank < this.#owner.rank) this.#owner = record;
  }

  /** Pages of one export can differ by some minutes; the latest is the end of what they can hold. */
  takeGenerated(record: GeneratedRecord): void {
    if (!this.#stamp || record.at > this.#stamp.at) this.#stamp = record;
  }

  /** The name a document gives; otherwise the name that occurs in the most threads. */
  owner(candidate: string | null): string | null {
    return this.#owner?.name ?? candidate;
  }

  generated(): GeneratedAt {
    if (this.#stamp) return { generatedAt: this.#stamp.at, generatedBasis: 'stated' };
    if (this.#partDate !== null) return { generatedAt: this.#partDate, generatedBasis: 'file-name' };
    return { generatedAt: null, generatedBasis: 'unknown' };
  }
}
