import { message } from '../../words/message.ts';
import type { Problem } from '../records.ts';

/** How parsers access plain values that nobody has checked. Nothing here throws. */

/** The own field of an object; undefined for anything else. An inherited name such as `constructor` is not a field. */
export function field(value: unknown, name: string): unknown {
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Facebook puts direction marks around right-to-left names: layout, not part of the name. */
export const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as Facebook printed it, without surrounding spaces and marks; null if empty. */
export function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.toWellFormed().replaceAll(DIRECTION_MARKS, '').trim() || null;
}

/** The place below `pointer`. An HTML row has no finer place. Called for every event of every business: kept cheap. */
export function below(pointer: string, ...steps: readonly (string | number)[]): string {
  if (pointer !== '' && !pointer.startsWith('/')) return pointer;
  let place = pointer;
  for (const step of steps) place += `/${typeof step === 'number' ? step : escapeStep(step)}`;
  return place;
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

export type IdReading = { readonly id: string | null; readonly problem?: Problem };

/**
 * An id with every digit. Missing and 0 are unknown without a problem; a number past 2^53 has already lost its digits and is
 * refused, as is anything but digits.
 */
export function readId(value: unknown, pointer: string): IdReading {
  if (value === undefined || value === null || value === 0 || value === '' || value === '0')
    return { id: null };
  if (typeof value === 'string' && /^\d{1,40}$/.test(value)) return { id: value };
  if (Number.isSafeInteger(value) && Number(value) > 0) return { id: String(value) };
  return { id: null, problem: { code: 'invalid-id', pointer, message: message('problem.invalidId') } };
}
