import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Entry } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { getEntryWrapper } from '../export/picture/roots.ts';
import type { ThreadRecord } from '../export/records.ts';

/** The combined data of the documents of one key. */
type Thread = {
  readonly key: string;
  readonly basis: string;
  readonly people: Set<string>;
  readonly roots: Set<string>;
  title: string;
  oldest: number;
  newest: number;
};

/**
 * Documents of one thread folder, by their names, and by root the number of the copy that they are in. Those of one copy can be
 * from one export: no two of them have the same name.
 */
type Copies = Map<string, Map<string, number>>;

/** `keep` and `other` are keys of one thread, each with the messages of its own export. */
export type SameThread = { readonly keep: string; readonly other: string };

/**
 * Finds threads that several exports hold. Facebook changed the ids in the names of thread folders over the years, so keys do
 * not identify threads. Two threads are the same if they are under different roots, have the same title and people, and begin
 * or end at the same instant. Within one root they are different: people can have several chats with the same person.
 */
export class SameThreads {
  readonly #threads = new Map<string, Thread>();
  readonly #copies = new Map<string, Copies>();

  /** Notes the record, and returns it under a key of its own if it would be added to a thread that already holds its messages. */
  take(document: Document, record: ThreadRecord): ThreadRecord {
    const roots = document.variants.map(toRoot);
    const key = document.ref.format === 'html' ? this.#getCopyKey(document, record.key) : record.key;
    this.#note(key, record, roots);
    return key === record.key ? record : { ...record, key };
  }

  find(): SameThread[] {
    const kept = new KeptThreads();
    const copies = [...this.#copies].flatMap(([keep, names]) => listCopies(keep, names));
    const renamed = new Set(copies.map(({ other }) => other));
    const threads = [...this.#threads.values()].filter(
      ({ key, title, oldest }) => title !== '' && Number.isFinite(oldest) && !renamed.has(key),
    );
    const found = threads.sort(byNewest).flatMap((thread): SameThread[] => {
      const same = kept.find(thread);
      if (!same) kept.add(thread);
      else for (const root of thread.roots) same.roots.add(root);
      return same ? [{ keep: same.key, other: thread.key }] : [];
    });
    return [...copies, ...found];
  }

  /** The JSON reader merges documents of one name; pages are read one by one. */
  #getCopyKey({ ref, variants: [entry] }: Document, key: string): string {
    const [root, name] = [entry ? toRoot(entry) : '', basename(ref.path).toLowerCase()];
    const names = this.#copies.get(key) ?? (new Map() as Copies);
    this.#copies.set(key, names);
    const roots = names.get(name) ?? new Map<string, number>();
    names.set(name, roots);
    const copy = roots.get(root) ?? roots.size + 1;
    roots.set(root, copy);
    return toCopyKey(key, copy);
  }

  #note(key: string, record: ThreadRecord, roots: readonly string[]): void {
    const { title, basis, span } = record;
    const known = this.#threads.get(key);
    const thread = known ?? {
      key,
      basis,
      title,
      people: new Set(),
      roots: new Set(),
      oldest: Infinity,
      newest: -Infinity,
    };
    thread.title ||= title;
    if (span) {
      thread.oldest = Math.min(thread.oldest, span.oldestMs);
      thread.newest = Math.max(thread.newest, span.newestMs);
    }
    for (const name of [...record.participants, ...record.senders])
      if (thread.people.size <= MOST_PEOPLE) thread.people.add(name);
    for (const root of roots) thread.roots.add(root);
    this.#threads.set(key, thread);
  }
}

const toRoot = (entry: Entry): string => `${entry.part} ${getEntryWrapper(entry)}`;

/** Names kept in memory for each thread. The people of a larger one are not compared: title and instants identify it well enough. */
const MOST_PEOPLE = 1_000;

function toLooks({ title, basis, people, oldest, newest }: Thread): string[] {
  const names = people.size > MOST_PEOPLE ? null : [...people].sort();
  const look = JSON.stringify([basis, title, names]);
  const hash = createHash('sha256').update(look).digest('base64');
  return [`${hash} from ${oldest}`, `${hash} to ${newest}`];
}

const toCopyKey = (key: string, copy: number): string => (copy === 1 ? key : `${key} (${copy})`);

/**
 * Until mid-2018 pages had numbers, which another export assigns to other threads: a copy that holds such a page is another
 * thread.
 */
function listCopies(keep: string, names: Copies): SameThread[] {
  let [first, last] = [2, 0];
  for (const [name, { size }] of names) {
    last = Math.max(last, size);
    if (!/^message[_. ]/.test(name)) first = Math.max(first, size + 1);
  }
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, at) => ({ keep, other: toCopyKey(keep, first + at) }));
}

const byNewest = (a: Thread, b: Thread): number => b.newest - a.newest || (a.key < b.key ? -1 : 1);

const areApart = (one: Thread, other: Thread): boolean =>
  [...one.roots].every((root) => !other.roots.has(root));

/**
 * Chats with the same people, title and first or last message. One root does not have two, unless somebody fabricated them by
 * the thousand.
 */
const MOST_ALIKE = 100;

/** Threads, keyed by what two of them have in common if they are the same. */
class KeptThreads {
  readonly #threads = new Map<string, Thread[]>();

  add(thread: Thread): void {
    for (const look of toLooks(thread)) {
      const alike = this.#threads.get(look) ?? [];
      this.#threads.set(look, alike);
      if (alike.length < MOST_ALIKE) alike.push(thread);
    }
  }

  /** The newest among copies of the same thread under other roots. */
  find(thread: Thread): Thread | undefined {
    const alike = toLooks(thread).flatMap((look) => this.#threads.get(look) ?? []);
    return alike.filter((other) => areApart(thread, other)).sort(byNewest)[0];
  }
}
