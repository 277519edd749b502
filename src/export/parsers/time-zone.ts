import { message } from '../../words/message.ts';
import { findPlace } from '../dialects/html/time-zones.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';

/** Deeper than any such document; anything below is ignored. */
const MOST_DEPTH = 8;

/**
 * The time zone of the account (`America/New_York`). No such document was seen, only the parsers that read it, so the name is
 * searched for everywhere: it cannot be mistaken for anything else.
 */
const readTimeZone: ElementParser = ({ value, pointer }) => {
  const zones = [...new Set(textsIn(value, 0).flatMap((text) => findPlace(text) ?? []))];
  if (zones.length === 0) return refuse('unknown-shape', pointer, message('problem.timeZone.none'));
  return result(zones.map((zone) => ({ type: 'time-zone', zone, pointer })));
};

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth >= MOST_DEPTH) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

export const timeZone: KindParser = { anything: readTimeZone };
