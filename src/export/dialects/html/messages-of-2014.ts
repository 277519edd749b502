import { hold } from '../../unreadable-document.ts';
import { appendText } from './append-text.ts';
import type { Attributes } from './attributes.ts';
import type { DateReader } from './dates.ts';
import { type MessageSink, toMessage } from './message-sink.ts';
import { undated } from './messages.ts';
import { clean } from './page-node.ts';
import type { TagHandler } from './tag-stream.ts';
import { holdsText, LOOSE_TEXT } from './undated-cards.ts';

/** Takes the threads of one page one after the other. */
export type ThreadsSink = MessageSink & {
  /** A thread begins; `participants` is its first line, as printed. */
  begin(): void;
  /** The heading that a thread has from late 2017. */
  title(text: string): void;
  end(): void;
};

/** What is read of a thread and of its open message. */
const NO_TEXTS = { title: '', participants: '', user: '', meta: '', text: '' };
type Field = keyof typeof NO_TEXTS | 'heading' | 'link' | 'unknown';

const HEADING = /^h[1-6]$/;
/** Elements that a line of text may hold. */
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'br', 'em', 'i', 'span', 'strong']);

/**
 * Reads the message pages up to mid-2018: all threads on `html/messages.htm`, or one per `messages/<n>.html`, which that page
 * then only lists. A thread is a heading (from late 2017) and a line of names, then for each message a header with sender and
 * date, and after the header a paragraph.
 */
export class MessagesOf2014 implements TagHandler {
  wantsText = false;
  /** Messages so far, and the pages of threads that this one lists. */
  messages = 0;
  readonly links: string[] = [];
  readonly #dates: DateReader;
  readonly #sink: ThreadsSink;
  #depth = 0;
  #contents = -1;
  #thread = -1;
  #field: Field | null = null;
  #fieldDepth = -1;
  #isOfThisKind = false;
  #heldUnknown = false;
  #hasUnknown = false;
  #messagesBefore = 0;
  #open = false;
  #texts = { ...NO_TEXTS };
  #media = false;

  constructor(dates: DateReader, sink: ThreadsSink) {
    this.#dates = dates;
    this.#sink = sink;
  }

  /** Whether the page has the form of these years. Text without any message means another form. */
  get isKnown(): boolean {
    return this.#isOfThisKind && (this.messages > 0 || !this.#heldUnknown);
  }

  open(tag: string, attributes: Attributes): void {
    const depth = this.#depth++;
    const { className } = attributes;
    if (className === 'contents' && this.#contents < 0) this.#beginContents(depth);
    if (this.#thread < 0) {
      if (className === 'thread') this.#beginThread(depth);
      else if (this.#contents >= 0 && this.#field === null) this.#openInContents(tag, attributes.href, depth);
    } else if (className === 'message') this.#beginMessage();
    else if (className === 'user' || className === 'meta') this.#read(className, depth);
    else if (tag === 'p' && this.#open) this.#read('text', depth);
    else if (tag === 'img' || tag === 'video' || tag === 'audio') this.#media = true;
    else if (this.#field === 'participants') this.#openInHead(tag, depth);
  }

  text(piece: string): void {
    const field = this.#field;
    if (field === null || field === 'unknown') this.#hasUnknown ||= holdsText(piece);
    else if (field !== 'heading' && field !== 'link')
      this.#texts[field] = appendText(this.#texts[field], piece);
  }

  close(_tag: string): void {
    const depth = --this.#depth;
    if (depth === this.#fieldDepth) this.#read(this.#thread < 0 || this.#open ? null : 'participants', -1);
    if (depth === this.#thread) this.#endThread();
    if (depth === this.#contents) this.#endContents();
  }

  #read(field: Field | null, depth: number): void {
    this.#field = field;
    this.#fieldDepth = depth;
    this.wantsText = field !== null || this.#thread >= 0 || this.#contents >= 0;
  }

  #beginContents(depth: number): void {
    this.#contents = depth;
    this.#isOfThisKind = true;
    this.wantsText = true;
  }

  #endContents(): void {
    this.#contents = -1;
    this.#noteUnknown();
    this.#read(null, -1);
  }

  /** Beside threads the content holds the owner's name and, from late 2017, links to the pages of threads. */
  #openInContents(tag: string, href: string, depth: number): void {
    if (HEADING.test(tag)) this.#read('heading', depth);
    else if (tag === 'a' && /(?:^|\/)messages\/\d+\.html?$/.test(href)) {
      hold(this.links, href);
      this.#read('link', depth);
    }
  }

  #openInHead(tag: string, depth: number): void {
    if (HEADING.test(tag)) this.#read('title', depth);
    else if (!INLINE.has(tag)) this.#read('unknown', depth);
  }

  #beginThread(depth: number): void {
    this.#noteUnknown();
    this.#thread = depth;
    this.#isOfThisKind = true;
    this.#texts = { ...NO_TEXTS };
    this.#messagesBefore = this.messages;
    this.#sink.begin();
    this.#read('participants', -1);
  }

  #beginMessage(): void {
    this.#flush();
    this.#open = true;
    this.#read(null, -1);
    this.#texts = { ...this.#texts, user: '', meta: '', text: '' };
    this.#media = false;
  }

  #endThread(): void {
    this.#flush();
    this.#thread = -1;
    const isOfAnotherForm = this.#hasUnknown && this.messages === this.#messagesBefore;
    this.#noteUnknown();
    this.#read(null, -1);
    if (isOfAnotherForm) return;
    this.#sink.title(clean(this.#texts.title));
    this.#sink.participants(clean(this.#texts.participants));
    this.#sink.end();
  }

  #noteUnknown(): void {
    if (!this.#hasUnknown) return;
    this.#hasUnknown = false;
    this.#heldUnknown = true;
    this.#sink.problem(LOOSE_TEXT[0], Math.max(this.messages, 1), LOOSE_TEXT[1]);
  }

  #flush(): void {
    if (!this.#open) return;
    this.#open = false;
    this.messages++;
    this.#noteUnknown();
    const { user, meta, text } = this.#texts;
    const time = this.#dates.read(clean(meta));
    if (time === null) this.#sink.problem('unreadable-date', this.messages, undated(meta));
    const message = toMessage(clean(user), text.trim(), this.#media);
    this.#sink.message({ ...message, atMs: time === null ? null : time.at * 1000 }, time?.basis ?? 'utc');
    this.#texts.text = '';
  }
}
