/** Text as Facebook's pages hold it: the five characters of HTML, and `@`, `{` and `}` as numbers. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? text.replaceAll(EVERY_SPECIAL, (character) => ENTITIES[character] ?? character)
    : text;
}

const SPECIAL = /[&<>"'@{}]/;
const EVERY_SPECIAL = /[&<>"'@{}]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
  '@': '&#064;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A path inside an `href`: everything but ASCII as `&#x4f60;`. */
export function escapePath(path: string): string {
  return escapeHtml(path).replaceAll(/[\u0080-\u{10ffff}]/gu, (character) => {
    return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
  });
}

/** Fills the `{name}` places of a sentence with values (not yet escaped). */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
