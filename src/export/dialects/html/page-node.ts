import { DIRECTION_MARKS } from '../../parsers/plain.ts';
import type { Role } from './generation.ts';

/** One element of a page, with the rest of its content after its finished parts were taken out. */
export type PageNode = {
  readonly tag: string;
  readonly role: Role | null;
  readonly href: string;
  readonly datetime: string;
  readonly parent: PageNode | null;
  /** The number of cards, tables and key cells around this element. */
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

/** All text of an element, with pieces of different elements separated by a space, direction marks removed, trimmed. */
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

/** Trimmed, without direction marks and repeated spaces. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
}

/** Every element below `node` that matches, in document order, without descending into a match. */
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

/** The first machine-readable date of an element, or ''. */
export function findDatetime(node: PageNode): string {
  return node.datetime || (findAll(node, ({ datetime }) => datetime !== '')[0]?.datetime ?? '');
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
