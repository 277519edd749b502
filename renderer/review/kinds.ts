import type { FindingView } from '../../src/engine/contract/finding-views.ts';

export type Decision = NonNullable<FindingView['decision']>;

/** What the user entered for one finding and has not saved yet. */
export type Draft = Pick<Decision, 'note' | 'followUp'>;

export const toDraft = (decision: Decision | null): Draft => ({
  note: decision?.note ?? null,
  followUp: decision?.followUp ?? null,
});

export const sameDraft = (one: Draft, other: Draft): boolean =>
  (one.note ?? '') === (other.note ?? '') && one.followUp === other.followUp;

/** The day some months after a day (ISO days); the last of the month if it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const start = new Date(`${day}T00:00:00Z`);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate();
  const date = Math.min(start.getUTCDate(), last);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, date))
    .toISOString()
    .slice(0, 10);
}

/** Today by the user's own clock, as an ISO day. */
export function today(now = new Date()): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
