import {
  accountInPartName,
  findNameInStamps,
  fitsUsername,
  isSameName,
  nameKey,
  withoutNickname,
} from '../export/owner-evidence.ts';
import type { GeneratedRecord, HeaderRecord, OwnerRecord } from '../export/records.ts';
import type { GeneratedBasis, OwnerBasis } from '../model/enumerations.ts';

export type GeneratedAt = {
  readonly generatedAt: number | null;
  readonly generatedBasis: GeneratedBasis;
};

/** Whose export it is. `names`: the owner's names in the threads; empty if nobody in them is known to be the owner. */
export type Owner = {
  readonly name: string | null;
  readonly basis: OwnerBasis | null;
  readonly names: readonly string[];
};

/** The people in the threads of an export. `inEveryThread`: the only person who takes part in all of them, or null. */
export type PeopleInThreads = {
  readonly people: readonly string[];
  readonly inEveryThread: string | null;
};

const NOBODY: PeopleInThreads = { people: [], inEveryThread: null };
/** The lines may differ by a minute from page to page, so there may be one for each page; a few are enough to compare. */
const MOST_STAMPS = 100;

/** Collects what the documents say about whose export this is and when it was made. */
export class Identity {
  #owner: OwnerRecord | null = null;
  #stamp: GeneratedRecord | null = null;
  readonly #stamps = new Set<string>();
  readonly #accounts: readonly string[];
  readonly #partDate: number | null;

  /**
   * @param partDate epoch seconds from the parts' file names, or null
   * @param partNames the names of ZIPs and folders, which may hold a username
   */
  constructor(partDate: number | null, partNames: readonly string[] = []) {
    this.#partDate = partDate;
    const accounts = partNames.map(accountInPartName).filter((account) => account !== null);
    this.#accounts = [...new Set(accounts)].filter((account) => !/^\d+$/.test(account));
  }

  take(record: HeaderRecord): void {
    if (record.type === 'owner') this.#takeOwner(record);
    else if (record.type === 'generated') this.#takeGenerated(record);
    else if (record.type === 'stamp' && this.#stamps.size < MOST_STAMPS) this.#stamps.add(record.text);
  }

  #takeOwner(record: OwnerRecord): void {
    if (!this.#owner || record.rank < this.#owner.rank) this.#owner = record;
  }

  /** Pages of one export can differ by some minutes; the latest is the end of what they can hold. */
  #takeGenerated(record: GeneratedRecord): void {
    if (!this.#stamp || record.at > this.#stamp.at) this.#stamp = record;
  }

  /**
   * The name that a document gives, otherwise the person named in all stamps, otherwise the one who matches the username in a
   * part's name, otherwise the one who takes part in every thread, otherwise that username. Weaker evidence identifies nobody
   * as the owner.
   */
  owner({ people, inEveryThread }: PeopleInThreads = NOBODY): Owner {
    if (this.#owner) return this.#statedOwner(this.#owner, people);
    const inStamps = findNameInStamps([...this.#stamps], people);
    if (inStamps !== null) return toOwner(inStamps, 'stated', people);
    const [account, second] = this.#accounts;
    const named =
      account === undefined || second !== undefined
        ? []
        : people.filter((name) => fitsUsername(account, name));
    if (named[0] !== undefined && new Set(named.map(nameKey)).size === 1)
      return toOwner(named[0], 'part-name', people);
    if (inEveryThread !== null) return toOwner(inEveryThread, 'threads', people);
    if (account === undefined || second !== undefined) return { name: null, basis: null, names: [] };
    return { name: account, basis: 'part-name', names: [] };
  }

  /** Threads may use a name that the account had before: the encrypted chats of an earlier day beside the ordinary export. */
  #statedOwner({ name, otherNames = [] }: OwnerRecord, people: readonly string[]): Owner {
    const own = [name, withoutNickname(name), ...otherNames];
    const names = people.filter((person) => own.some((other) => isSameName(other, person)));
    return { name, basis: 'stated', names };
  }

  /** What the service calls the account, if a document or the name of a part says so. */
  account(): string | null {
    const [account, second] = this.#accounts;
    return this.#owner?.account ?? (second === undefined ? (account ?? null) : null);
  }

  generated(): GeneratedAt {
    if (this.#stamp) return { generatedAt: this.#stamp.at, generatedBasis: 'stated' };
    if (this.#partDate !== null) return { generatedAt: this.#partDate, generatedBasis: 'file-name' };
    return { generatedAt: null, generatedBasis: 'unknown' };
  }
}

function toOwner(name: string, basis: OwnerBasis, people: readonly string[]): Owner {
  const key = nameKey(name);
  return { name, basis, names: people.filter((person) => nameKey(person) === key) };
}
