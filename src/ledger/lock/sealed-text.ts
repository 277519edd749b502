import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { LedgerKey } from './wrap-key.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A text stored next to a locked ledger, under a key of its own (HKDF of the ledger's): base64 of vector, text and tag. */
export function sealText(key: LedgerKey, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', toTextKey(key), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

/** Null if it was not encrypted with this key. */
export function openText(key: LedgerKey, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', toTextKey(key), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The tag does not match: encrypted with another key, or modified.
    return null;
  }
}

const toTextKey = (key: LedgerKey): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'sidedoor sealed text', 32));
