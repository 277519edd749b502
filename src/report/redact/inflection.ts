/*
 * Inflected names: Russian "Анны Петровой", Polish "Kowalskiego", Finnish "Robinin", German "Adas". All letters are folded (see
 * fold.ts), so й is и and ą is a.
 */

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_ENDINGS =
  'а|я|у|ю|ом|ем|е|ы|и|і|ои|еи|ою|ею|ого|его|ому|ему|ым|им|ых|их|ов|ев|ові|еві|ам|ами|ах'.split('|');
/** Of Polish, Czech, Finnish and German. */
const LATIN_ENDINGS = (
  'es|a|e|i|o|u|y|em|om|ou|owi|ovi|ego|emu|ym|im|ej|iej|ie|iem|n|an|en|in|on|' +
  'lle|ille|elle|lla|illa|ella|lta|ilta|elta|sta|ista|ssa|issa|ta|tta'
).split('|');

/** Shorter words are not inflected except with an s: too many other words would match. */
const SHORTEST_BENT = 4;
const SHORTEST_STEM = 3;

/** How the words of a name may be inflected: with an s only, or with any ending. */
export type Bending = 's' | 'any';

/** Our own sentences are in Latin letters, so Cyrillic endings are safe everywhere; Latin ones only if several words have to match. */
export const chooseBending = (words: readonly string[]): Bending =>
  words.length > 1 || words.some((word) => CYRILLIC.test(word)) ? 'any' : 's';

/** What endings are attached to: the word, and its stem if they replace its own ending. */
export function stems(word: string, bending: Bending): string[] {
  if (bending === 's' || word.length < SHORTEST_BENT) return [];
  const vowel = word.replace(/(?:ии|ыи|ая|яя|[aeiouyаяеиоуыюь])$/u, '');
  // The e of Marek and Павел is dropped before an ending.
  const fleeting = word.replace(/[eе](?=[klcклц]$)/u, '');
  // Finnish: the genitive of Korhonen is Korhosen.
  const finnish = word.replace(/nen$/u, 'se');
  return [...new Set([word, vowel, fleeting, finnish])].filter((stem) => stem.length >= SHORTEST_STEM);
}

/** The rest of a word after an ending is removed, with the kind of inflection that this needs. */
export function withoutEndings(word: string): { readonly stem: string; readonly bending: Bending }[] {
  const endings = CYRILLIC.test(word) ? CYRILLIC_ENDINGS : LATIN_ENDINGS;
  const bent = endings.filter((ending) => word.endsWith(ending));
  const all = [
    ...(word.endsWith('s') ? [{ stem: word.slice(0, -1), bending: 's' as const }] : []),
    ...bent.map((ending) => ({ stem: word.slice(0, -ending.length), bending: 'any' as const })),
  ];
  return all.filter(({ stem }) => stem.length >= SHORTEST_STEM);
}
