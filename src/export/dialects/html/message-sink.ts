import type { TimeBasis } from '../../../model/enumerations.ts';
import type { Message } from '../../../words/message.ts';
import type { CountedMessage } from '../../parsers/thread-accumulator.ts';

/** What a message page gives. `at` is the number of the card in the page, from 1. */
export type MessageSink = {
  message(message: CountedMessage, basis: TimeBasis): void;
  /** A line that may name the participants, as printed; the cards around the messages hold others like it. */
  participants(text: string): void;
  problem(code: string, at: number, says: Message): void;
};
