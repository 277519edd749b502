import type { TimeBasis } from '../../../model/enumerations.ts';
import { type Message, message } from '../../../words/message.ts';
import type { CountedMessage } from '../../parsers/thread-accumulator.ts';
import { appendText } from './append-text.ts';
import type { Attributes } from './attributes.ts';
import type { DateReader } from './dates.ts';
import { instantOfAttribute } from './generated-by.ts';
import { findGeneration, type Generation, getRoles, type Role } from './generation.ts';
import { type MessageSink, toMessage } from './message-sink.ts';
import { clean } from './page-node.ts';
import type { TagHandler } from './tag-stream.ts';
import { holdsText, UndatedCards } from './undated-cards.ts';

/** A message links to a few places; a hostile page's further links are ignored. */
const MAX_HOSTS = 10_000;
const MEDIA_TAGS: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'a', 'source']);

/**
 * Reads the cards of a message page (2018 onward) as its tags stream by, without building elements: a page holds ten thousand.
 * Of a message's text only link hosts are taken, and whether Facebook wrote it; it is dropped at the card's end.
 */
export class MessageCards implements TagHandler {
  wantsText = false;
  generation: Generation | null = null;
  readonly #dates: DateReader;
  readonly #sink: MessageSink;
  readonly #undated: UndatedCards;
  #roles = getRoles(null);
  #depth = 0;
  /** Depths of the main element, at which the open card, the element being read and a list of reactions began; -1 for none. */
  #main = -1;
  #card = -1;
  #field = -1;
  #reactions = -1;
  #role: Role | null = null;
  #cards = 0;
  #sender = '';
  #date = '';
  #datetime = '';
  #text = '';
  #hosts: string[] | null = null;
  #hasBody = false;
  #hasMedia = false;
  /** Whether there was text outside the elements that a card is known to have. */
  #hasLooseText = false;

  constructor(dates: DateReader, sink: MessageSink) {
    this.#dates = dates;
    this.#sink = sink;
    this.#undated = new UndatedCards(sink);
  }

  /** Called once the page has ended. */
  finish(): void {
    this.#noteLooseText(false);
    this.#undated.finish();
  }

  /** Whether the page had no message; and whether it had text nevertheless, none of which was taken. */
  get isEmpty(): boolean {
    return !this.#undated.sawMessage;
  }
  get isUnknown(): boolean {
    return this.isEmpty && this.#undated.leftOutContent;
  }

  open(tag: string, attributes: Attributes): void {
    const depth = this.#depth++;
    const { className } = attributes;
    if (this.generation === null) this.#findMain(tag, className, depth);
    else if (this.#card < 0) {
      if (className !== '' && this.#roles.ofClass(className) === 'card') this.#begin(depth);
    } else if (this.#field < 0) {
      if (className !== '') this.#openField(this.#roles.ofClass(className), depth);
    } else if (this.#role === 'body') this.#openInBody(tag, attributes, depth);
    if (this.#role === 'date' && attributes.datetime !== '') this.#datetime = attributes.datetime;
  }

  text(piece: string): void {
    if (this.#role === 'body') this.#text = appendText(this.#text, piece);
    else if (this.#role === 'name') this.#sender = appendText(this.#sender, piece);
    else if (this.#role === 'date') this.#date = appendText(this.#date, piece);
    else this.#hasLooseText ||= holdsText(piece);
  }

  close(_tag: string): void {
    const depth = --this.#depth;
    if (depth === this.#reactions) {
      this.#reactions = -1;
      this.wantsText = true;
    }
    if (depth === this.#field) {
      this.#field = -1;
      this.#role = null;
    }
    if (depth === this.#card) {
      this.#card = -1;
      this.#end();
    }
    if (depth === this.#main) {
      this.#main = -1;
      this.wantsText = false;
    }
  }

  #findMain(tag: string, className: string, depth: number): void {
    this.generation = className === '' ? null : findGeneration(tag, className);
    if (this.generation === null) return;
    this.#roles = getRoles(this.generation);
    this.#main = depth;
    this.wantsText = true;
  }

  #begin(depth: number): void {
    this.#noteLooseText(false);
    this.#card = depth;
    this.#cards++;
    this.#sender = '';
    this.#date = '';
    this.#datetime = '';
    this.#text = '';
    this.#hosts = null;
    this.#hasBody = false;
    this.#hasMedia = false;
  }

  #openField(role: Role | null, depth: number): void {
    if (role !== 'name' && role !== 'body' && role !== 'date') return;
    this.#field = depth;
    this.#role = role;
    this.wantsText = true;
    if (role === 'body') this.#hasBody = true;
  }

  #openInBody(tag: string, { href }: Attributes, depth: number): void {
    if (tag === 'ul' && this.#reactions < 0) {
      this.#reactions = depth;
      this.wantsText = false;
    } else if (MEDIA_TAGS.has(tag)) this.#hasMedia = true;
    if (href !== '' && href.includes('://')) {
      this.#hosts ??= [];
      if (this.#hosts.length < MAX_HOSTS) this.#hosts.push(href);
    }
  }

  #end(): void {
    const sender = clean(this.#sender);
    const hasDate = this.#datetime !== '' || clean(this.#date) !== '';
    const message =
      hasDate || this.#hasBody
        ? toMessage(sender, this.#text.trim(), this.#hasMedia, this.#hosts ?? undefined)
        : null;
    if (!hasDate || message === null) this.#addUndated(sender, message);
    else this.#take(message);
    this.#text = '';
  }

  #addUndated(heading: string, message: CountedMessage | null): void {
    const hasText = (message !== null && this.#holdsWords()) || this.#hasLooseText;
    this.#undated.add({ at: this.#cards, heading, message, isCard: true, hasText });
    this.#hasLooseText = false;
  }

  #holdsWords(): boolean {
    return this.#text.trim() !== '' || this.#hosts !== null;
  }

  #take(message: CountedMessage): void {
    this.#undated.close();
    this.#noteLooseText(true);
    const time = this.#instant();
    if (time === null) this.#sink.problem('unreadable-date', this.#cards, undated(this.#date));
    this.#sink.message({ ...message, atMs: time === null ? null : time.at * 1000 }, time?.basis ?? 'utc');
  }

  /** Text beside the known elements of a card, or between cards. */
  #noteLooseText(isInMessage: boolean): void {
    if (this.#hasLooseText) this.#undated.addText(Math.max(this.#cards, 1), isInMessage);
    this.#hasLooseText = false;
  }

  #instant(): { at: number; basis: TimeBasis } | null {
    const exact = this.#datetime === '' ? null : instantOfAttribute(this.#datetime);
    return exact === null ? this.#dates.read(this.#date) : { at: exact, basis: 'utc' };
  }
}

/** A date that cannot be read is reported only if it contains digits: anything else is not a date. */
export function undated(date: string): Message {
  const printed = clean(date).slice(0, 60);
  return /\p{Nd}/u.test(printed)
    ? message('problem.message.unreadableDate', { printed })
    : message('problem.message.undated');
}
