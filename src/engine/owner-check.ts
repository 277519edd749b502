import type { Entry, Part, RootSelection } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { nameKey } from '../export/owner-evidence.ts';
import { areOfOne } from '../export/picture/owner-names.ts';
import { getEntryWrapper } from '../export/picture/roots.ts';
import { findNamesInLines } from '../export/picture/stamp-names.ts';
import { type ExportRecord, STAMP_RANK, type ThreadRecord } from '../export/records.ts';
import { isAnonymousName } from '../ledger/write/anonymous-names.ts';
import { type Message, message } from '../words/message.ts';

/** What the documents below one root say about their owner. */
type Root = {
  readonly label: string;
  readonly stamps: Set<string>;
  readonly lines: Set<string>;
  readonly threads: Set<string>;
  /** The number of threads each person takes part in. */
  readonly people: Map<string, number>;
};

/** With fewer threads, the owner's absence proves nothing. */
const FEWEST_THREADS = 3;
/** The owner of a folder is not listed in every thread of it. */
const MOST_OF_THREADS = 0.6;
const MOST_STAMPS = 100;

/**
 * Detects, after everything was read, that an export is of two people: pages with two names in one folder, or a folder that
 * does not name its owner, in whose threads another person takes part and the owner does not. Requests from strangers
 * may leave out the owner too.
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

  /** Why the export is refused, or null. `owner`: the owner's names in its documents. */
  find(owner: readonly string[]): Message | null {
    return this.#findStamps() ?? (owner.length > 0 ? this.#findThreadsWithout(owner) : this.#findTwoOwners());
  }

  #note([entry]: Document['variants'], what: 'stamps' | 'lines', text: string): void {
    const found = entry && this.#getRoot(entry)[what];
    if (found && found.size < MOST_STAMPS) found.add(text);
  }

  #takeThread(variants: Document['variants'], { key, participants, senders }: ThreadRecord): void {
    const people = new Set(
      [...participants, ...senders].filter((name) => !isAnonymousName(name)).map(nameKey),
    );
    for (const entry of variants) {
      if (!this.#unowned.get(this.#parts[entry.part]?.path ?? '')?.has(getEntryWrapper(entry))) continue;
      const root = this.#getRoot(entry);
      const added = root.threads.has(key) ? 0 : 1;
      root.threads.add(key);
      for (const person of people) root.people.set(person, (root.people.get(person) ?? 1 - added) + added);
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
    };
    const root: Root = { label, ...sets, people: new Map() };
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
    const found = [...this.#roots.values()].find((root) => isOfOther(root, names));
    if (!found) return null;
    const [parts, threads, count] = [found.label, found.threads.size, countThreadsWith(found, names)];
    const name = owner[0] ?? '';
    return count === 0
      ? message('refusal.threadsOfOther', { parts, threads, owner: name })
      : message('refusal.threadsOfFriend', { parts, threads, owner: name, with: count });
  }

  /** An unknown owner must be somebody who is in all threads of each root. */
  #findTwoOwners(): Message | null {
    const roots = [...this.#roots.values()]
      .filter(({ threads }) => threads.size >= FEWEST_THREADS)
      .map((root) => ({ label: root.label, inAll: listPeopleIn(root, 1) }))
      .filter(({ inAll }) => inAll.length > 0);
    const [one, other] = roots.flatMap((root) => {
      const stranger = roots.find(({ inAll }) => inAll.every((person) => !root.inAll.includes(person)));
      return stranger ? [root, stranger] : [];
    });
    return one && other ? message('refusal.threadsOfTwo', { parts: [one.label, other.label] }) : null;
  }
}

/** A friend's threads include the one with the owner, but the friend is in all of them. */
function isOfOther(root: Root, owner: readonly string[]): boolean {
  const count = countThreadsWith(root, owner);
  if (root.threads.size < FEWEST_THREADS || count * 2 >= root.threads.size) return false;
  return listPeopleIn(root, count === 0 ? MOST_OF_THREADS : 1).some((person) => !owner.includes(person));
}

const countThreadsWith = ({ people }: Root, names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => people.get(name) ?? 0));

/** The people in this share of the threads, or in more. */
const listPeopleIn = ({ threads, people }: Root, share: number): string[] =>
  [...people].flatMap(([person, count]) => (count >= threads.size * share ? [person] : []));
