import { Tokenizer } from 'htmlparser2';
import { type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { decodeEntities } from './entities.ts';
import { PlainTags, VOID_TAGS } from './plain-tags.ts';

/**
 * Receives a page as it streams by. `attributes` is one reused object: copy whatever must outlive the call. `text` is called
 * only while `wantsText` is true, and may receive one run of text in several pieces.
 */
export type TagHandler = {
  wantsText: boolean;
  open(tag: string, attributes: Readonly<Attributes>): void;
  text(piece: string): void;
  close(tag: string): void;
};

/** Real pages nest some forty elements; a page beyond this was not written by Facebook. */
const MAX_DEPTH = 256;
/** A text or tag longer than this without a single `>` is passed on in pieces, so that memory stays bounded. */
const MAX_CARRY = 1024 * 1024;

/** Shared by all pages, which consist of the same tags. */
const plainTags = new PlainTags();

/**
 * A page as balanced `open`, `text` and `close` calls, on htmlparser2's tokenizer rather than its parser: the parser
 * builds an object per element, which costs half of the time of a message page. Input comes in pieces of any size;
 * each is passed on up to its last `>`, so that every name and value is within one piece. Void and unclosed elements
 * are closed for the handler; work is linear in the input whatever the nesting.
 *
 * Inside the body nearly all tags are plain (see `PlainTags`), and are recognised faster than by a tokenizer that
 * looks at every character. From the first one that is not, the tokenizer reads the rest of the page.
 */
export class TagStream {
  /** A closing `html` was seen: the page is whole. */
  complete = false;
  /** Elements were nested beyond any real page and left out. */
  tooDeep = false;
  readonly #handler: TagHandler;
  readonly #tokenizer: Tokenizer;
  readonly #attributes: Attributes = { ...NO_ATTRIBUTES };
  readonly #stack: string[] = [];
  #buffer = '';
  #base = 0;
  #carry = '';
  #tag = '';
  #attribute: keyof Attributes | null = null;
  #value = '';
  #overflow = 0;
  #mode: 'head' | 'plain' | 'tokens';
  /** Where the tag of the body ended, in characters given to the tokenizer. */
  #bodyEnd = -1;

  /** `plain` false: the tokenizer reads the whole page; for tests, which compare the two. */
  constructor(handler: TagHandler, plain = true) {
    this.#handler = handler;
    this.#mode = plain ? 'head' : 'tokens';
    this.#tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, this);
  }

  /** Takes the next piece of the page. */
  write(piece: string): void {
    const end = piece.lastIndexOf('>') + 1;
    if (end > 0) this.#pass(this.#carry + piece.slice(0, end));
    this.#carry = end > 0 ? piece.slice(end) : this.#carry + piece;
    if (this.#carry.length > MAX_CARRY) this.#pass(this.#carry);
  }

  /** The page ends here. Elements still open are not closed for the handler: they may be cut short. */
  end(): void {
    if (this.#carry !== '') this.#pass(this.#carry);
    this.#tokenizer.end();
  }

  #pass(text: string): void {
    this.#carry = '';
    if (this.#mode === 'plain') this.#passPlain(text);
    else if (this.#mode === 'head') this.#passHead(text);
    else this.#tokenize(text);
  }

  /** Scripts, styles and comments are before the body; after its tag the tokenizer is between elements. */
  #passHead(text: string): void {
    const at = text.indexOf('<body');
    const end = at < 0 ? text.length : text.indexOf('>', at) + 1 || text.length;
    this.#tokenize(text.slice(0, end));
    if (this.#bodyEnd === this.#base + end - 1) {
      this.#mode = 'plain';
      this.#passPlain(text.slice(end));
    } else if (end < text.length) this.#tokenize(text.slice(end));
  }

  #passPlain(text: string): void {
    for (let from = 0; from < text.length; ) {
      const at = text.indexOf('<', from);
      if (at !== from) this.#text(text, from, at < 0 ? text.length : at);
      if (at < 0) return;
      const tag = plainTags.at(text, at);
      if (tag === null) {
        this.#mode = 'tokens';
        this.#tokenize(text.slice(at));
        return;
      }
      if (tag.isClosing) this.#close(tag.name);
      else this.#open(tag.name, tag, tag.isVoid);
      from = at + tag.raw.length;
    }
  }

  #text(text: string, from: number, to: number): void {
    if (!this.#handler.wantsText || this.#overflow > 0) return;
    this.#handler.text(decodeEntities(text.slice(from, to)));
  }

  #tokenize(text: string): void {
    this.#base += this.#buffer.length;
    this.#buffer = text;
    this.#tokenizer.write(text);
  }

  #slice(start: number, end: number): string {
    return this.#buffer.slice(start - this.#base, end - this.#base);
  }

  // The tokenizer calls the methods below.

  onopentagname(start: number, end: number): void {
    this.#tag = tagName(this.#slice(start, end));
    Object.assign(this.#attributes, NO_ATTRIBUTES);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = toAttributeName(this.#slice(start, end));
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === null) return;
    const piece = this.#slice(start, end);
    this.#value = this.#value === '' ? piece : this.#value + piece;
  }

  onattribend(): void {
    if (this.#attribute !== null) this.#attributes[this.#attribute] = decodeEntities(this.#value);
    this.#attribute = null;
  }

  onopentagend(end: number): void {
    if (this.#tag === 'body') this.#bodyEnd = end;
    this.#open(this.#tag, this.#attributes, VOID_TAGS.has(this.#tag));
  }

  #open(tag: string, attributes: Readonly<Attributes>, isVoid: boolean): void {
    if (this.#stack.length >= MAX_DEPTH) {
      this.tooDeep = true;
      if (!isVoid) this.#overflow++;
      return;
    }
    this.#handler.open(tag, attributes);
    if (isVoid) this.#handler.close(tag);
    else this.#stack.push(tag);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.#close(tagName(this.#slice(start, end)));
  }

  #close(tag: string): void {
    if (this.#overflow > 0) {
      if (!VOID_TAGS.has(tag)) this.#overflow--;
      return;
    }
    const stack = this.#stack;
    const at = stack[stack.length - 1] === tag ? stack.length - 1 : stack.lastIndexOf(tag);
    while (at >= 0 && stack.length > at) this.#handler.close(stack.pop() ?? '');
    if (tag === 'html') this.complete = true;
  }

  ontext(start: number, end: number): void {
    this.#text(this.#buffer, start - this.#base, end - this.#base);
  }

  // The tokenizer passes no references: it is configured to leave them alone.
  readonly onattribentity = ignore;
  readonly ontextentity = ignore;
  readonly oncdata = ignore;
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onprocessinginstruction = ignore;
  readonly onend = ignore;
  isInForeignContext(): boolean {
    return false;
  }
}

const ignore = (): void => undefined;

/** Facebook writes tag names in lower case; only a foreign page pays for the conversion. */
function tagName(name: string): string {
  return name.charCodeAt(0) < 97 ? name.toLowerCase() : name;
}

function toAttributeName(name: string): keyof Attributes | null {
  if (name === 'class') return 'className';
  return name === 'href' || name === 'datetime' || name === 'role' ? name : null;
}
