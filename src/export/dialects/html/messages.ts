import type { TimeBasis } from '../../../model/enumerations.ts';
import { type Message, message } from '../../../words/message.ts';
import { hostsIn, mayHoldLink } from '../../links.ts';
import { isSystemLine, mayBeSystemLine } from '../../parsers/system-lines.ts';
import type { CountedMessage } from '../../parsers/thread-accumulator.ts';
import type { DateReader } from './dates.ts';
import { instantOfAttribute } from './generated-by.ts';
import { findGeneration, type Generation, getRoles, type Role } from './generation.ts';
import { clean } from './page-tree.ts';
import type { Attributes, TagHandler } from './tag-stream.ts';

/** What a message page gives. `at` is the number of the card in the page, from 1. */
export type MessageSink = {
  message(message: CountedMessage, basis: TimeBasis): void;
  /** The block that names the participants (2018-2021), as printed. */
  participants(text: string): void;
  problem(code: string, at: number, says: Message): void;
};

/** No message is longer; what a hostile page holds beyond is not looked at. */
const LONGEST_TEXT = 100_000;
const MEDIA_TAGS: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'a', 'source']);
const NO_HOSTS: readonly string[] = [];

/**
 * Reads the cards of a message page (2018 onward) as its tags stream by, without building elements: a page holds ten
 * thousand. Of a message's text only link hosts are taken, and whether Facebook wrote it; it is dropped at the card's end.
 */
export class MessageCards implements TagHandler {
  wantsText = false;
  generation: Generation | null = null;
  readonly #dates: DateReader;
  readonly #sink: MessageSink;
  #roles = getRoles(null);
  #depth = 0;
  /** Depths at which the open card, the element being read and a list of reactions began; -1 for none. */
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

  constructor(dates: DateReader, sink: MessageSink) {
    this.#dates = dates;
    this.#sink = sink;
  }

  /** Cards begun so far. */
  get cards(): number {
    return this.#cards;
  }

  open(tag: string, attributes: Attributes): void {
    const depth = this.#depth++;
    const { className } = attributes;
    if (this.generation === null) this.#findMain(tag, className);
    else if (this.#card < 0) {
      if (className !== '' && this.#roles.ofClass(className) === 'card') this.#begin(depth);
    } else if (this.#field < 0) {
      if (className !== '') this.#openField(this.#roles.ofClass(className), depth);
    } else if (this.#role === 'body') this.#openInBody(tag, attributes, depth);
    if (this.#role === 'date' && attributes.datetime !== '') this.#datetime = attributes.datetime;
  }

  text(piece: string): void {
    if (this.#role === 'body') {
      if (this.#text.length < LONGEST_TEXT) this.#text += piece;
    } else if (this.#role === 'name') this.#sender += piece;
    else this.#date += piece;
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
      this.wantsText = false;
    }
    if (depth === this.#card) {
      this.#card = -1;
      this.#end();
    }
  }

  #findMain(tag: string, className: string): void {
    this.generation = className === '' ? null : findGeneration(tag, className);
    if (this.generation !== null) this.#roles = getRoles(this.generation);
  }

  #begin(depth: number): void {
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
      this.#hosts.push(href);
    }
  }

  #end(): void {
    const sender = clean(this.#sender);
    if (this.#date === '' && this.#datetime === '' && !this.#hasBody) this.#endWithoutMessage(sender);
    else this.#count(sender);
    this.#text = '';
  }

  #count(sender: string): void {
    const time = this.#instant();
    if (time === null) this.#undated();
    const text = this.#text.trim();
    const hosts = this.#linkHosts(text);
    const empty = text === '' && hosts.length === 0 && !this.#hasMedia;
    const system = empty || (mayBeSystemLine(text, sender) && isSystemLine(text, sender));
    const atMs = time === null ? null : time.at * 1000;
    this.#sink.message(
      { sender, atMs, system, unsent: false, hosts: system ? NO_HOSTS : hosts },
      time?.basis ?? 'utc',
    );
  }

  /** The first card of a page of 2018-2021 names the participants; any other without date and text is broken. */
  #endWithoutMessage(text: string): void {
    if (this.#cards === 1 && text !== '') this.#sink.participants(text);
    else this.#sink.problem('invalid-message', this.#cards, message('problem.message.noTextNorTime'));
  }

  #instant(): { at: number; basis: TimeBasis } | null {
    const exact = this.#datetime === '' ? null : instantOfAttribute(this.#datetime);
    return exact === null ? this.#dates.read(this.#date) : { at: exact, basis: 'utc' };
  }

  #undated(): void {
    this.#sink.problem('unreadable-date', this.#cards, undated(this.#date));
  }

  #linkHosts(text: string): readonly string[] {
    const inText = mayHoldLink(text) ? hostsIn(text) : NO_HOSTS;
    return this.#hosts === null ? inText : [...this.#hosts, ...inText];
  }
}

/** A date that cannot be read is shown only if it holds digits: anything else is not a date. */
export function undated(date: string): Message {
  const printed = clean(date).slice(0, 60);
  return /\p{Nd}/u.test(printed)
    ? message('problem.message.unreadableDate', { printed })
    : message('problem.message.undated');
}
