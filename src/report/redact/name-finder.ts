import { fold, foldedOffsets, spellings } from './fold.ts';
import { type Bending, chooseBending, stems, withoutEndings } from './inflection.ts';

/** Runs of letters, marks and digits: the separators (spaces, hyphens, dots) do not distinguish names. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces between words, or with endings attached to a name: names are searched for inside words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type Word = { readonly text: string; readonly start: number; readonly end: number };
type NameWord = { readonly text: string; readonly stems: readonly string[] };
type Candidate = { readonly words: readonly NameWord[]; readonly bending: Bending; readonly label: string };
type Span = { readonly start: number; readonly end: number; readonly label: string };
type Joined = { readonly text: string; readonly label: string };

/** A shorter word is replaced only if it is the whole text: inside sentences it would match words of ours. */
const SHORTEST_WITHIN = 3;
/** From this many letters on, the words of a name written as one are searched for inside longer words: `www.adaexamplephotos.com`. */
const SHORTEST_JOINED = 8;
/** X identifies people by numbers. A shorter number is replaced only if it is the whole text: it may be a year or a count. */
const SHORT_NUMBER = /^\d{1,7}$/;
/** The number of letters by which such names are looked up. */
const KEY_LETTERS = 2;

/**
 * Finds names in texts, word by word, ignoring case, accents, spacing and hyphens, and replaces them with labels; the longest
 * name wins. "Robin Sample" is found in "robin-sample", "Robin Sample's", "Sample, Robin" and "robinsample.com", but not in
 * "Robinson". The cost does not grow with the number of names.
 */
export class NameFinder {
  readonly #byFirstWord = new Map<string, Candidate[]>();
  /** Names searched for inside words, by their first letters; the longest first. */
  readonly #inside = new Map<string, Joined[]>();
  /** Names without a letter or digit, and short ones: replaced only as the whole text. */
  readonly #whole = new Map<string, string>();

  /**
   * @param names names with their replacements; of two equal names the first counts
   * @param isOnlyWhole names that are replaced only if they are the whole text
   */
  constructor(
    names: Iterable<readonly [name: string, label: string]>,
    isOnlyWhole: (name: string) => boolean = () => false,
  ) {
    for (const [name, label] of names)
      for (const spelling of spellings(name)) this.#add(spelling, label, isOnlyWhole(name));
    for (const joined of this.#inside.values()) joined.sort((a, b) => b.text.length - a.text.length);
  }

  #add(name: string, label: string, isOnlyWhole: boolean): void {
    const words = splitWords(name.normalize('NFC')).map(({ text }) => text);
    const whole = fold(name).trim();
    if (whole !== '' && !this.#whole.has(whole)) this.#whole.set(whole, label);
    if (isOnlyWhole) return;
    const joined = words.join('');
    if (UNSPACED.test(joined) && [...joined].length >= KEY_LETTERS) this.#addInside(joined, label);
    if (joined.length < SHORTEST_WITHIN || SHORT_NUMBER.test(joined)) return;
    this.#addWords(words, label);
    const [last = '', ...others] = words.toReversed();
    if (others.length === 0) return;
    const surnameFirst = [last, ...others.reverse()];
    this.#addWords(surnameFirst, label);
    // Folders and web addresses write a name as one word.
    for (const one of [joined, surnameFirst.join('')]) {
      this.#addWords([one], label);
      if (one.length >= SHORTEST_JOINED) this.#addInside(one, label);
    }
  }

  #addInside(text: string, label: string): void {
    const key = text.slice(0, KEY_LETTERS);
    getList(this.#inside, key).push({ text, label });
  }

  #addWords(texts: readonly string[], label: string): void {
    const bending = chooseBending(texts);
    const words = texts.map((text) => ({ text, stems: stems(text, bending) }));
    const [first] = words;
    for (const key of new Set([first?.text ?? '', ...(first?.stems ?? [])]))
      getList(this.#byFirstWord, key).push({ words, bending, label });
  }

  /** The text with every name replaced. `asLabel` may convert the label to another form, for ids. */
  replace(given: string, asLabel: (label: string) => string = (label) => label): string {
    const whole = this.#whole.get(fold(given).trim());
    if (whole !== undefined) return asLabel(whole);
    const text = given.normalize('NFC');
    let result = '';
    let copied = 0;
    for (const { start, end, label } of this.#find(text)) {
      result += text.slice(copied, start) + asLabel(label);
      copied = end;
    }
    return copied === 0 ? given : result + text.slice(copied);
  }

  *#find(text: string): Generator<Span> {
    const words = splitWords(text);
    for (let at = 0; at < words.length; at += 1) {
      const found = this.#at(words, at);
      const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
      if (first === undefined || last === undefined) return;
      if (found === undefined) yield* this.#within(text, first);
      else {
        yield { start: first.start, end: last.end, label: found.label };
        at += found.words.length - 1;
      }
    }
  }

  /** The longest name that starts with this word; of two equal ones the first. */
  #at(words: readonly Word[], at: number): Candidate | undefined {
    const first = words[at]?.text ?? '';
    const keys = [first, ...withoutEndings(first).map(({ stem }) => stem)];
    const candidates = keys.flatMap((key) => this.#byFirstWord.get(key) ?? []);
    const isHere = ({ words: name, bending }: Candidate): boolean =>
      name.every((word, index) => isWord(word, words[at + index]?.text, bending));
    return candidates
      .filter(isHere)
      .reduce<Candidate | undefined>(
        (best, one) => (best !== undefined && best.words.length >= one.words.length ? best : one),
        undefined,
      );
  }

  *#within(text: string, word: Word): Generator<Span> {
    for (let at = 0; at < word.text.length; at += 1) {
      const candidates = this.#inside.get(word.text.slice(at, at + KEY_LETTERS)) ?? [];
      const found = candidates.find((one) => word.text.startsWith(one.text, at));
      if (found === undefined) continue;
      const offsets = foldedOffsets(text.slice(word.start, word.end));
      const [start = 0, end = 0] = [offsets[at], offsets[at + found.text.length]];
      yield { start: word.start + start, end: word.start + end, label: found.label };
      at += found.text.length - 1;
    }
  }
}

function isWord(name: NameWord, word: string | undefined, bending: Bending): boolean {
  if (word === undefined || word === name.text) return word === name.text;
  return withoutEndings(word).some((bent) =>
    bent.bending === 's' ? bent.stem === name.text : bending === 'any' && name.stems.includes(bent.stem),
  );
}

/** Compared in one form; positions are those of the text. */
function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function getList<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key) ?? [];
  if (known.length === 0) lists.set(key, known);
  return known;
}
