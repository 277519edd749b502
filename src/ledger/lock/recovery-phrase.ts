import { generateMnemonic, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Twelve words of BIP-39: 128 random bits and four that find a slip. */
export const generatePhrase = (): string => generateMnemonic(wordlist);

/** A phrase as it was typed, in the one form that wraps a key; null if a word is unknown or the words do not belong together. */
export function parsePhrase(typed: string): string | null {
  const phrase = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');
  return phrase.split(' ').length === 12 && validateMnemonic(phrase, wordlist) ? phrase : null;
}
