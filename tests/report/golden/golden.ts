import type { EncryptionOptions } from '../../../src/report/encrypted/page.ts';

/**
 * What is encrypted in encrypted.txt, and in encrypted-1.txt as version 1 of the format had it: fixed salt, fixed IV, a passphrase with a letter that has two
 * spellings.
 */
export const GOLDEN_PASSPHRASE = 'gr\u00fcn-maple-orbit-kettle-lantern';
export const GOLDEN_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Golden</title></head><body><h1 id="golden">Gr\u00fc\u00dfe \u{1f642}</h1></body></html>\n';
export const GOLDEN_OPTIONS: EncryptionOptions = {
  passphrase: GOLDEN_PASSPHRASE,
  nonces: {
    salt: Uint8Array.from({ length: 32 }, (_, index) => index),
    iv: Uint8Array.from({ length: 12 }, (_, index) => 100 + index),
  },
  iterations: 600_000,
};
