/** Accents of Latin, Greek and Cyrillic letters, and the vowel points of Arabic. Marks of other scripts make another letter. */
const ACCENT = /[\u0300-\u036f\u064b-\u065f\u0670]/gu;
/** Letters that are not formed with accents, and how people type them on another keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};
const UMLAUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** One character in the form used to compare names: without accents, width and case. It may become several characters, or none. */
function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replaceAll(ACCENT, '').normalize('NFC').toLowerCase();
  return [...plain].map((one) => PLAIN[one] ?? one).join('');
}

export const fold = (text: string): string => [...text.normalize('NFC')].map(foldCharacter).join('');

/** The position of each folded character in the original text, and the end of the text. `text` is in NFC. */
export function foldedOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let each = 0; each < foldCharacter(character).length; each += 1) offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}

/** The name and, if it has umlauts, the German spelling without them. */
export function spellings(name: string): string[] {
  const written = name.normalize('NFC').toLowerCase();
  const other = written.replaceAll(/[äöü]/g, (letter) => UMLAUT[letter] ?? letter);
  return other === written ? [name] : [name, other];
}
