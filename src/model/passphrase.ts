/* The passphrase of an encrypted report or ledger, for the screen that asks for it and the room that derives a key from it. */

/** A passphrase that a person chose is refused below this many characters: a file is attacked offline and at leisure. */
export const SHORTEST_PASSPHRASE = 12;

/** And above this many: a field of the app accepts no more. */
export const LONGEST_PASSPHRASE = 1000;

/**
 * The text that the key is derived from: capitals, spaces and dashes do not count, since people change them when they write
 * down and type; letters are composed (a Mac types some of them as two characters, Windows as one). The page that opens a
 * report does the same.
 */
export const normalisePassphrase = (passphrase: string): string =>
  passphrase
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s\p{Pd}]/gu, '');

/** Whether it is long enough, counted in the text that the key is derived from. */
export const isLongEnough = (passphrase: string): boolean =>
  [...normalisePassphrase(passphrase)].length >= SHORTEST_PASSPHRASE;

/** A new passphrase as it was typed twice. */
export type TypedPassphrase = Readonly<Record<'passphrase' | 'again', string>>;

/** Why it cannot be used; null if it can. */
export function findPassphraseFault({ passphrase, again }: TypedPassphrase): 'too-short' | 'differ' | null {
  if (!isLongEnough(passphrase)) return 'too-short';
  return normalisePassphrase(passphrase) === normalisePassphrase(again) ? null : 'differ';
}
