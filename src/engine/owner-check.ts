import type { Entry, Part, RootSelection } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { nameKey } from '../export/owner-evidence.ts';
import { areOfOne } from '../export/picture/owner-names.ts';
import { getEntryWrapper } from '../export/picture/roots.ts';
import { findNamesInLines } from '../export/picture/stamp-names.ts';
import { type ExportRecord, STAMP_RANK, type ThreadRecord } from '../export/records.ts';
import { type Message, message } from '../words/message.ts';

/** What the documents below one root say of whose they are. */
type Root = {
  readonly label: string;
  readonly stamps: Set<string>;
  readonly lines: Set<string>;
  readonly threads: Set<string>;
  readonly people: Set<string>;
  /** Who takes part in all threads; null before the first. */
  inAll: ReadonlySet<string> | null;
};

/** Fewer threads without the owner prove nothing. */
const FEWEST_THREADS = 3;
const MOST_STAMPS = 100;

/**
 * Finds, once everything was read, that an export is of two people: pages with two names in one folder, or a folder that says of
 * nobody whose it is and in whose threads the owner never takes part.
 */
export class OwnerCheck {
  readonly #parts: readonly Part[];
  readonly #unowned: RootSelection;
  readonly #roots = new Map<string, Root>();

  /** @param unowned the roots that do not say whose they are, of several */
  constructor(parts: readonly Part[], unowned: RootSelection) {
    this.#parts = parts;
    this.#unowned = unowned;
  }

  take({ ref, variants }: Document, records: readonly ExportRecord[]): void {
    for (const record of records) {
      if (record.type === 'owner' && record.rank === STAMP_RANK) this.#note(variants, 'stamps', record.name);
      else if (record.type === 'stamp') this.#note(variants, 'lines', record.text);
      // Pages do not name the owner among the people of a thread.
      else if (record.type === 'thread' && ref.format === 'json' && this.#unowned.size > 0)
        this.#takeThread(variants, record);
    }
  }

  /** Why the export is refused, or null. `owner`: the names that its documents give him. */
  find(owner: readonly string[]): Message | null {
    return this.#findStamps() ?? (owner.length > 0 ? this.#findThreadsWithout(owner) : this.#findTwoOwners());
  }

  #note([entry]: Document['variants'], what: 'stamps' | 'lines', text: string): void {
    const found = entry && this.#getRoot(entry)[what];
    if (found && found.size < MOST_STAMPS) found.add(text);
  }

  #takeThread(variants: Document['variants'], { key, participants, senders }: ThreadRecord): void {
    const people = new Set([...participants, ...senders].map(nameKey));
    for (const entry of variants) {
      if (!this.#unowned.get(this.#parts[entry.part]?.path ?? '')?.has(getEntryWrapper(entry))) continue;
      const root = this.#getRoot(entry);
      root.threads.add(key);
      for (const person of people) root.people.add(person);
      root.inAll = new Set([...people].filter((person) => root.inAll?.has(person) ?? true));
    }
  }

  #getRoot(entry: Entry): Root {
    const wrapper = getEntryWrapper(entry);
    const key = `${entry.part} ${wrapper}`;
    const known = this.#roots.get(key);
    if (known) return known;
    const label = wrapper.split('/').at(-2) ?? this.#parts[entry.part]?.name ?? '';
    const sets = {
      stamps: new Set<string>(),
      lines: new Set<string>(),
      threads: new Set<string>(),
      people: new Set<string>(),
    };
    const root: Root = { label, ...sets, inAll: null };
    this.#roots.set(key, root);
    return root;
  }

  #findStamps(): Message | null {
    for (const { label, stamps, lines } of this.#roots.values()) {
      const { names } = findNamesInLines([...lines], []);
      const people = [...stamps, ...new Set(names.values())];
      if (!areOfOne(people.map((name) => ({ names: [name], accounts: [] }))))
        return message('refusal.peopleMerged', { parts: label, people });
    }
    return null;
  }

  #findThreadsWithout(owner: readonly string[]): Message | null {
    const names = owner.map(nameKey);
    const found = [...this.#roots.values()].find(
      ({ threads, people }) => threads.size >= FEWEST_THREADS && names.every((name) => !people.has(name)),
    );
    return found
      ? message('refusal.threadsOfOther', {
          parts: found.label,
          threads: found.threads.size,
          owner: owner[0] ?? '',
        })
      : null;
  }

  /** Where nobody is known to be the owner, he is in all threads of each root. */
  #findTwoOwners(): Message | null {
    const roots = [...this.#roots.values()].filter(
      ({ threads, inAll }) => threads.size >= FEWEST_THREADS && inAll?.size,
    );
    const [one, other] = roots.flatMap((root) => {
      const stranger = roots.find(({ inAll }) => inAll && root.inAll && areDisjoint(root.inAll, inAll));
      return stranger ? [root, stranger] : [];
    });
    return one && other ? message('refusal.threadsOfTwo', { parts: [one.label, other.label] }) : null;
  }
}

const areDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((each) => !other.has(each));
