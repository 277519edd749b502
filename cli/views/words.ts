import { english } from '../../src/words/words.ts';

/** `2014-10-01` or an ISO instant as `1 October 2014`, in UTC. */
export const dayInWords = (iso: string): string => english.day(iso);

/** The day of an instant, or a dash where the export does not say. */
export const dayOrDash = (iso: string | null): string => (iso === null ? '–' : iso.slice(0, 10));

/** `41230` as `41,230`. */
export const number = (value: number): string => value.toLocaleString('en-GB');

/** `1 thread`, `2 threads`, `3 businesses`. */
export function countWord(value: number, noun: string): string {
  const plural = noun.endsWith('s')
    ? `${noun}es`
    : noun.endsWith('y')
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return `${number(value)} ${value === 1 ? noun : plural}`;
}
