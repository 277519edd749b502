import { message } from '../../../words/message.ts';
import type { CountedMessage } from '../../parsers/thread-accumulator.ts';
import type { MessageSink } from './message-sink.ts';

/**
 * A card, or loose text, without a date. `at` is the number of the card, `message` its content if it is a message; `hasText`
 * whether there are words besides a heading.
 */
type Undated = {
  readonly at: number;
  readonly heading: string;
  readonly message: CountedMessage | null;
  readonly isCard: boolean;
  readonly hasText: boolean;
};

/** Real threads have a handful of such cards; a page with more is of another kind and its cards are counted at once. */
const MOST_HELD = 1000;

/**
 * The undated content of a message page. Above the first dated card, and in some years below the last, Facebook describes the
 * thread: group photo, invite link, participants, word effects. Those words are in the user's language, so only the position
 * decides: a card without a date is a message whose date is lost if it is between two dated ones.
 */
export class UndatedCards {
  /** Whether a message was found. */
  sawMessage = false;
  #leftOutText = false;
  #leftOutMedia = false;
  #sawHeading = false;
  readonly #sink: MessageSink;
  #held: Undated[] = [];

  constructor(sink: MessageSink) {
    this.#sink = sink;
  }

  /** Whether more than a description of the thread was left out. A picture counts as one beside a heading alone (participants). */
  get leftOutContent(): boolean {
    return this.#leftOutText || (this.#leftOutMedia && !this.#sawHeading);
  }

  add(card: Undated): void {
    this.#held.push(card);
    if (this.#held.length > MOST_HELD) this.#count();
  }

  /** Text outside of the known elements; `isInMessage` when it is part of a dated card. */
  addText(at: number, isInMessage: boolean): void {
    if (isInMessage) this.#sink.problem(LOOSE_TEXT[0], at, LOOSE_TEXT[1]);
    else this.add({ at, heading: '', message: null, isCard: false, hasText: true });
  }

  /** A dated card begins: what was held back is before the first one, or between two. */
  close(): void {
    if (this.sawMessage) this.#count();
    else this.#leaveOut();
    this.sawMessage = true;
  }

  finish(): void {
    this.#leaveOut();
  }

  #leaveOut(): void {
    for (const { heading, hasText, message: counted } of this.#held) {
      if (hasText) this.#leftOutText = true;
      else if (counted !== null) this.#leftOutMedia = true;
      else {
        this.#sawHeading ||= heading !== '';
        this.#sink.participants(heading);
      }
    }
    this.#held = [];
  }

  #count(): void {
    for (const { at, message: counted, isCard } of this.#held) {
      if (counted !== null) this.#sink.message(counted, 'utc');
      const [code, says] = counted !== null ? NO_DATE : isCard ? NO_MESSAGE : LOOSE_TEXT;
      this.#sink.problem(code, at, says);
    }
    this.sawMessage ||= this.#held.some(({ message }) => message !== null);
    this.#held = [];
  }
}

const NO_DATE = ['unreadable-date', message('problem.message.noTime')] as const;
const NO_MESSAGE = ['invalid-message', message('problem.message.noTextNorTime')] as const;
/** Code and sentence for text outside of the elements that a page is known to have. */
export const LOOSE_TEXT = ['unknown-shape', message('problem.page.unknownForm')] as const;

/** Punctuation between elements is meaningless. */
export function holdsText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
