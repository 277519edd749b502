import type { TimeBasis } from '../../../model/enumerations.ts';
import type { Message } from '../../../words/message.ts';
import { hostsIn } from '../../links.ts';
import { isSystemLine, mayBeSystemLine } from '../../parsers/system-lines.ts';
import type { CountedMessage } from '../../parsers/thread-accumulator.ts';

/** The output of a message page. `at` is the number of the card in the page, from 1. */
export type MessageSink = {
  message(message: CountedMessage, basis: TimeBasis): void;
  /** A line that may name the participants, as printed; the cards around the messages contain similar lines. */
  participants(text: string): void;
  problem(code: string, at: number, says: Message): void;
};

const NO_HOSTS: readonly string[] = [];

/** A message as counted by its thread, without its time; its text is only examined. `links`: addresses beside the text. */
export function toMessage(
  sender: string,
  text: string,
  hasMedia: boolean,
  links: readonly string[] = NO_HOSTS,
): CountedMessage {
  const inText = hostsIn(text);
  const hosts = links.length === 0 ? inText : [...links, ...inText];
  const isEmpty = text === '' && hosts.length === 0 && !hasMedia;
  const system = isEmpty || (mayBeSystemLine(text, sender) && isSystemLine(text, sender));
  return { sender, atMs: null, system, unsent: false, hosts: system ? NO_HOSTS : hosts };
}
