import { basename } from 'node:path';
import type { Entry } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { getEntryWrapper } from '../export/picture/roots.ts';
import type { ThreadRecord } from '../export/records.ts';

/** What the documents of one key say together. */
type Thread = {
  readonly key: string;
  readonly basis: string;
  readonly people: Set<string>;
  readonly roots: Set<string>;
  title: string;
  oldest: number;
  newest: number;
};

/** Documents of one thread folder that can be of one export: no two of them bear one name. */
type Copy = { readonly key: string; readonly names: Map<string, string> };

/** `keep` and `other` are keys of one thread, each with the messages of its own export. */
export type SameThread = { readonly keep: string; readonly other: string };

/**
 * Finds threads that several exports hold. Facebook changed the ids in the names of thread folders over the years, so keys
 * do not tell. Two threads are one when they are under different roots, have the same title and people, and begin or end
 * with the same instant. Within one root they are two: people can have several chats with the same person.
 */
export class SameThreads {
  readonly #threads = new Map<string, Thread>();
  readonly #copies = new Map<string, Copy[]>();

  /** Notes the record, and gives it with a key of its own where it would be added to a thread that holds its messages. */
  take(document: Document, record: ThreadRecord): ThreadRecord {
    const roots = document.variants.map(toRoot);
    const key = document.ref.format === 'html' ? this.#getCopyKey(document, record.key) : record.key;
    this.#note(key, record, roots);
    return key === record.key ? record : { ...record, key };
  }

  find(): SameThread[] {
    const kept = new Map<string, Thread[]>();
    const copies = [...this.#copies].flatMap(([keep, [, ...others]]) =>
      others.filter(({ names }) => isThreadFolder(names)).map(({ key }) => ({ keep, other: key })),
    );
    const renamed = new Set(copies.map(({ other }) => other));
    const threads = [...this.#threads.values()].filter(({ key, title }) => title !== '' && !renamed.has(key));
    const found = threads.sort(byNewest).flatMap((thread): SameThread[] => {
      const alike = toLook(thread);
      const others = kept.get(alike) ?? [];
      const same = others.find((other) => isSame(thread, other));
      if (!same) kept.set(alike, [...others, thread]);
      else for (const root of thread.roots) same.roots.add(root);
      return same ? [{ keep: same.key, other: thread.key }] : [];
    });
    return [...copies, ...found];
  }

  /** The JSON reader unites documents of one name; pages are read one by one. */
  #getCopyKey({ ref, variants: [entry] }: Document, key: string): string {
    const [root, name] = [entry ? toRoot(entry) : '', basename(ref.path).toLowerCase()];
    const copies = this.#copies.get(key) ?? [];
    this.#copies.set(key, copies);
    const free = copies.find(({ names }) => (names.get(name) ?? root) === root);
    const copy = free ?? {
      key: copies.length === 0 ? key : `${key} (${copies.length + 1})`,
      names: new Map(),
    };
    if (!free) copies.push(copy);
    copy.names.set(name, root);
    return copy.key;
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
    for (const name of [...record.participants, ...record.senders]) thread.people.add(name);
    for (const root of roots) thread.roots.add(root);
    this.#threads.set(key, thread);
  }
}

const toRoot = (entry: Entry): string => `${entry.part} ${getEntryWrapper(entry)}`;

const toLook = ({ title, basis, people }: Thread): string =>
  JSON.stringify([basis, title, [...people].sort()]);

/** Until mid-2018 pages had numbers, which another export gives to other threads. */
const isThreadFolder = (names: ReadonlyMap<string, string>): boolean =>
  [...names.keys()].every((name) => /^message[_. ]/.test(name));

const byNewest = (a: Thread, b: Thread): number => b.newest - a.newest || (a.key < b.key ? -1 : 1);

const isSame = (one: Thread, other: Thread): boolean =>
  Number.isFinite(one.oldest) &&
  (one.oldest === other.oldest || one.newest === other.newest) &&
  [...one.roots].every((root) => !other.roots.has(root));
