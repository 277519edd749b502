/** Runs of letters, marks and digits: what is between them (spaces, hyphens, dots) does not make another name. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

type Word = { readonly text: string; readonly start: number; readonly end: number };
type Candidate = { readonly words: readonly string[]; readonly label: string };

/** A word of fewer letters is replaced only where it is the whole text: inside sentences it would hit words of ours. */
const SHORTEST_WITHIN = 3;

/**
 * Finds names in texts, word by word, whatever their case, spacing and hyphens, and puts a label in their place; the longest
 * name wins. "Robin Sample" is found in "robin-sample" and in "RobinSample's", not in "Robinson". Its cost does not grow with
 * the number of names.
 */
export class NameFinder {
  readonly #byFirstWord = new Map<string, Candidate[]>();
  /** Names without a letter or digit, and short ones: only as a whole. */
  readonly #whole = new Map<string, string>();

  /** @param names names with what replaces them; of two equal names the first counts */
  constructor(names: Iterable<readonly [name: string, label: string]>) {
    for (const [name, label] of names) this.#add(name, label);
    for (const candidates of this.#byFirstWord.values())
      candidates.sort((a, b) => b.words.length - a.words.length);
  }

  #add(name: string, label: string): void {
    const words = splitWords(name).map(({ text }) => text);
    const whole = name.normalize('NFKC').trim().toLowerCase();
    if (whole !== '' && !this.#whole.has(whole)) this.#whole.set(whole, label);
    if (words.join('').length < SHORTEST_WITHIN) return;
    this.#addWords(words, label);
    // Folders and web addresses write a name in one word.
    if (words.length > 1) this.#addWords([words.join('')], label);
  }

  #addWords(words: readonly string[], label: string): void {
    const [first = ''] = words;
    const known = this.#byFirstWord.get(first);
    if (known === undefined) this.#byFirstWord.set(first, [{ words, label }]);
    else known.push({ words, label });
  }

  /** The text with every name replaced. `asLabel` may write the label in another form, for ids. */
  replace(text: string, asLabel: (label: string) => string = (label) => label): string {
    const whole = this.#whole.get(text.normalize('NFKC').trim().toLowerCase());
    if (whole !== undefined) return asLabel(whole);
    const words = splitWords(text);
    let result = '';
    let copied = 0;
    for (let at = 0; at < words.length; at += 1) {
      const found = this.#at(words, at);
      const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
      if (found === undefined || first === undefined || last === undefined) continue;
      result += text.slice(copied, first.start) + asLabel(found.label);
      copied = last.end;
      at += found.words.length - 1;
    }
    return result + text.slice(copied);
  }

  #at(words: readonly Word[], at: number): Candidate | undefined {
    const candidates = this.#byFirstWord.get(words[at]?.text ?? '') ?? [];
    return candidates.find((candidate) =>
      candidate.words.every((word, index) => words[at + index]?.text === word),
    );
  }
}

/** Compared in one form, positions are those of the original text. */
function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
