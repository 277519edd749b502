import { type Message, type MessageOf, message } from './message.ts';
import { periodMessage } from './periods.ts';

/** A half-open window of ISO days: `to` is the first day that is no longer in it. Null is an end that nobody knows. */
type Days = { readonly from: string | null; readonly to: string | null };
type Window = Days & { readonly fromBasis: Basis; readonly toBasis: Basis };
type Basis = 'recorded' | 'stated' | 'inferred' | 'unknown';

/**
 * The last day of a half-open window. Files and calls give windows half-open; people read the last day that is included,
 * and this is the one place that turns the one into the other.
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

/** `from 1 October 2014 to 3 April 2018`: both days included, within a sentence. */
export function daysMessage({ from, to }: Days): MessageOf<'days.window'> {
  return message('days.window', {
    start: from === null ? 'unknown' : 'day',
    from: from ?? '',
    end: to === null ? 'unknown' : 'day',
    to: to === null ? '' : lastDayBefore(to),
  });
}

/** `1 October 2014 to 3 April 2018`: both days included. */
export const spanMessage = ({ from, to }: Days): Message =>
  periodMessage({
    ...{ from, to: to === null ? null : lastDayBefore(to) },
    ...({ fromBasis: 'stated', toBasis: 'stated' } as const),
  });
