import type { ThreadSection, TimeBasis } from '../../model/enumerations.ts';
import { repair } from '../encoding.ts';
import { MAX_PEOPLE, MAX_THREAD_ROWS } from '../limits.ts';
import { linkDomain } from '../links.ts';
import { boundName } from '../long-names.ts';
import type { ThreadRecord } from '../records.ts';
import { UNKNOWN_DAY } from '../records.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';

const DAY_MS = 86_400_000;
/** ECMAScript's largest instant; a day number within it fits into the record's 32 bits. */
const MOST_MS = 8.64e15;

/** What a parser knows of one message. `atMs` is epoch milliseconds, or null if the export does not say. */
export type CountedMessage = {
  readonly sender: string;
  readonly atMs: number | null;
  /** A line of Facebook (call, group event, pseudo-reaction, empty entry), not a message of a person. */
  readonly system: boolean;
  readonly unsent: boolean;
  /** Hosts or addresses of the message's links, as `links.ts` takes them. */
  readonly hosts: readonly string[];
};

/** What a thread document says about the thread itself; names are raw and repaired here. */
export type ThreadHead = {
  readonly key: string;
  readonly section: ThreadSection;
  readonly title: string;
  readonly participants: readonly string[];
  readonly basis: TimeBasis;
  readonly pointer: string;
};

/** One sender's day. `links` counts messages with a link to a domain. */
type Tally = {
  readonly sender: Sender;
  readonly day: number;
  messages: number;
  unsent: number;
  systemLines: number;
  links: Map<string, number> | null;
};
type Sender = { readonly name: string; readonly days: Map<number, Tally>; latest: Tally | null };

/**
 * Adds up the messages of one thread document per sender and day and discards everything else. The order of the messages does
 * not matter: the same messages give the same record. Throws UnreadableDocumentError if a thread has more senders, days or
 * links than any real one.
 */
export class ThreadAccumulator {
  readonly #byRawName = new Map<string, Sender>();
  readonly #byName = new Map<string, Sender>();
  #rows = 0;
  #entries = 0;
  #oldestMs = Number.POSITIVE_INFINITY;
  #newestMs = Number.NEGATIVE_INFINITY;

  /** Messages and system lines added so far. */
  get entries(): number {
    return this.#entries;
  }

  /** Counts one message or system line. Sender names may be mojibake. */
  add(message: CountedMessage): void {
    this.#entries++;
    const tally = this.#tally(this.#sender(message.sender), toDay(message.atMs));
    if (tally.day !== UNKNOWN_DAY && message.atMs !== null) this.#widen(message.atMs);
    if (message.system) {
      tally.systemLines++;
      return;
    }
    tally.messages++;
    if (message.unsent) tally.unsent++;
    if (message.hosts.length > 0) this.#countRows(countLinks(tally, message.hosts));
  }

  /** Counts an entry that is not unsent and has no link. */
  addPlain(sender: string, atMs: number, system: boolean): void {
    this.#entries++;
    const tally = this.#tally(this.#sender(sender), toDay(atMs));
    this.#widen(atMs);
    if (system) tally.systemLines++;
    else tally.messages++;
  }

  /** The record of all that was added: senders and domains by name, rows by day, then sender, then domain. */
  finish(head: ThreadHead): ThreadRecord {
    const names = [...this.#byName.keys()].sort();
    const ranks = new Map(names.map((name, rank) => [name, rank]));
    const tallies = this.#talliesInOrder(ranks);
    const domains = [...new Set(tallies.flatMap((tally) => [...(tally.links?.keys() ?? [])]))].sort();
    return {
      type: 'thread',
      key: head.key,
      section: head.section,
      title: repair(head.title),
      participants: head.participants.map(repair),
      senders: names,
      domains,
      days: dayRows(tallies, ranks),
      links: linkRows(tallies, ranks, domains),
      basis: head.basis,
      pointer: head.pointer,
      span: this.#oldestMs <= this.#newestMs ? { oldestMs: this.#oldestMs, newestMs: this.#newestMs } : null,
    };
  }

  #widen(atMs: number): void {
    if (atMs < this.#oldestMs) this.#oldestMs = atMs;
    if (atMs > this.#newestMs) this.#newestMs = atMs;
  }

  #sender(rawName: string): Sender {
    const known = this.#byRawName.get(rawName);
    if (known !== undefined) return known;
    const bounded = boundName(rawName);
    return bounded === rawName ? this.#newSender(rawName) : this.#sender(bounded);
  }

  #newSender(rawName: string): Sender {
    if (this.#byRawName.size === MAX_PEOPLE) throw new UnreadableDocumentError('too-large');
    const name = repair(rawName);
    const sender = this.#byName.get(name) ?? { name, days: new Map(), latest: null };
    this.#byRawName.set(rawName, sender);
    this.#byName.set(name, sender);
    return sender;
  }

  /** Messages are in chronological order, so the sender's latest day is nearly always the one needed. */
  #tally(sender: Sender, day: number): Tally {
    if (sender.latest?.day === day) return sender.latest;
    let tally = sender.days.get(day);
    if (tally === undefined) {
      this.#countRows(1);
      tally = { sender, day, messages: 0, unsent: 0, systemLines: 0, links: null };
      sender.days.set(day, tally);
    }
    sender.latest = tally;
    return tally;
  }

  #countRows(more: number): void {
    this.#rows += more;
    if (this.#rows > MAX_THREAD_ROWS) throw new UnreadableDocumentError('too-large');
  }

  #talliesInOrder(ranks: ReadonlyMap<string, number>): Tally[] {
    const tallies = [...this.#byName.values()].flatMap((sender) => [...sender.days.values()]);
    return tallies.sort((a, b) => a.day - b.day || getRank(a, ranks) - getRank(b, ranks));
  }
}

function getRank(tally: Tally, ranks: ReadonlyMap<string, number>): number {
  return ranks.get(tally.sender.name) ?? -1;
}

/** Days since 1970-01-01 UTC, negative before; UNKNOWN_DAY if there is no such day. */
function toDay(atMs: number | null): number {
  return atMs !== null && Math.abs(atMs) <= MOST_MS ? Math.floor(atMs / DAY_MS) : UNKNOWN_DAY;
}

/** A domain counts once per message, however often and wherever the message links to it. Returns how many were new. */
function countLinks(tally: Tally, hosts: readonly string[]): number {
  const links = tally.links ?? new Map<string, number>();
  const before = links.size;
  for (const domain of new Set(hosts.map(linkDomain))) {
    if (domain !== null) links.set(domain, (links.get(domain) ?? 0) + 1);
  }
  tally.links = links;
  return links.size - before;
}

function dayRows(tallies: readonly Tally[], ranks: ReadonlyMap<string, number>): Int32Array {
  const rows = new Int32Array(tallies.length * 5);
  tallies.forEach((tally, i) => {
    rows.set([getRank(tally, ranks), tally.day, tally.messages, tally.unsent, tally.systemLines], i * 5);
  });
  return rows;
}

function linkRows(
  tallies: readonly Tally[],
  ranks: ReadonlyMap<string, number>,
  domains: readonly string[],
): Int32Array {
  const indexes = new Map(domains.map((domain, index) => [domain, index]));
  const rows = tallies.flatMap((tally) =>
    [...(tally.links ?? [])].sort(byDomain).flatMap(([domain, count]) => {
      return [getRank(tally, ranks), tally.day, indexes.get(domain) ?? -1, count];
    }),
  );
  return Int32Array.from(rows);
}

function byDomain([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
