import { MAX_RECORD_CHARACTERS } from '../../limits.ts';
import { appendText } from './append-text.ts';
import type { Attributes } from './attributes.ts';
import type { Generation, Role } from './generation.ts';
import { findGeneration, getRoles } from './generation.ts';
import type { PageNode, Visit } from './page-node.ts';
import type { TagHandler } from './tag-stream.ts';

/** Called once for each element outside the main content that has a role: stamps, title, account. */
export type VisitFrame = (node: PageNode) => void;

/** The cost of an element besides its text, in characters. */
const ELEMENT_WEIGHT = 20;

/** Turns the tags of a page into elements with roles and passes each to `visit` as it closes, inner ones first. */
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
  /** The cost of what is in the tree and not yet taken. */
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

  /** Wrappers without content are removed, so that taken records leave nothing behind. */
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

/** An empty cell is an absent value: it keeps its position in the row. */
function isCell(node: PageNode): boolean {
  return node.tag === 'td' || node.tag === 'th' || node.role === 'value' || node.role === 'key';
}

/** White space between elements is meaningless. Returns how much of it there was. */
function dropBlanks(node: PageNode): number {
  const { children } = node;
  let kept = 0;
  let dropped = 0;
  for (const one of children) {
    if (typeof one !== 'string' || !isBlank(one)) children[kept++] = one;
    else dropped += one.length;
  }
  // Setting it takes V8 longer than all of the above.
  if (kept < children.length) children.length = kept;
  return dropped;
}

function isBlank(text: string): boolean {
  // Nearly every text begins with a visible character.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

/** The cost of everything in an element. */
function getWeight(node: PageNode): number {
  let weight = 0;
  for (const one of node.children)
    weight += typeof one === 'string' ? one.length : ELEMENT_WEIGHT + getWeight(one);
  return weight;
}
