import { expect, it } from 'vitest';
import { openEngine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { timelineView } from '../../src/engine/read/timeline.ts';
import { words } from '../../src/words/current.ts';
import { daysAfterWindows, findDays, lastDayInWords } from '../window-days.ts';
import { go, withSample } from './app.ts';

/* The screens of one ledger: a window has the same last day in all of them, and nobody reads the day after. */

const app = withSample();

function readAudit() {
  const engine = openEngine({ ledgerPath: app.place().ledgerPath });
  try {
    const opened = engine.openImport();
    const all = { status: null, year: null, search: '' };
    const phases = timelineView(opened).phases.map(({ from }) => (from === null ? '' : words().day(from)));
    return { audit: auditJson(opened, false), connections: connectionsJson(opened, all), phases };
  } finally {
    engine.close();
  }
}

it('has the last day of each window on every screen that shows it', async () => {
  const facts = readAudit();
  const { audit } = facts;
  const after = daysAfterWindows({ ...facts, phases: [] });
  expect(after).toContain('4 April 2018');
  const page = await app.visit('#/overview');
  const read = async (at: string) => {
    await go(page, at);
    const text = (await page.locator('main').evaluate((main) => main.textContent ?? '')).replace(/\s+/g, ' ');
    // There the next phase of the rules begins on such a day.
    const starts = at === '#/overview' ? facts.phases : [];
    expect(
      findDays(
        after.filter((day) => !starts.includes(day)),
        text,
      ),
      at,
    ).toEqual([]);
    return text;
  };
  const inbox = audit.findings.filter(
    ({ messagingScope, window }) => messagingScope === 'inbox' && window?.to,
  );
  expect(inbox.length).toBeGreaterThan(1);
  for (const { id, window, exposure } of inbox) {
    for (const at of [
      `#/flagged/${encodeURIComponent(id)}`,
      `#/messages?finding=${encodeURIComponent(id)}`,
    ]) {
      const text = await read(at);
      // A finding that counts no messages shows no window.
      if (exposure) expect(text, at).toContain(lastDayInWords(window));
    }
    await read(`#/review/${encodeURIComponent(id)}`);
  }
  for (const at of ['#/overview', '#/connections', '#/companies/netflix', '#/coverage', '#/letter/netflix'])
    await read(at);
});
