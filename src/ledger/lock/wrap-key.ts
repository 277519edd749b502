import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** 256 random bits: the raw key of SQLCipher. */
export type LedgerKey = Buffer;
export const KEY_BYTES = 32;

export const WRAPPERS = ['passphrase', 'phrase'] as const;
/** The kind of secret that wraps a key: the passphrase, or the recovery phrase. */
export type Wrapper = (typeof WRAPPERS)[number];

/** Cost of scrypt (RFC 7914). */
export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };
/** The key under a secret; bytes in base64. `key` is the ciphertext with its tag. */
export type WrappedKey = ScryptCost & { readonly salt: string; readonly iv: string; readonly key: string };

/**
 * OWASP, Password Storage Cheat Sheet, scrypt: N = 2^17, r = 8, p = 1 (128 MB). Argon2id, which OWASP puts first, is in no Node
 * before 24.7, and Sidedoor runs on 22.14.
 */
export const STANDARD_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The most a file may demand: twice the memory of today's cost. A hostile one could demand more than the machine has. */
const MOST_BYTES = 2 ** 28;
const MOST_P = 4;

/** Wraps a key: scrypt of the secret's canonical form, then AES-256-GCM, with the kind of secret as additional data. */
export async function wrapKey(
  key: LedgerKey,
  by: Wrapper,
  secret: string,
  cost: ScryptCost = STANDARD_COST,
): Promise<WrappedKey> {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(secret, salt, cost), iv);
  cipher.setAAD(additionalData(by));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  const { N, r, p } = cost;
  return { N, r, p, ...toBase64({ salt, iv, key: wrapped }) };
}

/** The key; null if the secret is wrong. */
export async function unwrapKey(wrapped: WrappedKey, by: Wrapper, secret: string): Promise<LedgerKey | null> {
  const [salt, iv, sealed] = [wrapped.salt, wrapped.iv, wrapped.key].map((text) =>
    Buffer.from(text, 'base64'),
  ) as [Buffer, Buffer, Buffer];
  const decipher = createDecipheriv('aes-256-gcm', await deriveKey(secret, salt, wrapped), iv);
  decipher.setAAD(additionalData(by));
  decipher.setAuthTag(sealed.subarray(KEY_BYTES));
  const key = decipher.update(sealed.subarray(0, KEY_BYTES));
  return isAuthentic(decipher) ? key : null;
}

function isAuthentic(decipher: { final(): Buffer }): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    // The tag does not match: another secret, or a modified file.
    return false;
  }
}

/** Whether it is a wrapped key that costs no more than allowed. `value`: from a file, whatever it contains. */
export function isWrappedKey(value: unknown): value is WrappedKey {
  const { N, r, p, salt, iv, key }: Partial<Record<keyof WrappedKey, unknown>> = Object(value);
  return (
    isCost(N, r, p) &&
    isBase64(salt, SALT_BYTES) &&
    isBase64(iv, IV_BYTES) &&
    isBase64(key, KEY_BYTES + TAG_BYTES)
  );
}

function isCost(N: unknown, r: unknown, p: unknown): boolean {
  if (!isCount(N) || !isCount(r) || !isCount(p)) return false;
  return N > 1 && Number.isInteger(Math.log2(N)) && 128 * N * r <= MOST_BYTES && p <= MOST_P;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const isBase64 = (value: unknown, bytes: number): boolean =>
  typeof value === 'string' &&
  Buffer.from(value, 'base64').toString('base64') === value &&
  byteCount(value) === bytes;

const byteCount = (text: string): number => Buffer.byteLength(text, 'base64');

function deriveKey(secret: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> {
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
  return derive(secret, salt, KEY_BYTES, { N, r, p, maxmem: 2 * MOST_BYTES });
}

const additionalData = (by: Wrapper): Buffer => Buffer.from(`sidedoor-lock 1 ${by}`);

const toBase64 = <Name extends string>(parts: Record<Name, Buffer>): Record<Name, string> =>
  Object.fromEntries(
    Object.entries<Buffer>(parts).map(([name, bytes]) => [name, bytes.toString('base64')]),
  ) as Record<Name, string>;
