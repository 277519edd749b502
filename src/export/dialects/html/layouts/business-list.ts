import { message } from '../../../../words/message.ts';
import { businessPage } from '../../../identify.ts';
import { around, type Page } from '../layout.ts';
import { getText, type PageNode, type Visit } from '../page-node.ts';

export const KEY = 'off_facebook_activity_v2';

export function isBusinessLink(node: PageNode): boolean {
  return (
    node.tag === 'a' &&
    /\.html?$/i.test(node.href) &&
    !/^[a-z]+:/i.test(node.href) &&
    around(node, 'name') !== null
  );
}

/** Reads only the names that a list of businesses gives to their pages. */
export function listedBusinesses(take: (path: string, name: string) => void): Visit {
  return (node) => {
    if (isBusinessLink(node)) take(node.href, getText(node));
    return isBusinessLink(node);
  };
}

/** Names held back until it is known how many pages are missing; a longer list emits them at once. */
const MOST_HELD = 100_000;

/**
 * The links of a list of businesses. Since 2025 they lead to named pages, even if numbered pages were provided and read
 * instead; only what exists in neither form is missing.
 */
export class BusinessList {
  listed = 0;
  readonly #page: Page;
  #missing = 0;
  #numberedLinks = 0;
  #held: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  add(link: PageNode): void {
    this.listed++;
    const { linked } = this.#page;
    if (linked?.has(link.href)) {
      this.#page.heldSomething();
      if (businessPage(link.href) === 'numbered') this.#numberedLinks++;
      return;
    }
    this.#missing++;
    if (linked === null || linked.numbered === 0 || this.#held.length >= MOST_HELD) this.#emit(getText(link));
    else this.#held.push(getText(link));
  }

  finish(): void {
    const { linked } = this.#page;
    if (linked === null) return;
    const missing = Math.max(0, this.#missing - (linked.numbered - this.#numberedLinks));
    if (missing === 0) {
      if (this.listed > 0) this.#page.heldSomething();
      return;
    }
    for (const name of this.#held) this.#emit(name);
    const says = message('problem.page.missingBusinesses', { listed: this.listed, missing });
    this.#page.complain('missing-pages', says);
  }

  #emit(name: string): void {
    this.#page.emit(KEY, { name, events: [] });
  }
}
