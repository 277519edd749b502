import { MAX_RECORD_CHARACTERS } from '../../limits.ts';
import { appendText } from './append-text.ts';
import type { Attributes } from './attributes.ts';
import type { Generation, Role } from './generation.ts';
import { findGeneration, getRoles } from './generation.ts';
import type { TagHandler } from './tag-stream.ts';

/** One element of a page, with what is left of its content after its finished parts were taken away. */
export type PageNode = {
  readonly tag: string;
  readonly role: Role | null;
  readonly href: string;
  readonly datetime: string;
  readonly parent: PageNode | null;
  /** How many cards, tables and key cells are around this element. */
  readonly cards: number;
  readonly tables: number;
  readonly keys: number;
  readonly children: (PageNode | string)[];
};

/**
 * Called when an element of the main content closes. `true` takes it out of the tree: that is how a page of any size
 * is read in the memory of one record.
 */
export type Visit = (node: PageNode) => boolean;

/** Called once for each element outside the main content that has a role: stamps, title, account. */
export type VisitFrame = (node: PageNode) => void;

/** What an element costs beside its text, in characters. */
const ELEMENT_WEIGHT = 20;

/** Turns the tags of a page into elements with roles and shows each to `visit` as it closes, inner ones first. */
export class PageTree implements TagHandler {
  wantsText = true;
  generation: Generation | null = null;
  /** The page held more at once than any real record; what came after was left out. */
  overfull = false;
  readonly #visit: Visit;
  readonly #frame: VisitFrame;
  #roles = getRoles(null);
  #current: PageNode | null = null;
  #main: PageNode | null = null;
  /** Of what is in the tree and not taken yet. */
  #weight = 0;

  constructor(visit: Visit, frame: VisitFrame) {
    this.#visit = visit;
    this.#frame = frame;
  }

  open(tag: string, attributes: Attributes): void {
    if (this.generation === null) this.#recognise(tag, attributes);
    const role = tag === 'title' ? 'title' : this.#roles.of(tag, attributes.className);
    const node = child(this.#current, tag, role, attributes);
    if (role === 'main' && this.#main === null) this.#main = node;
    this.#current = node;
  }

  text(piece: string): void {
    const siblings = this.#current?.children;
    if (siblings === undefined || this.overfull) return;
    const last = siblings.at(-1);
    const before = typeof last === 'string' ? last : '';
    const text = appendText(before, piece);
    if (typeof last === 'string') siblings[siblings.length - 1] = text;
    else siblings.push(text);
    this.#weigh(text.length - before.length);
  }

  close(_tag: string): void {
    const node = this.#current;
    if (node === null) return;
    this.#current = node.parent;
    if (node === this.#main) this.#main = null;
    else if (this.#main !== null) this.#closeInside(node);
    else this.#closeOutside(node);
  }

  #recognise(tag: string, attributes: Attributes): void {
    this.generation = findGeneration(tag, attributes.className);
    if (this.generation !== null) this.#roles = getRoles(this.generation);
  }

  #closeInside(node: PageNode): void {
    this.#weigh(-dropBlanks(node));
    // A stamp may be inside the main element of the oldest pages.
    if (node.role === 'stamp' || node.role === 'account') this.#frame(node);
    else if (!this.#visit(node)) {
      this.#keep(node);
      return;
    }
    this.#weigh(-getWeight(node));
  }

  #closeOutside(node: PageNode): void {
    this.#weigh(-dropBlanks(node));
    if (node.role !== null) this.#frame(node);
    else if (node.children.length > 0 || node.datetime !== '') {
      this.#keep(node);
      return;
    }
    this.#weigh(-getWeight(node));
  }

  /** Wrappers without content vanish, so that taken records leave nothing behind. */
  #keep(node: PageNode): void {
    const empty = node.children.length === 0 && node.href === '' && node.datetime === '';
    if (node.parent === null || (empty && !isCell(node)) || this.overfull) this.#weigh(-getWeight(node));
    else {
      this.#weigh(ELEMENT_WEIGHT);
      node.parent.children.push(node);
    }
  }

  #weigh(more: number): void {
    this.#weight += more;
    if (this.#weight > MAX_RECORD_CHARACTERS) this.overfull = true;
  }
}

function child(parent: PageNode | null, tag: string, role: Role | null, attributes: Attributes): PageNode {
  return {
    tag,
    role,
    href: attributes.href,
    datetime: attributes.datetime,
    parent,
    cards: (parent?.cards ?? 0) + (parent?.role === 'card' ? 1 : 0),
    tables: (parent?.tables ?? 0) + (parent?.tag === 'table' ? 1 : 0),
    keys: (parent?.keys ?? 0) + (parent?.role === 'key' ? 1 : 0),
    children: [],
  };
}

/** An empty cell is an absent value: it holds its place in the row. */
function isCell(node: PageNode): boolean {
  return node.tag === 'td' || node.tag === 'th' || node.role === 'value' || node.role === 'key';
}

/** White space between elements says nothing. Gives how much of it there was. */
function dropBlanks(node: PageNode): number {
  const { children } = node;
  let kept = 0;
  let dropped = 0;
  for (const one of children) {
    if (typeof one !== 'string' || !isBlank(one)) children[kept++] = one;
    else dropped += one.length;
  }
  // To set it takes V8 longer than all of the above.
  if (kept < children.length) children.length = kept;
  return dropped;
}

function isBlank(text: string): boolean {
  // Nearly every text begins with a sign that is seen.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

/** Of all that is in an element. */
function getWeight(node: PageNode): number {
  let weight = 0;
  for (const one of node.children)
    weight += typeof one === 'string' ? one.length : ELEMENT_WEIGHT + getWeight(one);
  return weight;
}

/** All text of an element, pieces of different elements apart by a blank, direction marks and edges removed. */
export function getText(node: PageNode): string {
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === 'string') return clean(only);
  const pieces: string[] = [];
  collectText(node, pieces);
  return clean(pieces.join(' '));
}

/** The text that is in the element itself, not in elements inside it. */
export function ownText(node: PageNode): string {
  return clean(node.children.filter((one) => typeof one === 'string').join(' '));
}

function collectText(node: PageNode, pieces: string[]): void {
  for (const one of node.children) {
    if (typeof one === 'string') pieces.push(one);
    else collectText(one, pieces);
  }
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Facebook wraps right-to-left names in direction marks; they are no part of a name. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every element below `node` that passes, in document order, not looking inside one that passed. */
export function findAll(node: PageNode, passes: (one: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = [];
  collect(node, passes, found);
  return found;
}

function collect(node: PageNode, passes: (one: PageNode) => boolean, found: PageNode[]): void {
  for (const one of node.children) {
    if (typeof one === 'string') continue;
    if (passes(one)) found.push(one);
    else collect(one, passes, found);
  }
}

/** The first element below `node` with this role, or null. */
export function findRole(node: PageNode, role: Role): PageNode | null {
  for (const one of node.children) {
    if (typeof one === 'string') continue;
    const found = one.role === role ? one : findRole(one, role);
    if (found !== null) return found;
  }
  return null;
}
