import { words } from '../../words/current.ts';
import type { MessageId, ValuesOf } from '../../words/message.ts';

declare const safe: unique symbol;

/** HTML in which every piece of data is escaped. Only `html` and the functions of this file create it. */
export type SafeHtml = { readonly markup: string; readonly [safe]: true };

type Hole = string | number | SafeHtml | readonly SafeHtml[] | null;

// The brand exists only in the type: outside this file nobody can pass a plain string as markup.
const branded = (markup: string): SafeHtml => ({ markup }) as SafeHtml;

/**
 * A template whose holes are escaped for text and for double-quoted attributes alike; a hole must never be anywhere else (no
 * script, style, address, comment or event attribute). `null` leaves its hole empty.
 */
export function html(pieces: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml {
  return branded(
    holes.reduce<string>((text, hole, at) => text + filled(hole) + (pieces[at + 1] ?? ''), pieces[0] ?? ''),
  );
}

/** A name or text from the export: isolated, so that right-to-left marks in it cannot reverse the sentence around it. */
export const data = (text: string): SafeHtml => html`<bdi>${text}</bdi>`;

/** A sentence with markup among its values: `sayHtml('report.note', { note: data(note) })`. */
export function sayHtml<Id extends MessageId>(
  id: Id,
  values: { readonly [Name in keyof ValuesOf<Id>]: ValuesOf<Id>[Name] | SafeHtml },
): SafeHtml {
  return html`${words()
    .pieces<SafeHtml>(id, values)
    .map((piece) => (typeof piece === 'string' ? html`${piece}` : piece))}`;
}

/**
 * The same with a prefix for its anchors and the links to them; the list of sources is that of the whole page. Data cannot look
 * like an attribute, since its quotation marks are escaped.
 */
export const withAnchorPrefix = (prefix: string, { markup }: SafeHtml): SafeHtml =>
  branded(markup.replace(/(?<= id="| href="#)(?!source-)/g, `${prefix}-`));

/** No markup at all. */
export const NOTHING = branded('');

function filled(hole: Hole): string {
  if (hole === null) return '';
  if (typeof hole === 'number') return String(hole);
  if (typeof hole === 'string') return escaped(hole);
  return 'markup' in hole ? hole.markup : hole.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn it into a line feed.
  '\r': '&#13;',
};

/** Characters that no HTML document may contain (a parser drops or replaces them): shown as the replacement character. */
const UNSHOWABLE = /(?![\t\n\f\r])\p{Cc}/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSHOWABLE, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '');
}
