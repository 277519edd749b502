import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from '../../src/review/calendar.ts';
import { decide } from '../../src/review/decide.ts';
import { calendarEntries, followUps } from '../../src/review/follow-ups.ts';
import { app, apps, emptyLedger, getFinding, getFindings, getReview, importExport, noon } from './ledger.ts';

const ENTRY: CalendarEntry = {
  subjectId: 'messaging-partner:netflix',
  day: '2026-12-31',
  summary: 'Sidedoor: follow up on Netflix',
  description: 'You decided: keep.',
  decidedAt: '2026-06-02T12:00:00Z',
  sequence: 2,
};

/** Undoes folding and escaping, by the RFC and not by our code. */
function read(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event) event[line.slice(0, colon)] ??= line.slice(colon + 1);
  }
  return events;
}

const plain = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));

describe('a calendar file', () => {
  it('has one all-day entry per follow-up', () => {
    expect(calendarText([ENTRY]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sidedoor//Follow-ups//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:e93ff5cd9c377950f2a47ea89dddb0f9@sidedoor.invalid',
      'DTSTAMP:20260602T120000Z',
      'LAST-MODIFIED:20260602T120000Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Sidedoor: follow up on Netflix',
      'DESCRIPTION:You decided: keep.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps the UID of a follow-up that was moved', () => {
    const [first] = read(calendarText([ENTRY]));
    const [moved] = read(calendarText([{ ...ENTRY, day: '2027-03-01', sequence: 3 }]));
    expect(moved?.UID).toBe(first?.UID);
    expect(moved?.['DTSTART;VALUE=DATE']).toBe('20270301');
  });

  it('is valid without an entry', () => {
    expect(calendarText([])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it.each([
    ['x'.repeat(67), 1],
    ['x'.repeat(68), 2],
    [`${'x'.repeat(66)}é`, 2],
    ['é'.repeat(33), 1],
    ['x'.repeat(67 + 74), 2],
    ['x'.repeat(67 + 75), 3],
  ])('folds a line after 75 octets, not characters: %s', (summary, lines) => {
    const written = calendarText([{ ...ENTRY, summary }]).split('\r\n');
    const first = written.findIndex((line) => line.startsWith('SUMMARY:'));
    const folded = written.slice(first + 1).findIndex((line) => !line.startsWith(' ')) + 1;
    expect([folded, read(written.join('\r\n'))[0]?.SUMMARY]).toEqual([lines, summary]);
  });

  it('preserves any text in lines of at most 75 octets', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\\;,\n\r\u2028:"\t😀é'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
      // Otherwise fast-check rarely generates a text that needs a second line.
      size: 'max',
    });
    fc.assert(
      fc.property(text, (summary) => {
        const file = calendarText([{ ...ENTRY, summary }]);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}]/u);
        }
        const events = read(file);
        expect(events).toHaveLength(1);
        const same = summary.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(plain(events[0]?.SUMMARY ?? '')).toBe(same);
      }),
    );
  });
});

describe('follow-ups', () => {
  it('are those of findings and connections, soonest first, without notes', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix', { id: '7' }), app('Alpha'))]);
    const choose = (findingId: string | null, connections: string[], followUp: string | null): void => {
      const finding = findingId === null ? null : getFinding(db, importId, findingId);
      const choice = { decision: 'will-remove', note: 'private words', followUp } as const;
      decide(db, getReview(db, importId), { finding, connections }, choice, noon('2026-06-02'));
    };
    choose('messaging-partner:netflix', [], '2027-01-01');
    choose('messaging-partner:netflix', [], '2026-12-24');
    choose(null, ['app:alpha'], '2026-07-02');
    choose(null, ['app:netflix#7'], null);
    const found = followUps(getReview(db, importId), getFindings(db, importId));
    expect(found.map(({ about, day }) => [about, day])).toEqual([
      ['Alpha', '2026-07-02'],
      ['Netflix', '2026-12-24'],
    ]);
    const entries = calendarEntries(db, getReview(db, importId), found);
    expect(entries.map(({ sequence }) => sequence)).toEqual([0, 1]);
    expect(calendarText(entries)).not.toContain('private words');
  });

  it('are kept when their finding is gone', async () => {
    const db = emptyLedger();
    const first = await importExport(db, [apps(app('Netflix'))]);
    const finding = getFinding(db, first, 'messaging-partner:netflix');
    const choice = { decision: 'keep', note: null, followUp: '2027-01-01' } as const;
    decide(db, getReview(db, first), { finding, connections: [] }, choice, noon('2026-06-02'));
    const next = await importExport(db, [apps(app('Alpha'))], '2026-11-20');
    const found = followUps(getReview(db, next), getFindings(db, next));
    expect(found).toMatchObject([
      { subject: 'finding', subjectId: 'messaging-partner:netflix', about: 'messaging-partner:netflix' },
    ]);
  });

  it('name a company by its name, a group by its heading, an app by its name, with the decision and its day', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'), app('Alpha'), app('Beta'))]);
    const choose = (findingId: string | null, connections: string[], day: string): void => {
      const finding = findingId === null ? null : getFinding(db, importId, findingId);
      const choice = { decision: 'removed-on-facebook', note: 'private words', followUp: day } as const;
      decide(db, getReview(db, importId), { finding, connections }, choice, noon('2026-06-02'));
    };
    choose('still-active', [], '2027-01-01');
    choose('messaging-partner:netflix', [], '2027-01-01');
    choose(null, ['app:beta', 'app:alpha', 'app:alpha', 'app:nobody'], '2027-01-01');
    const found = followUps(getReview(db, importId), getFindings(db, importId));
    expect(found.map(({ subject, subjectId, about }) => [subject, subjectId, about])).toEqual([
      ['connection', 'app:alpha', 'Alpha'],
      ['connection', 'app:beta', 'Beta'],
      ['finding', 'messaging-partner:netflix', 'Netflix'],
      ['finding', 'still-active', '3 apps are still connected'],
    ]);
    expect(found[0]).toMatchObject({ decision: 'removed-on-facebook', note: 'private words' });
    expect(calendarEntries(db, getReview(db, importId), found)[2]).toEqual({
      ...{ subjectId: 'messaging-partner:netflix', day: '2027-01-01', sequence: 0 },
      decidedAt: '2026-06-02T12:00:00Z',
      summary: 'Sidedoor: follow up on Netflix',
      description: expect.stringMatching(/^You decided: Removed\./i),
    });
  });

  it('on X have ids of their own, and name the service when there is more than one', async () => {
    const db = emptyLedger();
    const id = await importExport(db, [apps(app('Alpha'))], '2026-05-20', { service: 'x' });
    const choice = { decision: 'keep', note: null, followUp: '2027-01-01' } as const;
    const target = { finding: null, connections: ['app:alpha'] };
    decide(db, getReview(db, id), target, choice, noon('2026-06-02'));
    const review = getReview(db, id);
    const entry = (namesService: boolean) =>
      calendarEntries(db, review, followUps(review, []), namesService)[0];
    expect(entry(true)).toMatchObject({
      ...{ subjectId: 'x app:alpha', sequence: 0, summary: 'Sidedoor: follow up on Alpha (X)' },
    });
    expect(entry(false)?.summary).toBe('Sidedoor: follow up on Alpha');
  });
});
