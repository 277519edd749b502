import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  isWrappedKey,
  STANDARD_COST,
  unwrapKey,
  type WrappedKey,
  wrapKey,
} from '../../../src/ledger/lock/wrap-key.ts';
import { CHEAP } from './cheap.ts';

const KEY = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');

/** Made by OpenSSL and Python (see below). */
const FOREIGN: WrappedKey = {
  N: 1024,
  r: 8,
  p: 1,
  salt: 'AAECAwQFBgcICQoLDA0ODw==',
  iv: 'AAECAwQFBgcICQoL',
  key: 'Bo8GnBIbZQg0j+qoAioPQX/A4vBm2QK164UoRJ7jB3gL9Q/qrgF4btnmnMVgRkN7',
};

/** What WebCrypto makes of a wrapped key, with scrypt's answer for its secret. */
async function unwrapByWebCrypto({ iv, key }: WrappedKey, derived: Buffer, by: string): Promise<Buffer> {
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(derived), 'AES-GCM', false, [
    'decrypt',
  ]);
  const algorithm = {
    name: 'AES-GCM',
    iv: Buffer.from(iv, 'base64'),
    additionalData: Buffer.from(`sidedoor-lock 1 ${by}`),
  };
  return Buffer.from(await crypto.subtle.decrypt(algorithm, imported, Buffer.from(key, 'base64')));
}

describe('a wrapped key', () => {
  it('is unwrapped with its secret, and with no other secret or purpose', async () => {
    const wrapped = await wrapKey(KEY, 'passphrase', 'a secret', CHEAP);
    expect(await unwrapKey(wrapped, 'passphrase', 'a secret')).toEqual(KEY);
    expect(await unwrapKey(wrapped, 'passphrase', 'another')).toBeNull();
    expect(await unwrapKey(wrapped, 'phrase', 'a secret')).toBeNull();
    expect(JSON.stringify(wrapped)).not.toContain(KEY.toString('base64').slice(0, 8));
  });

  it('can be unwrapped with WebCrypto', async () => {
    const wrapped = await wrapKey(KEY, 'phrase', 'a secret', CHEAP);
    const derived = scryptSync('a secret', Buffer.from(wrapped.salt, 'base64'), 32, CHEAP);
    expect(await unwrapByWebCrypto(wrapped, derived, 'phrase')).toEqual(KEY);
  });

  // Derived by OpenSSL: `openssl kdf -keylen 32 -kdfopt pass:"a secret" -kdfopt hexsalt:000102030405060708090a0b0c0d0e0f -kdfopt n:1024
  // -kdfopt r:8 -kdfopt p:1 SCRYPT`; wrapped under that by AES-256-GCM of Python's cryptography 48.
  it('can be unwrapped when another program made it', async () => {
    expect(await unwrapKey(FOREIGN, 'passphrase', 'a secret')).toEqual(KEY);
  });

  it('has the cost that OWASP recommends, with enough memory for it', async () => {
    expect(STANDARD_COST).toEqual({ N: 131_072, r: 8, p: 1 });
    expect(await unwrapKey(await wrapKey(KEY, 'phrase', 'a secret'), 'phrase', 'a secret')).toEqual(KEY);
  });
});

describe('a wrapped key read from a file', () => {
  const good = FOREIGN;
  it.each([
    ['more memory than we allow', { N: 2 ** 30 }],
    ['more memory by its blocks', { r: 2 ** 20 }],
    ['to be done very often', { p: 5 }],
    ['a cost that is no power of two', { N: 1000 }],
    ['no cost', { N: 0 }],
    ['a cost that is text', { N: '1024' }],
    ['a short salt', { salt: 'AAAA' }],
    ['a key without its tag', { key: good.key.slice(0, 44) }],
    ['an initial vector that is no base64', { iv: '????????????????' }],
  ])('is rejected when it asks for %s', (_, change) => {
    expect(isWrappedKey(good)).toBe(true);
    expect(isWrappedKey({ ...good, ...change })).toBe(false);
  });

  it.each([[null], [undefined], ['text'], [[]], [{}]])('is rejected when it is %j', (value) => {
    expect(isWrappedKey(value)).toBe(false);
  });
});
