import { repair } from '../encoding.ts';
import { hostsIn, mayHoldLink } from '../links.ts';
import { isSystemLine, mayBeSystemLine } from './system-lines.ts';
import type { CountedMessage } from './thread-accumulator.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Facebook is younger than that, and no export is later. Beyond are zeros, and seconds mistaken for milliseconds. */
const EARLIEST_MS = Date.UTC(2004, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);
/** A plain `timestamp` counted seconds in spring 2018 and counts milliseconds in the encrypted download. */
const MOST_SECONDS = LATEST_MS / 1000;

/** `type` values of 2018 to 2022 that mark a system line. Every other value may be missing or new: never relied on. */
const SYSTEM_TYPES: ReadonlySet<unknown> = new Set(['Call', 'Subscribe', 'Unsubscribe']);
/** The fields of every entry, whatever its content. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'sender_name',
  'senderName',
  'timestamp',
  'timestamp_ms',
  'type',
  'ip',
  'sender_id_INTERNAL',
  'type_INTERNAL',
  'is_geoblocked_for_viewer',
  'is_unsent_image_by_messenger_kid_parent',
]);
const NO_HOSTS: readonly string[] = [];

/**
 * The data of one entry of `messages[]`, in the ordinary schema of any year (`sender_name`, `content`) or that of the encrypted
 * download (`senderName`, `text`); null if it is not a message. `sender` is raw (mojibake); the text is examined and not kept.
 */
export function readMessage(entry: unknown): CountedMessage | null {
  if (!isFields(entry)) return null;
  const sender = entry.sender_name ?? entry.senderName;
  const atMs = getInstant(entry);
  if (typeof sender !== 'string' && atMs === null) return null;
  const name = typeof sender === 'string' ? sender : '';
  const text = getText(entry);
  const unsent = isUnsent(entry, text);
  const system = !unsent && isSystemEntry(entry, text, name);
  const hosts = system || unsent ? NO_HOSTS : getHosts(entry.share, text);
  return { sender: name, atMs, system, unsent, hosts };
}

/** `readMessage` for an entry that has a sender, a plausible time and a text that is not empty, and nothing else that counts. */
export function readText(sender: string, atMs: number, text: string): CountedMessage {
  const system = mayBeSystemLine(text, sender) && isSystemLine(repair(text), repair(sender));
  const hosts = system ? NO_HOSTS : getHosts(undefined, text);
  return { sender, atMs, system, unsent: false, hosts };
}

/** Whether a parsed value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function getText(entry: Fields): string {
  const text = entry.content ?? entry.text;
  return typeof text === 'string' ? text : '';
}

function getInstant(entry: Fields): number | null {
  const ms = entry.timestamp_ms;
  if (typeof ms === 'number') return plausible(ms);
  const either = entry.timestamp;
  if (typeof either !== 'number') return null;
  return plausible(either < MOST_SECONDS ? either * 1000 : either);
}

function plausible(ms: number): number | null {
  return ms >= EARLIEST_MS && ms < LATEST_MS ? ms : null;
}

/** An entry whose content is gone. The encrypted download puts a placeholder text in its place. */
function isUnsent(entry: Fields, text: string): boolean {
  return (entry.is_unsent === true && text === '') || entry.isUnsent === true;
}

function isSystemEntry(entry: Fields, text: string, sender: string): boolean {
  if (SYSTEM_TYPES.has(entry.type)) return true;
  if (entry.call_duration !== undefined || entry.missed !== undefined) return true;
  if (text === '') return isBare(entry);
  return mayBeSystemLine(text, sender) && isSystemLine(repair(text), repair(sender));
}

/** Nothing but sender and time. */
function isBare(entry: Fields): boolean {
  for (const key in entry) {
    if (!ENVELOPE.has(key) && !isNothing(entry[key])) return false;
  }
  return true;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function getHosts(share: unknown, text: string): readonly string[] {
  const hosts = mayHoldLink(text) ? hostsIn(repair(text)) : NO_HOSTS;
  const link = isFields(share) ? share.link : undefined;
  return typeof link === 'string' ? [repair(link), ...hosts] : hosts;
}
