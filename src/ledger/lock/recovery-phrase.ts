import { generateMnemonic, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Twelve words of BIP-39: 128 random bits and a checksum of four bits that detects typos. */
export const generatePhrase = (): string => generateMnemonic(wordlist);

/** A typed phrase in the canonical form that wraps a key; null if a word is unknown or the checksum is wrong. */
export function parsePhrase(typed: string): string | null {
  const phrase = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');
  return phrase.split(' ').length === 12 && validateMnemonic(phrase, wordlist) ? phrase : null;
}
