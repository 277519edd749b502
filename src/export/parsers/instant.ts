import type { TimeBasis } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { Problem } from '../records.ts';
import { field, isObject } from './plain.ts';

/** Epoch seconds, or null: the export does not say, or (then with a problem) says something impossible. */
export type InstantReading = {
  readonly at: number | null;
  readonly basis: TimeBasis;
  readonly problem?: Problem;
};

/** Facebook opened in February 2004; nothing in an export is older. */
const EARLIEST = Date.UTC(2004, 1, 1) / 1000;
const LATEST = Date.UTC(2101, 0, 1) / 1000;

/**
 * An instant as the dialects give it: seconds as number or digits, or `{ at, basis, raw? }` from an HTML page. Missing and 0
 * are unknown without a problem; anything else that is not a plausible second since 2004 (negative, fractional, milliseconds,
 * text) is null with the problem `invalid-timestamp`.
 */
export function readInstant(value: unknown, pointer: string): InstantReading {
  const basis: TimeBasis = field(value, 'basis') === 'local' ? 'local' : 'utc';
  if (!isObject(value)) return { ...seconds(value, pointer), basis };
  const at = field(value, 'at');
  if (at === null && !field(value, 'raw')) return { at: null, basis };
  return typeof at === 'number' ? { ...seconds(at, pointer), basis } : { ...invalid(pointer), basis };
}

/** Whether a number is a plausible second since 2004. */
export function isPlausibleSecond(seconds: number): boolean {
  return Number.isSafeInteger(seconds) && seconds >= EARLIEST && seconds < LATEST;
}

function seconds(value: unknown, pointer: string): Omit<InstantReading, 'basis'> {
  if (value === undefined || value === null || value === '') return { at: null };
  const numeric = typeof value === 'number' || (typeof value === 'string' && /^\d{1,12}$/.test(value));
  const at = numeric ? Number(value) : Number.NaN;
  if (at === 0) return { at: null };
  return isPlausibleSecond(at) ? { at } : invalid(pointer);
}

function invalid(pointer: string): { readonly at: null; readonly problem: Problem } {
  return {
    at: null,
    problem: { code: 'invalid-timestamp', pointer, message: message('problem.impossibleDate') },
  };
}

/** The basis of a record with several instants: the least certain of theirs. */
export function commonBasis(readings: readonly InstantReading[], otherwise: TimeBasis): TimeBasis {
  const dated = readings.filter(({ at }) => at !== null);
  if (dated.length === 0) return otherwise;
  return dated.some(({ basis }) => basis === 'local') ? 'local' : 'utc';
}
