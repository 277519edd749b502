import type { ExposureCounts } from '../model/findings.ts';
import { type Message, message } from './message.ts';

/** How many messages, which way, in how many threads, with how many people. */
export function messageCountsMessage({ messages, sent, received, threads, people }: ExposureCounts): Message {
  if (messages === 0) return message('messages.counts.none');
  if (sent === null || received === null)
    return message('messages.counts.noOwner', { messages, threads, people });
  return message('messages.counts', { messages, sent, received, threads, people });
}
