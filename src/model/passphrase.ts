/* The passphrase of a locked report, for the screen that asks for it and the room that makes a key of it. */

/** A passphrase that a person chose is refused below this many characters: a file is attacked offline and at leisure. */
export const SHORTEST_PASSPHRASE = 12;

/** And above this many: a field of the app takes no more. */
export const LONGEST_PASSPHRASE = 1000;

/**
 * What the key is made from: capitals, spaces and dashes do not count, since people change them when they write down and
 * type; letters are composed (a Mac types some of them in two characters, Windows in one). The page that opens a report
 * does the same.
 */
export const normalisePassphrase = (passphrase: string): string =>
  passphrase
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s\p{Pd}]/gu, '');

/** Whether it is long enough, counted in what the key is made from. */
export const isLongEnough = (passphrase: string): boolean =>
  [...normalisePassphrase(passphrase)].length >= SHORTEST_PASSPHRASE;
