import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const WORDS_OF_A_PASSPHRASE = 6;

/** What a generated passphrase is worth, if the attacker knows the list and the way: 66 bits. */
export const PASSPHRASE_BITS = Math.floor(WORDS_OF_A_PASSPHRASE * Math.log2(wordlist.length));

/**
 * Six words of BIP-39 from the system's secure random numbers, joined by hyphens. `pick` gives a whole number from 0 up to, not
 * including, its argument, each equally likely; `randomInt` throws away what would favour the first words.
 */
export function generatePassphrase(pick: (below: number) => number = randomInt): string {
  const words = Array.from({ length: WORDS_OF_A_PASSPHRASE }, () => wordlist[pick(wordlist.length)] ?? '');
  return words.join('-');
}
