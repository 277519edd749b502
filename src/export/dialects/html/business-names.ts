/** No page's heading is longer; a longer one is not searched at all. */
const LONGEST_HEADING = 200;

/** Around the name, the heading of a page is a sentence in the user's language, the same on all pages of an export. */
type Sentence = { readonly before: string; readonly after: string };

/** What the list of businesses says about their pages: the name for each page, and which names exist. */
export class BusinessNames {
  readonly #byPage = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #toKey: (path: string) => string;
  #sentence: Sentence | null = null;

  /** `toKey`: identifies the page that a path or a link refers to. */
  constructor(toKey: (path: string) => string) {
    this.#toKey = toKey;
  }

  add(href: string, name: string): void {
    this.#byPage.set(this.#toKey(href), name);
    this.#names.add(name);
  }

  ofPage(path: string): string | null {
    return this.#byPage.get(this.#toKey(path)) ?? null;
  }

  /** The longest listed name in the heading of a page that the list does not link to. */
  inHeading(heading: string): string | null {
    if (this.#names.size === 0 || heading.length > LONGEST_HEADING) return null;
    return this.#bySentence(heading) ?? this.#search(heading);
  }

  #bySentence(heading: string): string | null {
    if (this.#sentence === null) return null;
    const { before, after } = this.#sentence;
    if (!heading.startsWith(before) || !heading.endsWith(after)) return null;
    const name = heading.slice(before.length, heading.length - after.length);
    return this.#names.has(name) ? name : null;
  }

  #search(heading: string): string | null {
    for (let length = heading.length; length > 0; length--) {
      for (let from = 0; from + length <= heading.length; from++) {
        const name = heading.slice(from, from + length);
        if (!this.#names.has(name)) continue;
        this.#sentence = { before: heading.slice(0, from), after: heading.slice(from + length) };
        return name;
      }
    }
    return null;
  }
}
