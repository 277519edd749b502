import { type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { decodeEntities } from './entities.ts';

/** The content of a tag: its name, whether it closes the element, and the attributes that matter. */
export type PlainTag = Readonly<Attributes> & {
  /** From `<` to `>`. */
  readonly raw: string;
  readonly name: string;
  readonly isClosing: boolean;
  readonly isVoid: boolean;
};

/** Elements without content, which are never closed. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta wbr'.split(' '),
);

/** Elements for which HTML parsing only needs begin and end. Scripts, styles and titles are not among them. */
const ORDINARY = new Set(
  (
    'a article aside audio b body br div em footer h1 h2 h3 header hr html i img li main nav ol p section small ' +
    'source span strong table tbody td th thead time tr u ul video'
  ).split(' '),
);
const OPENING = /^<([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*="[^"]*")*)(?: ?\/)?>$/;
const CLOSING = /^<\/([a-z][a-z0-9]*)>$/;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)="([^"]*)"/g;
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 300;

/** With the last two different tags that followed it. */
type Known = PlainTag & { follower: Known | null; otherFollower: Known | null };

/**
 * Reads the tags that Facebook writes, in the one form in which it writes them: lower case, one space, double quotes. A page
 * holds the same few tags a hundred thousand times, mostly in the same order: each is parsed once, and after a tag the last two
 * that followed it are tried first. The cache does not change what is read.
 */
export class PlainTags {
  readonly #known = new Map<string, Known>();
  readonly #openDiv = this.#mustKnow('<div>');
  readonly #closeDiv = this.#mustKnow('</div>');
  #last: Known = this.#openDiv;

  /** The tag that begins at `at`, where a `<` is; null if it is cut off or has any other form. */
  at(text: string, at: number): PlainTag | null {
    // By one letter first: nearly half of all tags are one of these two.
    const letter = text.charCodeAt(at + 2);
    if (letter === 0x64 /* d */ && text.startsWith('</div>', at)) return this.#closeDiv;
    if (letter === 0x69 /* i */ && text.startsWith('<div>', at)) return this.#openDiv;
    const last = this.#last;
    const known = this.#recall(text, at, last);
    if (known === null) return this.#learn(text, at);
    if (known !== last.follower) {
      last.otherFollower = last.follower;
      last.follower = known;
    }
    this.#last = known;
    return known;
  }

  #recall(text: string, at: number, { follower, otherFollower }: Known): Known | null {
    if (follower !== null && text.startsWith(follower.raw, at)) return follower;
    if (otherFollower !== null && text.startsWith(otherFollower.raw, at)) return otherFollower;
    const end = text.indexOf('>', at) + 1;
    return end === 0 ? null : (this.#known.get(text.slice(at, end)) ?? null);
  }

  #learn(text: string, at: number): PlainTag | null {
    const end = text.indexOf('>', at) + 1;
    if (end === 0) return null;
    const raw = text.slice(at, end);
    const tag = takenApart(raw);
    // Addresses rarely repeat; caching them would evict what does.
    if (tag === null || tag.href !== '' || end - at > LONGEST_KNOWN || raw.includes(' src="')) return tag;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    // A slice would keep the whole piece of the page in memory, and so would a class cut from one.
    const copy = Buffer.from(raw).toString();
    const known = takenApart(copy);
    if (known !== null) this.#known.set(copy, toKnown(known));
    return tag;
  }

  #mustKnow(raw: string): Known {
    const tag = takenApart(raw);
    if (tag === null) throw new TypeError('not a plain tag');
    return toKnown(tag);
  }
}

const toKnown = (tag: PlainTag): Known => ({ ...tag, follower: null, otherFollower: null });

function takenApart(raw: string): PlainTag | null {
  return raw.startsWith('</') ? closing(raw) : opening(raw);
}

function closing(raw: string): PlainTag | null {
  const name = CLOSING.exec(raw)?.[1];
  return name !== undefined && ORDINARY.has(name)
    ? { ...NO_ATTRIBUTES, raw, name, isClosing: true, isVoid: false }
    : null;
}

function opening(raw: string): PlainTag | null {
  const [, name, list] = OPENING.exec(raw) ?? [];
  if (name === undefined || list === undefined || !ORDINARY.has(name)) return null;
  const attributes = { ...NO_ATTRIBUTES };
  for (const [, key, value = ''] of list.matchAll(ATTRIBUTE)) {
    if (key === 'class') attributes.className = decodeEntities(value);
    else if (key === 'href' || key === 'datetime' || key === 'role') attributes[key] = decodeEntities(value);
  }
  return { ...attributes, raw, name, isClosing: false, isVoid: VOID_TAGS.has(name) };
}
