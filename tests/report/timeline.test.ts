import { describe, expect, it } from 'vitest';
import { openAudit } from '../../src/audit/context.ts';
import { findFindings } from '../../src/audit/findings.ts';
import { buildTimeline } from '../../src/audit/timeline.ts';
import { reportTimeline } from '../../src/report/build/timeline.ts';
import { KNOWLEDGE, reportLedger } from './support.ts';

function createTimeline(mostBars: number) {
  const db = reportLedger();
  const audit = openAudit(db, 1, KNOWLEDGE);
  const findings = findFindings(audit);
  return buildTimeline(audit, { findings, importedAt: 0, mostBars });
}

describe('the timeline of a report', () => {
  it('shows a window once when several statements have the same days', () => {
    const timeline = createTimeline(24);
    const netflix = timeline.bars.findIndex(({ connection }) => connection.name === 'Netflix');
    const days = timeline.bars[netflix]?.claims.map(({ from, to }) => `${from} ${to}`) ?? [];
    expect(new Set(days).size).toBeLessThan(days.length);
    const drawn = reportTimeline(timeline).bars[netflix]?.claims.map(({ from, to }) => `${from} ${to}`);
    expect(drawn).toEqual([...new Set(days)]);
  });

  it('sums up the messages of a year', () => {
    const years = reportTimeline(createTimeline(24)).years;
    expect(years.find(({ year }) => year === 2014)).toEqual({
      year: 2014,
      messages: 7,
      sent: 7,
      received: 0,
    });
    expect(years.find(({ year }) => year === 2016)).toEqual({
      year: 2016,
      messages: 5,
      sent: 0,
      received: 5,
    });
  });
});
