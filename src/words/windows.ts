import type { EndBasis } from '../model/enumerations.ts';
import { type Message, type MessageOf, message } from './message.ts';
import { periodMessage } from './periods.ts';

/** A half-open window of ISO days: `to` is the first day after it. Null is an unknown end. */
type Days = { readonly from: string | null; readonly to: string | null };
type Window = Days & { readonly fromBasis: EndBasis; readonly toBasis: EndBasis };

/**
 * The last day of a half-open window. Files and calls use half-open windows; people read the last day that is included, and
 * this is the one place that converts between them.
 */
export const lastDayBefore = (to: string): string =>
  new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);

/** A sentence: from the first day to the last, both included, and how each is known. */
export function windowMessage({ from, to, fromBasis, toBasis }: Window): Message {
  if (from === null)
    return to === null ? message('window.unknown') : message('window.to', { to: lastDayBefore(to), toBasis });
  if (to === null) return message('window.from', { from, fromBasis });
  return message('window.fromTo', { from, to: lastDayBefore(to), fromBasis, toBasis });
}

/**
 * `from 1 October 2014 to 3 April 2018`: both days included, within a sentence. If the day of the export is not exact, a window
 * that ends with it ends a day later, so that nothing is missed in counting: that day is not named.
 */
export function daysMessage({ from, to }: Days, exportedAt: string | null = null): MessageOf<'days.window'> {
  const endsWithExport = to !== null && exportedAt !== null && lastDayBefore(to) >= exportedAt.slice(0, 10);
  return message('days.window', {
    start: from === null ? 'unknown' : 'day',
    from: from ?? '',
    end: endsWithExport ? 'export' : to === null ? 'unknown' : 'day',
    to: to === null ? '' : lastDayBefore(to),
  });
}

/** `1 October 2014 to 3 April 2018`: both days included. */
export const spanMessage = ({ from, to }: Days): Message =>
  periodMessage({
    ...{ from, to: to === null ? null : lastDayBefore(to) },
    ...({ fromBasis: 'stated', toBasis: 'stated' } as const),
  });
