import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const WORDS_OF_A_PASSPHRASE = 6;

/** The strength of a generated passphrase, if the attacker knows the list and the method: 66 bits. */
export const PASSPHRASE_BITS = Math.floor(WORDS_OF_A_PASSPHRASE * Math.log2(wordlist.length));

/**
 * Six words of BIP-39 from the system's secure random numbers, joined by hyphens. `pick` returns a whole number from 0 up to,
 * not including, its argument, each equally likely; `randomInt` rejects values that would favour the first words.
 */
export function generatePassphrase(pick: (below: number) => number = randomInt): string {
  const words = Array.from({ length: WORDS_OF_A_PASSPHRASE }, () => wordlist[pick(wordlist.length)] ?? '');
  return words.join('-');
}
