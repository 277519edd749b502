import { message } from '../../../../words/message.ts';
import type { Page } from '../layout.ts';
import { getText, ownText, type PageNode } from '../page-node.ts';

type Category = 'active' | 'inactive' | 'removed';

/** The groups of 2022 and later, always in this order, with their headings even when empty. */
const GROUPS: readonly Category[] = ['active', 'inactive', 'removed'];

/** Headings seen in real exports: a cross-check of the order, not required for it. */
const HEADINGS: ReadonlyMap<string, Category> = new Map(
  Object.entries({
    active: ['active apps', 'applications actives', 'aplicaciones activas', '使用中的應用程式'],
    inactive: ['expired apps', 'applications expirées', 'aplicaciones caducadas', '已到期的應用程式'],
    removed: ['removed apps', 'applications supprimées', 'aplicaciones eliminadas', '已移除的應用程式'],
  } as const).flatMap(([category, headings]) => headings.map((heading) => [heading, category as Category])),
);

/**
 * The groups of a page of apps. A group is a card with a text above its apps, whatever its heading looks like: the page of 2022
 * has it inside the content, later templates as the heading of a section. The innermost such card counts.
 */
export class AppGroups {
  readonly #page: Page;
  readonly #headings = new WeakMap<PageNode, string>();
  readonly #marked = new WeakSet<PageNode>();
  readonly #withRecords = new WeakSet<PageNode>();
  readonly #categories = new WeakMap<PageNode, Category | undefined>();
  /** Groups so far. */
  count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  hasRecords(card: PageNode): boolean {
    return this.#withRecords.has(card);
  }

  /** Whether the card's heading has the words or the form of a group's; a text alone may be anything. */
  hasHeading(card: PageNode): boolean {
    return this.isKnown(card) || this.#marked.has(card);
  }

  /** Whether the card's heading is one that real exports were seen to have. */
  isKnown(card: PageNode): boolean {
    return HEADINGS.has((this.#headings.get(card) ?? '').toLowerCase());
  }

  /** Examines an element that closes: the first text of a card is its heading. */
  noteText(node: PageNode): void {
    const isMarked = node.role === 'name' || /^h[1-6]$/.test(node.tag);
    const text = isMarked ? getText(node) : ownText(node);
    const card = text === '' ? null : getCard(node);
    if (card === null) return;
    if (!this.#headings.has(card)) this.#headings.set(card, text);
    if (isMarked) this.#marked.add(card);
  }

  /** Counts a group that has no apps. */
  add(card: PageNode): void {
    this.#begin(card, this.#headings.get(card) ?? getText(card));
  }

  /** The category of the group that holds an app. */
  findCategory(app: PageNode, name: string): Category | undefined {
    let group: PageNode | null = null;
    for (let one = app.parent; one !== null; one = one.parent) {
      if (one.role !== 'card') this.#noteOpen(one);
      else {
        this.#withRecords.add(one);
        const heading = this.#headings.get(one) ?? '';
        if (group === null && heading !== '' && heading !== name) group = one;
      }
    }
    return group === null ? undefined : this.#begin(group, this.#headings.get(group) ?? '');
  }

  check(): void {
    const groups = this.count;
    if (groups === 0 || groups === GROUPS.length) return;
    this.#page.complain('unexpected-groups', message('problem.page.unexpectedGroups', { groups }));
  }

  /** A text at the very beginning of an element that is still open. */
  #noteOpen(node: PageNode): void {
    const [first] = node.children;
    const card = getCard(node);
    if (typeof first === 'string' && card !== null && !this.#headings.has(card))
      this.#headings.set(card, first.trim());
  }

  #begin(card: PageNode, heading: string): Category | undefined {
    if (!this.#categories.has(card))
      this.#categories.set(card, toCategory(heading, this.count++, this.#page));
    return this.#categories.get(card);
  }
}

function getCard(node: PageNode): PageNode | null {
  for (let one: PageNode | null = node; one !== null; one = one.parent) if (one.role === 'card') return one;
  return null;
}

function toCategory(heading: string, at: number, page: Page): Category | undefined {
  const byOrder = GROUPS[at];
  const byLabel = HEADINGS.get(heading.toLowerCase());
  if (byLabel === undefined || byLabel === byOrder) return byOrder;
  page.complain('label-mismatch', message('problem.page.unusualOrder'));
  return byLabel;
}
