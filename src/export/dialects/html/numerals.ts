import { toDay } from '../../export-date.ts';

export const DAY_SECONDS = 86_400;

type Numeral = { readonly value: number; readonly digits: number };

export function numbersIn(text: string): Numeral[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => ({ value: Number(digits), digits: digits.length }));
}

/** The day, if the numbers next to the month are exactly a year and a day. */
export function findDay(numbers: readonly Numeral[], month: number): number | null {
  const year = numbers.find(({ digits }) => digits === 4);
  const day = numbers.find((one) => one !== year);
  if (numbers.length !== 2 || year === undefined || day === undefined) return null;
  return realDay(year.value, month, day.value);
}

/** Days since 1970-01-01, or null for a day that does not exist. Years beyond 2400 are in the Buddhist calendar. */
export function realDay(year: number, month: number, day: number): number | null {
  const common = year >= 2400 ? year - 543 : year;
  const at = common >= 1970 ? toDay(common, month, day) : null;
  return at === null ? null : at / DAY_SECONDS;
}

/** First digits of the scripts that Facebook prints numbers in. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

export function latinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
