import { type DateWords, foldHalf } from './date-words.ts';

export type Clock = { readonly hour: number; readonly minute: number; readonly second: number };

/** The clock time around the first colon, by character codes: nearly every date of a page is parsed here. */
export function plainClock(text: string, colon: number): (Clock & { from: number; to: number }) | null {
  const minute = twoDigits(text, colon + 1);
  const from = digitAt(text, colon - 2) < 0 ? colon - 1 : colon - 2;
  if (minute < 0 || digitAt(text, colon - 1) < 0 || digitAt(text, from - 1) >= 0) return null;
  const hour = Number(text.slice(from, colon));
  const seconds = text.charCodeAt(colon + 3) === 58 ? twoDigits(text, colon + 4) : -1;
  const to = seconds < 0 ? colon + 3 : colon + 6;
  if (digitAt(text, to) >= 0 || isSign(text.charCodeAt(from - 1))) return null;
  return { hour, minute, second: Math.max(seconds, 0), from, to };
}

/** The colon of an offset (`UTC+02:00`) is not a clock's. */
function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0x2212;
}

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57 ? code - 48 : -1;
}

function twoDigits(text: string, index: number): number {
  const [tens, ones] = [digitAt(text, index), digitAt(text, index + 1)];
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** The hour from 0 to 23; null if the word next to the clock allows neither or both of the two possible hours. */
export function hourOfDay(hour: number, half: number | null): number | null {
  if (half === null || hour > 12) return hour < 24 ? hour : null;
  const [morning, evening] = [hour % 12, (hour % 12) + 12];
  const [am, pm] = [(half >> morning) & 1, (half >> evening) & 1];
  return am === pm ? null : am === 1 ? morning : evening;
}

type Half = { readonly half: number; readonly length: number };

/** Letters of one script: Telugu glues its ending to a Latin `PM`. */
const ONE_WORD = /(?:\p{Script=Latin}\p{M}*)+\.?|(?:[\p{L}--\p{Script=Latin}]\p{M}*)+\.?/gv;

/** The word right after the clock (`pm`, `p. m.`, ` 下午`), and how much of the text it takes. */
export function halfAtStart(text: string, words: DateWords): Half | null {
  const run = /^[\s.]*(?:[\p{L}\p{M}]+[\s.]*){1,4}/u.exec(text)?.[0] ?? '';
  const parts = [...run.matchAll(ONE_WORD)];
  for (let count = Math.min(parts.length, 4); count > 0; count--) {
    const last = parts[count - 1];
    const length = last === undefined ? 0 : last.index + last[0].length;
    const half = words.halves.get(foldHalf(run.slice(0, length)));
    if (half !== undefined) return { half, length };
  }
  return null;
}

/** The word right before the clock; Chinese writes it without a space after the day: `3日下午6:25`. */
export function halfAtEnd(text: string, words: DateWords): Half | null {
  const run = /[\p{L}\p{M}.]+\s*$/u.exec(text)?.[0] ?? '';
  // Before a clock `am` does not mean morning but is a preposition (Welsh, German).
  const whole = foldHalf(run) === 'am' ? undefined : words.halves.get(foldHalf(run));
  if (whole !== undefined) return { half: whole, length: run.length };
  const letters = run.trimEnd();
  if (!/\p{Script=Han}$/u.test(letters)) return null;
  for (let length = Math.min(letters.length - 1, 6); length > 1; length--) {
    const half = words.halves.get(foldHalf(letters.slice(-length)));
    if (half !== undefined) return { half, length: length + run.length - letters.length };
  }
  return null;
}
