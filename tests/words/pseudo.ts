import { en } from './catalogs.ts';
import { parse } from './icu-arguments.ts';

/*
 * A language made by the tests: English with accents and some 40 % longer, so that a view that only fits English breaks. It is
 * made of the parsed texts: arguments, cases and commands stay what they are.
 */

type Element = ReturnType<typeof parse>[number];

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'û', y: 'ÿ', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Â', E: 'É', I: 'Î', O: 'Ø', U: 'Ü', C: 'Ç', N: 'Ñ', S: 'Š', D: 'Đ', T: 'Ť' },
};

/** Two letters of five twice. */
const stretch = (word: string): string =>
  [...word]
    .map((letter, at) => (ACCENTS[letter] ?? letter).repeat(at % 5 === 1 || at % 5 === 3 ? 2 : 1))
    .join('');

export const toPseudo = (text: string): string =>
  text.replace(/\bsidedoor [a-z]+|https?:\/\/\S+|\p{L}+/gu, (word) =>
    /^sidedoor |^http/.test(word) ? word : stretch(word),
  );

function print(element: Element): string {
  if (element.type === 0) return toPseudo(element.value);
  if (element.type === 7) return '#';
  if (!('value' in element)) throw new Error('The catalogue has no markup.');
  const { value: name } = element;
  if (element.type === 1) return `{${name}}`;
  if (element.type === 2) return `{${name}, number}`;
  if (element.type === 3) return `{${name}, date, ${String(element.style)}}`;
  if (!('options' in element)) throw new Error(`The catalogue has no argument such as ${name}.`);
  const cases = Object.entries(element.options).map(
    ([option, { value }]) => `${option} {${value.map(print).join('')}}`,
  );
  return `{${name}, ${element.type === 5 ? 'select' : 'plural'}, ${cases.join(' ')}}`;
}

export const pseudoCatalog = (): Record<string, string> =>
  Object.fromEntries(Object.entries(en).map(([id, text]) => [id, parse(text).map(print).join('')]));
