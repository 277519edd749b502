import { Tokenizer } from 'htmlparser2';
import { decodeEntities } from './entities.ts';

/** The attributes that carry meaning in an export page; an absent one is an empty string. */
export type Attributes = { className: string; href: string; datetime: string; role: string };

/**
 * Takes a page as it streams by. `attributes` is one reused object: copy what must outlive the call. `text` is called
 * only while `wantsText` is true, and may get one run of text in several pieces.
 */
export type TagHandler = {
  wantsText: boolean;
  open(tag: string, attributes: Attributes): void;
  text(piece: string): void;
  close(tag: string): void;
};

const VOID_TAGS = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'wbr',
]);
/** Real pages nest some forty elements; a page beyond this was not written by Facebook. */
const MAX_DEPTH = 256;
/** A text or tag longer than this without a single `>` is passed on in pieces, so that memory stays bounded. */
const MAX_CARRY = 1024 * 1024;

/**
 * A page as balanced `open`, `text` and `close` calls, on htmlparser2's tokenizer rather than its parser: the parser
 * builds an object per element, which costs half of the time of a message page. Input comes in pieces of any size;
 * each is passed on up to its last `>`, so that every name and value lies within one piece. Void and unclosed elements
 * are closed for the handler; work is linear in the input whatever the nesting.
 */
export class TagStream {
  /** A closing `html` was seen: the page is whole. */
  complete = false;
  /** Elements were nested beyond any real page and left out. */
  tooDeep = false;
  /** Calls made to the handler, the measure of work in tests. */
  calls = 0;
  readonly #handler: TagHandler;
  readonly #tokenizer: Tokenizer;
  readonly #attributes: Attributes = { className: '', href: '', datetime: '', role: '' };
  readonly #stack: string[] = [];
  #buffer = '';
  #base = 0;
  #carry = '';
  #tag = '';
  #attribute: keyof Attributes | null = null;
  #value = '';
  #overflow = 0;

  constructor(handler: TagHandler) {
    this.#handler = handler;
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
    this.#base += this.#buffer.length;
    this.#buffer = text;
    this.#carry = '';
    this.#tokenizer.write(text);
  }

  #slice(start: number, end: number): string {
    return this.#buffer.slice(start - this.#base, end - this.#base);
  }

  // What follows is called by the tokenizer.

  onopentagname(start: number, end: number): void {
    this.#tag = tagName(this.#slice(start, end));
    this.#clearAttributes();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = attributeOf(this.#slice(start, end));
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

  onopentagend(): void {
    const tag = this.#tag;
    const isVoid = VOID_TAGS.has(tag);
    if (this.#stack.length >= MAX_DEPTH) {
      this.tooDeep = true;
      if (!isVoid) this.#overflow++;
      return;
    }
    this.calls++;
    this.#handler.open(tag, this.#attributes);
    if (isVoid) this.#handler.close(tag);
    else this.#stack.push(tag);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = tagName(this.#slice(start, end));
    if (this.#overflow > 0) {
      if (!VOID_TAGS.has(tag)) this.#overflow--;
      return;
    }
    const stack = this.#stack;
    const at = stack[stack.length - 1] === tag ? stack.length - 1 : stack.lastIndexOf(tag);
    if (at >= 0) this.#closeDownTo(at);
    if (tag === 'html') this.complete = true;
  }

  ontext(start: number, end: number): void {
    if (!this.#handler.wantsText || this.#overflow > 0) return;
    this.calls++;
    this.#handler.text(decodeEntities(this.#slice(start, end)));
  }

  // The tokenizer gives no references: it is told to leave them alone.
  onattribentity(): void {
    this.calls++;
  }
  ontextentity(): void {
    this.calls++;
  }
  oncdata(): void {
    this.calls++;
  }
  oncomment(): void {
    this.calls++;
  }
  ondeclaration(): void {
    this.calls++;
  }
  onprocessinginstruction(): void {
    this.calls++;
  }
  onend(): void {
    this.calls++;
  }
  isInForeignContext(): boolean {
    return false;
  }

  #closeDownTo(index: number): void {
    for (let tag = this.#stack.pop(); tag !== undefined; tag = this.#stack.pop()) {
      this.calls++;
      this.#handler.close(tag);
      if (this.#stack.length === index) return;
    }
  }

  #clearAttributes(): void {
    const attributes = this.#attributes;
    attributes.className = '';
    attributes.href = '';
    attributes.datetime = '';
    attributes.role = '';
  }
}

/** Facebook writes tag names in lower case; only a foreign page pays for the conversion. */
function tagName(name: string): string {
  return name.charCodeAt(0) < 97 ? name.toLowerCase() : name;
}

function attributeOf(name: string): keyof Attributes | null {
  if (name === 'class') return 'className';
  return name === 'href' || name === 'datetime' || name === 'role' ? name : null;
}
