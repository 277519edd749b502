import type { Counts } from '../model/imports.ts';
import type { EraName } from './eras.ts';
import type { SampleConnection } from './model/apps.ts';
import type { Advertiser, Business } from './model/companies.ts';
import { type EncryptedMessage, type EncryptedThread, encryptedMessages } from './model/encrypted.ts';
import { generateMessages, isSystemLine, type Message } from './model/messages.ts';
import type { SampleModel } from './model/model.ts';
import type { Thread } from './model/threads.ts';
import type { SampleFormat } from './options.ts';

/** A written file: `part` counts ZIPs from 0, `e2ee` is the separate encrypted download. `bytes` before compression. */
export type WrittenDocument = {
  readonly part: number | 'e2ee';
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
};

/**
 * What one thread holds. `days` is rows of five: sender (index into `senders`), day (since 1970-01-01 UTC), messages of a
 * person, of those unsent, system lines. Rows are in no promised order, one per sender and day.
 */
export type ExpectedThread = {
  /** `<section>/<folder>`, or `e2ee/<name>`. */
  readonly key: string;
  readonly title: string;
  readonly senders: readonly string[];
  readonly days: Int32Array;
};

export type ExpectedDay = { readonly day: number; readonly sent: number; readonly received: number };

/** The counts of the audit's contract, from the model and not from any reader. */
export type SampleCounts = Counts & { readonly unsent: number; readonly e2eeThreadsWithMessages: number };

/** What a perfect parser finds in a written sample. */
export type SampleManifest = {
  readonly owner: string;
  readonly seed: number;
  readonly era: EraName;
  readonly format: SampleFormat;
  /** Epoch seconds UTC. */
  readonly generatedAt: number;
  readonly counts: SampleCounts;
  readonly connections: readonly SampleConnection[];
  readonly games: readonly SampleConnection[];
  readonly businesses: readonly Business[];
  readonly advertisers: readonly Advertiser[];
  readonly threads: readonly ExpectedThread[];
  /** Both downloads, by day, oldest first; messages of a person only. */
  readonly days: readonly ExpectedDay[];
  /** Registrable domain to the number of messages that link to it. */
  readonly links: Readonly<Record<string, number>>;
  /** Every file except media stubs. */
  readonly documents: readonly WrittenDocument[];
  readonly mediaEntries: number;
  /** Bytes of all JSON documents before compression. */
  readonly jsonBytes: number;
  /** Bytes of all HTML pages before compression. */
  readonly htmlBytes: number;
  /** What the sink left on disk, in order of the parts, the encrypted download last. */
  readonly files: readonly string[];
};

/**
 * Passes messages on to a writer and counts them on the way. The counts are the model's: a writer that prints a message wrongly
 * does not change them.
 */
export class ExpectedResults {
  readonly #model: SampleModel;
  readonly #threads: ExpectedThread[] = [];
  #current: Tally | null = null;
  readonly #links = new Map<string, number>();

  constructor(model: SampleModel) {
    this.#model = model;
  }

  /** The messages of a thread, newest first. Can be iterated only once, one thread after the other. */
  *messages(thread: Thread): Generator<Message> {
    const tally = this.#open(`${thread.section}/${thread.folder}`, thread.title);
    for (const message of generateMessages(this.#model.options.seed, thread)) {
      const isUnsent = message.body.kind === 'unsent';
      tally.add(
        message.sender,
        message.at,
        isSystemLine(message) ? 'system' : isUnsent ? 'unsent' : 'message',
      );
      if (message.body.kind === 'link') this.#link(message.body.domain);
      yield message;
    }
  }

  /** The messages of an encrypted conversation, oldest first. Can be iterated only once. */
  encrypted(thread: EncryptedThread): EncryptedMessage[] {
    const tally = this.#open(`e2ee/${thread.name}`, thread.peer);
    const messages = encryptedMessages(this.#model.options.seed, this.#model.era, thread);
    for (const message of messages) {
      tally.add(message.sender, message.at, message.type === 'placeholder' ? 'unsent' : 'message');
      if (message.domain !== null) this.#link(message.domain);
    }
    return messages;
  }

  threads(): ExpectedThread[] {
    this.#settle();
    return this.#threads;
  }

  links(): Record<string, number> {
    return Object.fromEntries([...this.#links].sort((a, b) => b[1] - a[1]));
  }

  #open(key: string, title: string): Tally {
    this.#settle();
    this.#current = new Tally(key, title);
    return this.#current;
  }

  /** Keeps the finished thread's rows and releases what was needed to count them. */
  #settle(): void {
    if (this.#current !== null) this.#threads.push(this.#current.result());
    this.#current = null;
  }

  #link(domain: string): void {
    this.#links.set(domain, (this.#links.get(domain) ?? 0) + 1);
  }
}

type Row = [sender: number, day: number, messages: number, unsent: number, system: number];

/** Counts the rows of one thread. */
class Tally {
  readonly #key: string;
  readonly #title: string;
  readonly #senders: string[] = [];
  readonly #rows = new Map<number, Row>();

  constructor(key: string, title: string) {
    this.#key = key;
    this.#title = title;
  }

  add(sender: string, at: number, what: 'message' | 'unsent' | 'system'): void {
    const row = this.#row(this.#sender(sender), Math.floor(at / 86_400_000));
    if (what === 'system') row[4] += 1;
    else row[2] += 1;
    if (what === 'unsent') row[3] += 1;
  }

  /** Packed: a quarter of a million rows must stay small. */
  result(): ExpectedThread {
    const days = Int32Array.from([...this.#rows.values()].flat());
    return { key: this.#key, title: this.#title, senders: this.#senders, days };
  }

  #sender(name: string): number {
    const known = this.#senders.indexOf(name);
    return known >= 0 ? known : this.#senders.push(name) - 1;
  }

  #row(sender: number, day: number): Row {
    const key = day * 4096 + sender;
    const row: Row = this.#rows.get(key) ?? [sender, day, 0, 0, 0];
    this.#rows.set(key, row);
    return row;
  }
}
