import { english } from '../../src/words/words.ts';

/** `2014-10-01` or an ISO instant as `1 October 2014`, in UTC. */
export const dayInWords = (iso: string): string => english.day(iso);

/** The day of an instant, or a dash where the export does not say. */
export const dayOrDash = (iso: string | null): string => (iso === null ? '–' : iso.slice(0, 10));

/** `41230` as `41,230`. */
export const formatNumber = (value: number): string => english.number(value);
