import { message } from '../../words/message.ts';
import { type InstantReading, isPlausibleSecond } from '../parsers/instant.ts';
import { text } from '../parsers/plain.ts';

/** `2015-03-02T12:34:56.000Z`; for ads `2024-08-30 15:56:39`, without a zone; until 2019 `2015-03-02 12:34:56 +0000`. */
const FORM = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,6})? ?(Z|[+-]\d{2}:?\d{2})?$/;
/** A day has no time of day: its noon falls on it in most places. */
const DAY = /^(\d{4}-\d{2}-\d{2})$/;

/** An instant as X writes it. Missing is unknown without a problem; any other form is null with one. */
export function readInstantOfX(value: unknown, pointer: string): InstantReading {
  const printed = text(value);
  if (printed === null && (value === undefined || value === null || value === ''))
    return { at: null, basis: 'utc' };
  const at = toSeconds(printed ?? '');
  const basis = /(?:Z|[+-]\d{2}:?\d{2})$/.test(printed ?? '') && !DAY.test(printed ?? '') ? 'utc' : 'local';
  if (at !== null) return { at, basis };
  const says = message('problem.impossibleDate');
  return { at: null, basis: 'utc', problem: { code: 'invalid-timestamp', pointer, message: says } };
}

/** Epoch seconds, or null for anything but a date since 2004. */
function toSeconds(printed: string): number | null {
  const [, day, time, zone = 'Z'] = FORM.exec(printed) ?? DAY.exec(printed) ?? [];
  if (day === undefined) return null;
  // `Date.parse` reads 31 February as 3 March.
  if (new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return null;
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = Math.floor(Date.parse(`${day}T${time ?? '12:00:00'}${offset}`) / 1000);
  return isPlausibleSecond(at) ? at : null;
}
