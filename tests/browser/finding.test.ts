import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { timelineView } from '../../src/engine/read/timeline.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { daysAfterWindows, findDays, lastDayInWords } from '../window-days.ts';
import { go, settled, withSample } from './app.ts';
import { printPage } from './pdf.ts';

/* From the overview to what is said about Netflix, and whether the page says what the command line says. */

const app = withSample();

/** What the command line prints of the same ledger, and the days on which the phases of the rules begin. */
function readFacts() {
  const engine = new Engine({ ledgerPath: app.place().ledgerPath });
  try {
    const opened = engine.openImport();
    const all = { status: null, year: null, search: '' };
    const phases = timelineView(opened).phases.map(({ from }) => (from === null ? '' : words().day(from)));
    return { audit: auditJson(opened, false), connections: connectionsJson(opened, all), phases };
  } finally {
    engine.close();
  }
}
let facts: ReturnType<typeof readFacts>;
beforeAll(() => {
  facts = readFacts();
});

const spoken = (value: number | null): string => `${value?.toLocaleString('en-GB')}`;
const NETFLIX = '#/flagged/messaging-partner%3Anetflix';

const openNetflix = (): Promise<Page> => app.visit(NETFLIX);

describe('the Netflix finding', () => {
  it('is one click from the overview, with the grade explained in place', async () => {
    const page = await app.visit('#/overview');
    await page
      .getByRole('list', { name: 'What stands out' })
      .getByRole('link', { name: /^Netflix/ })
      .click();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: /^Netflix/ }).waitFor();
    expect(page.url()).toBe(`${app.origin()}/${NETFLIX}`);
    const grade = page.locator('.finding .grade').first();
    expect(await grade.getAttribute('aria-label')).toMatch(/^Acknowledged: /);
    const heading = page.locator('main h1');
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await grade.evaluate((element) => element === document.activeElement)).toBe(true);
    const tip = page.getByRole('tooltip').filter({ hasText: 'said so itself' });
    await tip.waitFor();
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
  });

  it('shows the same numbers as the command line', async () => {
    const netflix = facts.audit.findings.find(({ id }) => id === 'messaging-partner:netflix');
    const { least, most } = netflix?.exposure ?? {};
    if (!netflix || !least || !most) throw new Error('The sample has no Netflix finding with an exposure.');
    expect(most.messages).toBeGreaterThan(0);
    const page = await openNetflix();
    const lead = (await page.locator('.finding-lead').textContent()) ?? '';
    expect(netflix.summary).toContain(lead.slice(0, 200));
    expect(await page.locator('.count-lead').textContent()).toContain(
      `Between ${spoken(least.messages)} and ${spoken(most.messages)} of your messages`,
    );

    await page.getByText('How this was counted').click();
    const keys = ['messages', 'threads', 'people', 'sent', 'received'] as const;
    const rows = await page.locator('.why tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(1))).toEqual(
      keys.map((key) => [spoken(least[key]), spoken(most[key])]),
    );
    const scale = (await page.locator('.scale tbody').innerText()).replaceAll('\t', ' ');
    for (const { messages } of netflix.readings)
      expect(scale).toContain(`${spoken(messages.least)}–${spoken(messages.most)}`);
    await page.getByText(/^Also on record about this company/).click();
    expect(await page.locator('article.statement').count()).toBe(
      netflix.claims.length + netflix.responses.length,
    );
  });

  it('shows each statement next to its response, in columns of equal weight, each with its sources', async () => {
    const page = await openNetflix();
    const row = page.locator('.statement-row').filter({ hasText: 'letter by plaintiffs' });
    const [said, response] = [
      row.getByRole('group', { name: 'Said or alleged' }),
      row.getByRole('group', { name: 'Response' }),
    ];
    const [left, right] = [await said.boundingBox(), await response.boundingBox()];
    if (!left || !right) throw new Error('A column is missing.');
    expect(Math.abs(left.y - right.y)).toBeLessThan(2);
    expect(Math.abs(left.width - right.width)).toBeLessThan(2);
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    await response.getByText('did not share private messages with Netflix').waitFor();
    await response.getByRole('button', { name: 'The response of Netflix, above, answers this too.' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Netflix/);
    for (const statement of await page.locator('article.statement').all())
      expect(await statement.locator('.sources > summary').textContent()).toMatch(/^Sources \([1-9]/);
  });

  it('leads back from a source to every statement that cites it', async () => {
    const page = await openNetflix();
    await page.getByText(/^All \d+ sources$/).click();
    const back = page.locator('.all-sources').getByRole('button', { name: 'Back to Facebook' }).first();
    await back.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('statement');
  });

  it('lists the sections of a long page in the sidebar, and scrolls to them', async () => {
    const page = await openNetflix();
    const parts = page.locator('#page-parts');
    await parts.getByRole('button', { name: 'Your decision' }).click();
    await expect
      .poll(() => parts.locator('[aria-current="location"]').textContent())
      .toMatch(/^(?:What you can do|Your decision|Sources)$/);
    await go(page, '#/flagged/cross-app-messaging');
    await expect.poll(() => parts.getByRole('button').count()).toBe(0);
  });

  it('shows the limits of a statement next to it, without a click', async () => {
    const page = await openNetflix();
    const noted = page.getByText('A party’s allegation, not a finding.', { exact: true });
    expect(await noted.isVisible()).toBe(true);
    const older = page.locator('.statement > p').filter({ hasText: 'it predates the 2023 court letter' });
    expect(await older.isVisible()).toBe(true);
  });

  it('leads from a year, and from the most, to the messages counted there', async () => {
    const page = await openNetflix();
    const range = await page.getByRole('link', { name: /Messages in 2015$/ }).getAttribute('aria-label');
    const most = page.locator('.count-ends').getByRole('link', { name: /^At most: show/ });
    const counted = /[\d,]+/.exec(await most.innerText())?.[0];
    await most.click();
    await settled(page);
    expect(await page.locator('.messages-sum').innerText()).toMatch(new RegExp(`^${counted} messages?: `));
    await go(page, NETFLIX);
    await page.getByRole('link', { name: /Messages in 2015$/ }).click();
    await settled(page);
    expect(page.url()).toContain('#/messages?finding=messaging-partner%3Anetflix&year=2015');
    const sum = /^[\d,]+/.exec(await page.locator('.messages-sum').innerText())?.[0] ?? '';
    expect(range).toMatch(new RegExp(`(?: and |: )${sum}\\. Messages in 2015$`));
  });

  it('leads to the messages of the least when there are any', async () => {
    const page = await app.open();
    await page.route('**/rpc/findings/get*', async (route) => {
      const response = await route.fetch();
      const withLeast = (key: string, value: unknown) =>
        key === 'least' && typeof value === 'object' ? { ...value, messages: 1 } : value;
      await route.fulfill({ response, body: JSON.stringify(JSON.parse(await response.text(), withLeast)) });
    });
    await go(page, NETFLIX);
    await page.getByRole('link', { name: 'At least: show 1 message' }).click();
    await settled(page);
    expect(page.url()).toContain('#/messages?finding=messaging-partner%3Anetflix&end=least');
  });

  it('leads from the company to the messages counted by its findings', async () => {
    const page = await openNetflix();
    const most = await page.locator('.count-ends a').last().innerText();
    await go(page, '#/companies/netflix');
    await page.getByRole('link', { name: 'Show the messages counted for Netflix' }).click();
    await settled(page);
    const sum = /^[\d,]+/.exec(await page.locator('.messages-sum').innerText())?.[0];
    expect(most).toContain(`show ${sum} message`);
  });

  it('prints on at most four pages, with its sources as notes', async () => {
    const page = await openNetflix();
    const pages = await printPage(page);
    expect(pages.length).toBeLessThanOrEqual(4);
    const text = pages.map((each) => each.text).join(' ');
    expect(text).toContain('1 Facebook Newsroom');
    for (const part of ['How many of your messages', 'Who says what', 'What you can do', 'Your decision'])
      expect(text).toContain(part);
    for (const unprinted of ['Print this', 'Overview', 'Open in your browser', 'Sources ('])
      expect(text).not.toContain(unprinted);
  });
});

describe('every finding', () => {
  it('fits on three screens, not counting sources, and has no empty section', async () => {
    const page = await app.visit('#/overview', { viewport: SCREEN });
    for (const { id } of facts.audit.findings) {
      await go(page, `#/flagged/${encodeURIComponent(id)}`);
      await page.locator(`[data-finding="${id}"]`).waitFor();
      expect(await page.evaluate(heightWithoutSources), id).toBeLessThanOrEqual(3 * SCREEN.height);
      const parts = await page.locator('.finding > section').allInnerTexts();
      expect(Math.min(...parts.map((part) => part.split('\n').length)), id).toBeGreaterThan(1);
    }
  });

  it('says why in one line when it counts no messages', async () => {
    const page = await app.visit('#/flagged/messenger-bot%3Auber');
    await page.getByText('Not counted: this business could see only its own chat with you.').waitFor();
    expect(await page.getByRole('heading', { name: 'How many of your messages' }).count()).toBe(0);
  });

  it('cites the sources of the permission rules when it is about permissions', async () => {
    const page = await app.visit('#/flagged/inbox-permission-era');
    const eras = page.locator('.statement-row.era');
    expect(await eras.count()).toBe(4);
    await eras
      .first()
      .getByText(/^Sources \(/)
      .click();
    await eras.first().locator('.address').first().waitFor();
  });
});

describe('the last day of a window', () => {
  it('is the same on every screen that shows it, and never the day after', async () => {
    const { audit, connections, phases } = facts;
    const after = daysAfterWindows({ audit, connections });
    expect(after).toContain('4 April 2018');
    const page = await app.visit('#/overview');
    const read = async (at: string) => {
      await go(page, at);
      const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
      // There the next phase of the rules begins on such a day.
      const starts = at === '#/overview' ? phases : [];
      const wrong = after.filter((day) => !starts.includes(day));
      expect(findDays(wrong, text), at).toEqual([]);
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
});

const SCREEN = { width: 1280, height: 860 };

function heightWithoutSources(): number {
  const article = document.querySelector<HTMLElement>('.finding');
  const sources = document.querySelector<HTMLElement>('.finding > section:has(.all-sources)');
  if (!article) throw new Error('There is no finding.');
  const gap = Number.parseFloat(getComputedStyle(article).rowGap);
  return article.offsetHeight - (sources ? sources.offsetHeight + gap : 0);
}

describe('a source link', () => {
  it('is shown as text and opens only after a click on its button, in another window', async () => {
    const page = await openNetflix();
    await page.evaluate(() => {
      const { open } = window;
      const asked: string[] = [];
      Object.assign(window, { asked });
      window.open = (...args) => {
        asked.push(args.join(' '));
        window.open = open;
        return null;
      };
    });
    await page.getByText(/^All \d+ sources$/).click();
    const asked = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { readonly asked: string[] }).asked);
    const external = page.locator('.all-sources .external').first();
    const address = (await external.locator('.address').textContent()) ?? '';
    expect(address).toMatch(/^https:\/\//);
    expect(await page.locator('a[href^="http"]').count()).toBe(0);
    await external.locator('.address').click();
    expect(await asked()).toEqual([]);
    await external.getByRole('button', { name: say('app.controls.openAddress', { address }) }).click();
    expect(await asked()).toEqual([`${address} _blank noopener,noreferrer`]);
    expect(page.url()).toContain(NETFLIX);
  });

  it('can be copied instead', async () => {
    const page = await openNetflix();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText(/^All \d+ sources$/).click();
    const external = page.locator('.all-sources .external').first();
    const address = (await external.locator('.address').textContent()) ?? '';
    await external.getByRole('button', { name: say('app.controls.copyAddress', { address }) }).click();
    await external.getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });
});

describe('every number of the overview', () => {
  it('leads to the same number of rows', async () => {
    const page = await app.visit('#/overview');
    const links = await page.locator('.also a, .columns .row a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        label: link.textContent ?? '',
        value: Number(/\d[\d,]*/.exec(link.textContent ?? '')?.[0].replaceAll(',', '')),
      })),
    );
    const lists = links.filter(({ href }) => /^#\/(?:connections|companies|flagged)(?:\?|$)/.test(href));
    expect(lists).toHaveLength(5);
    for (const { href, label, value } of lists) {
      await go(page, href);
      await expect.poll(() => getRows(page), { message: label }).toBe(value);
    }
  });

  it('agrees with the number of findings in the sidebar', async () => {
    const page = await app.visit('#/overview');
    const counted = await page.locator('.sidebar .count').first().textContent();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Flagged' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.finding-rows > li').count()).toBe(Number(counted));
  });
});

/** How many rows a list claims to have, or shows. */
async function getRows(page: Page): Promise<number> {
  const table = page.getByRole('table').first();
  if ((await table.count()) === 0) return page.locator('.finding-rows > li').count();
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}
