import { createHash } from 'node:crypto';
import { isoDay, parseIsoDay } from '../audit/days.ts';

/** One follow-up as a calendar shows it. */
export type CalendarEntry = {
  /** Its subject, the same in every export: a finding's id or a connection's key. */
  readonly subjectId: string;
  /** ISO day, as a date without a time. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** When it was decided: ISO 8601 instant, UTC. */
  readonly decidedAt: string;
  /** How often it was changed; a calendar takes the higher number for the newer one. */
  readonly sequence: number;
};

/**
 * Follow-ups as an iCalendar file (RFC 5545): one all-day entry each, with no alarm, no address and nothing that fetches. The
 * same entries give the same bytes. Entries keep their UID, so that importing the file again updates them instead of
 * duplicating them.
 */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sidedoor//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ subjectId, day, summary, description, decidedAt, sequence }: CalendarEntry): string[] {
  const stamp = decidedAt.replace(/[-:]/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(subjectId).digest('hex').slice(0, 32)}@sidedoor.invalid`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compactDay(day)}`,
    `DTEND;VALUE=DATE:${compactDay(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compactDay = (day: string): string => day.replaceAll('-', '');

/** DTEND is the first day after the entry. */
const dayAfter = (day: string): string => isoDay(parseIsoDay(day) + 1);

/** RFC 5545, 3.3.11. Other control characters may not occur in a text at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ');
}

/** RFC 5545, 3.1: at most 75 octets per line without its break; a continuation line begins with a space, which counts. */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
