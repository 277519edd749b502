import { type Message, message } from './message.ts';

/** A half-open window: `to` is the first day that is no longer in it. Null is an end that nobody knows. */
type Window = {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromBasis: Basis;
  readonly toBasis: Basis;
};
type Basis = 'recorded' | 'stated' | 'inferred' | 'unknown';

/** The last day of a window that ends before `to` (an ISO day). */
export const lastDayBefore = (to: string): string =>
  new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);

/** From the first day to the last, both included, with the basis of each. */
export function windowMessage({ from, to, fromBasis, toBasis }: Window): Message {
  const bases = { fromBasis: message(`basis.${fromBasis}`), toBasis: message(`basis.${toBasis}`) };
  if (from === null && to === null) return message('window.unknown', bases);
  if (from === null) return message('window.to', { to: lastDayBefore(to ?? ''), ...bases });
  if (to === null) return message('window.from', { from, ...bases });
  return message('window.fromTo', { from, to: lastDayBefore(to), ...bases });
}
