import { words } from '../src/words/current.ts';
import { lastDayBefore } from '../src/words/windows.ts';

/** What is engine-made prose: it may name a day only as a reader counts it. */
const PROSE = new Set(['title', 'summary']);
const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
const DAY_IN_WORDS =
  /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

type Visit = (key: string, text: string, isWindow: boolean) => void;

function walk(value: unknown, visit: Visit, key = '', isWindow = false): void {
  if (typeof value === 'string') visit(key, value, isWindow);
  if (typeof value !== 'object' || value === null) return;
  const isHere = 'toBasis' in value && !('records' in value);
  for (const [name, inner] of Object.entries(value)) {
    const next = Array.isArray(value) ? key : name;
    walk(inner, visit, next, Array.isArray(value) ? isWindow : isHere);
  }
}

/**
 * The first days after the windows of an audit, in words, that nothing else in it names: printing one of them is an off-by-one
 * error.
 */
export function daysAfterWindows(audit: unknown): string[] {
  const [after, named] = [new Set<string>(), new Set<string>()];
  walk(audit, (key, text, isWindow) => {
    if (PROSE.has(key)) return;
    if (isWindow && key === 'to' && DAY.test(text)) after.add(words().day(text));
    else if (DAY.test(text)) named.add(words().day(text));
    for (const [day] of text.matchAll(DAY_IN_WORDS)) named.add(day);
  });
  return [...after].filter((day) => !named.has(day));
}

/** The last day of a window in words; null if it is unknown. */
export const lastDayInWords = (window: { readonly to: string | null } | null): string | null =>
  window === null || window.to === null ? null : words().day(lastDayBefore(window.to));

/** The days of a list that a text names, with what is around them. */
export const findDays = (days: readonly string[], text: string): string[] =>
  days.flatMap((day) => {
    const at = new RegExp(`(?<!\\d)${day}`).exec(text)?.index;
    return at === undefined ? [] : [text.slice(Math.max(0, at - 80), at + 40)];
  });
