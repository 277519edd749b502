import { MAX_NAME_CHARACTERS } from '../../limits.ts';
import { skipString } from './json-cursor.ts';

/** What a field of an entry is to the fast parser. */
type Role = 'sender' | 'time' | 'content' | 'envelope' | 'attached';
type Key = { readonly bytes: Buffer; readonly role: Role; readonly bit: number };

/**
 * Every field that leaves an entry plain: the three that count, the envelope that changes nothing, and what may be attached to a
 * message: something there makes an entry without a text a message still.
 */
const KEYS: readonly (readonly [name: string, role: Role])[] = [
  ['sender_name', 'sender'],
  ['timestamp_ms', 'time'],
  ['content', 'content'],
  ['is_geoblocked_for_viewer', 'envelope'],
  ['is_unsent_image_by_messenger_kid_parent', 'envelope'],
  ['ip', 'envelope'],
  ['reactions', 'attached'],
  ['photos', 'attached'],
  ['videos', 'attached'],
  ['audio_files', 'attached'],
  ['files', 'attached'],
  ['gifs', 'attached'],
  ['sticker', 'attached'],
];

/** The keys by their first letter, quotes included. */
const KEYS_BY_LETTER: readonly (readonly Key[])[] = Array.from({ length: 256 }, (_, letter) =>
  KEYS.flatMap(([name, role], index) =>
    name.charCodeAt(0) === letter ? [{ bytes: Buffer.from(`"${name}"`), role, bit: 1 << index }] : [],
  ),
);

/** The known key whose quote is at `at`, or null. */
export function findKnownKey(json: Buffer, at: number): Key | null {
  // A document may be cut off right behind the quote.
  if (json[at] !== 0x22 || at + 1 === json.length) return null;
  const candidates = KEYS_BY_LETTER[json[at + 1] as number] as readonly Key[];
  for (let index = 0; index < candidates.length; index += 1) {
    const key = candidates[index] as Key;
    if (isKey(json, at, key.bytes)) return key;
  }
  return null;
}

/** Whether the key whose quote is at `at` is this one, quotes included. */
export function isKey(json: Buffer, at: number, key: Buffer): boolean {
  for (let index = 1; index < key.length; index += 1) if (json[at + index] !== key[index]) return false;
  return true;
}

/** A root key as text; null when it holds an escape or is as long as no key of Facebook's. */
export function toKeyText(json: Buffer, at: number): string | null {
  const close = skipString(json, at);
  const text = json.toString('utf8', at + 1, close - 1);
  return text.includes('\\') || text.length > MAX_NAME_CHARACTERS ? null : text;
}
