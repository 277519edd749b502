import { hostsIn, mayHoldLink } from '../../links.ts';
import { isSystemLine, mayBeSystemLine } from '../../parsers/system-lines.ts';
import type { DateReader } from './dates.ts';
import { type MessageSink, undated } from './messages.ts';
import { clean } from './page-tree.ts';
import type { Attributes, TagHandler } from './tag-stream.ts';

/** Takes the threads of one page one after the other. */
export type ThreadsSink = MessageSink & {
  /** A thread begins; `participants` is its first line, as printed. */
  begin(): void;
  end(): void;
};

const LONGEST_TEXT = 100_000;
type Field = 'participants' | 'user' | 'meta' | 'text';

/**
 * Reads the message pages up to mid-2018: all threads on `html/messages.htm`, or one per `messages/<n>.html`. A thread is
 * a line of names, then for each message a header with sender and date, and after the header a paragraph.
 */
export class MessagesOf2014 implements TagHandler {
  wantsText = false;
  readonly #dates: DateReader;
  readonly #sink: ThreadsSink;
  #depth = 0;
  #thread = -1;
  #field: Field | null = null;
  #fieldDepth = -1;
  #messages = 0;
  #open = false;
  #participants = '';
  #sender = '';
  #date = '';
  #text = '';
  #media = false;

  constructor(dates: DateReader, sink: ThreadsSink) {
    this.#dates = dates;
    this.#sink = sink;
  }

  open(tag: string, { className }: Attributes): void {
    const depth = this.#depth++;
    if (this.#thread < 0) {
      if (className === 'thread') this.#beginThread(depth);
    } else if (className === 'message') this.#beginMessage();
    else if (className === 'user' || className === 'meta') this.#read(className, depth);
    else if (tag === 'p' && this.#open) this.#read('text', depth);
    else if (tag === 'img' || tag === 'video' || tag === 'audio') this.#media = true;
  }

  text(piece: string): void {
    if (this.#field === 'text' && this.#text.length < LONGEST_TEXT) this.#text += piece;
    else if (this.#field === 'user') this.#sender += piece;
    else if (this.#field === 'meta') this.#date += piece;
    else if (this.#field === 'participants') this.#participants += piece;
  }

  close(_tag: string): void {
    const depth = --this.#depth;
    if (depth === this.#fieldDepth) this.#read(null, -1);
    if (depth === this.#thread) this.#endThread();
  }

  #read(field: Field | null, depth: number): void {
    this.#field = field;
    this.#fieldDepth = depth;
    this.wantsText = field !== null;
  }

  #beginThread(depth: number): void {
    this.#thread = depth;
    this.#participants = '';
    this.#sink.begin();
    this.#field = 'participants';
    this.#fieldDepth = -1;
    this.wantsText = true;
  }

  #beginMessage(): void {
    this.#flush();
    this.#read(null, -1);
    this.#open = true;
    this.#sender = '';
    this.#date = '';
    this.#text = '';
    this.#media = false;
  }

  #endThread(): void {
    this.#flush();
    this.#thread = -1;
    this.#read(null, -1);
    this.#sink.participants(clean(this.#participants));
    this.#sink.end();
  }

  #flush(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#messages++;
    const sender = clean(this.#sender);
    const time = this.#dates.read(clean(this.#date));
    const text = this.#text.trim();
    if (time === null) this.#undated();
    const empty = text === '' && !this.#media;
    const system = empty || (mayBeSystemLine(text, sender) && isSystemLine(text, sender));
    const hosts = !system && mayHoldLink(text) ? hostsIn(text) : [];
    const atMs = time === null ? null : time.at * 1000;
    this.#sink.message({ sender, atMs, system, unsent: false, hosts }, time?.basis ?? 'utc');
    this.#text = '';
  }

  #undated(): void {
    this.#sink.problem('unreadable-date', this.#messages, undated(this.#date));
  }
}
