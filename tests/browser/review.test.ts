import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decideOnFinding } from '../../src/engine/act/decisions.ts';
import { Engine } from '../../src/engine/engine.ts';
import { say } from '../../src/words/say.ts';
import { download, getChromium, go, settled, withApp } from './app.ts';
import { findViolations } from './axe.ts';
import { EXPORT_NAME, exportIn, importInto } from './exports.ts';

/* Deciding, acting, comparing and writing it down: one person, from the first card to the report on a desk without network. */

const EARLIER = 'facebook-ada-2026-01-10-Earlier1.zip';

const app = withApp(async ({ dir, ledgerPath }) => {
  await exportIn(dir, { seed: 2, threads: 8, messages: 300 }, EARLIER);
  await exportIn(dir, { businesses: 300 });
  await importInto(ledgerPath, [join(dir, EARLIER)]);
  await importInto(ledgerPath, [join(dir, EXPORT_NAME)]);
});

const NETFLIX = '#/flagged/messaging-partner%3Anetflix';
const place = (page: Page): Promise<string> => page.locator('.review-place').innerText();
const getNote = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const getNoteWidth = async (page: Page): Promise<number> => (await getNote(page).boundingBox())?.width ?? 0;
const here = (page: Page): Promise<string | null> => page.locator('.review').getAttribute('data-finding');

/** Whether another card, or the end, is shown. Asked in one query, because a card may disappear between two. */
function isPast(before: string | null): boolean {
  const card = document.querySelector('.review');
  if (card) return card.getAttribute('data-finding') !== before;
  return document.querySelector('.skeleton') === null && document.querySelector('main h1') !== null;
}

/** Presses a key on a card and waits until another one is shown, or the end. */
async function pressOn(page: Page, key: string): Promise<void> {
  const before = await here(page);
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(isPast, before)).toBe(true);
  await settled(page);
}

/** Decides everything undecided, except the last few findings. */
function decideAllBut(count: number): void {
  const engine = new Engine({ ledgerPath: app.place().ledgerPath });
  try {
    const undecided = engine.openImport().findings.filter(({ decision }) => decision === null);
    for (const { id } of undecided.slice(0, -count))
      decideOnFinding(engine.openImport(), id, { decision: 'keep', note: null, followUp: null });
  } finally {
    engine.close();
  }
}

/** The review as a new user sees it. */
async function openReview(): Promise<Page> {
  const page = await app.visit('#/flagged');
  await page.getByRole('link', { name: /^Review \d+ findings$/ }).click();
  await page.locator('.review').waitFor();
  await settled(page);
  return page;
}

describe('settings', () => {
  it('put the chosen name on letters and on the report, and leave out possible findings on request', async () => {
    const page = await app.visit('#/settings');
    const name = page.getByRole('textbox', { name: 'Your name on letters and reports' });
    const save = page.getByRole('button', { name: 'Save name' });
    expect(await save.isDisabled()).toBe(true);
    await name.fill('  A. E. Example ');
    await save.click();
    await page.getByText('Saved.').waitFor();
    await go(page, '#/letter/netflix');
    await page.getByText('A. E. Example').first().waitFor();
    await go(page, '#/settings');
    await page.getByRole('switch', { name: 'Include findings based only on' }).click();
    await page.getByText('Saved.').waitFor();
    await go(page, '#/report');
    await page.getByText('1 finding of grade “Possible” is left out, as you chose.').waitFor();
    await page.getByRole('link', { name: 'Change this in Settings' }).click();
    await page.getByRole('switch', { name: 'Include findings based only on' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await name.inputValue()).toBe('A. E. Example');
    await name.fill('');
    await save.click();
    await page.getByText('Saved.').nth(1).waitFor();
  });
});

describe('the review', () => {
  it('shows each response next to the statement that it answers', async () => {
    const page = await openReview();
    const alleged = page.locator('.statement-row', { hasText: 'Plaintiffs in Klein v. Meta' });
    for (let key = 0; (await alleged.count()) === 0 && key < 9; key += 1) await pressOn(page, 'ArrowRight');
    await alleged.getByText(/^Meta’s communications director said/).waitFor();
  });

  it('says so when there is nothing to undo', async () => {
    const page = await openReview();
    await page.keyboard.press('u');
    await page.getByRole('status').getByText('There is nothing to undo.').waitFor({ state: 'attached' });
  });

  it('goes through the cards by keyboard, undoes, keeps notes, and resumes where it was left', async () => {
    const page = await openReview();
    expect(await place(page)).toMatch(/^1 of (\d+) · \1 left$/);
    const first = await here(page);
    await pressOn(page, '2');
    expect(await place(page)).toMatch(/^2 of /);
    await page.getByRole('status').filter({ hasText: 'Will remove.' }).waitFor({ state: 'attached' });

    await pressOn(page, 'u');
    expect(await here(page)).toBe(first);
    await page.keyboard.press('n');
    await page.keyboard.type('Ask Robin 123');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.review-state').innerText()).toBe('Set aside');
    await pressOn(page, '2');
    await pressOn(page, '1');

    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('#/flagged');
    await page.reload();
    await settled(page);
    await page.getByRole('link', { name: /^Review \d+ findings$/ }).click();
    await page.locator('.review').waitFor();
    expect(await place(page)).toMatch(/^3 of /);
    await pressOn(page, 'ArrowLeft');
    await pressOn(page, 'ArrowLeft');
    expect(await here(page)).toBe(first);
    expect(await getNote(page).inputValue()).toBe('Ask Robin 123');
    const chosen = page.getByRole('button', { name: 'Will remove' });
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
  });

  it('types digits into a note without deciding anything', async () => {
    const page = await openReview();
    const card = await here(page);
    const before = await place(page);
    await getNote(page).fill('');
    await getNote(page).pressSequentially('12345678u');
    expect(await here(page)).toBe(card);
    expect(await place(page)).toBe(before);
    await getNote(page).fill('');
    await page.getByRole('switch', { name: 'Use keyboard shortcuts' }).click();
    await page.keyboard.press('1');
    expect(await here(page)).toBe(card);
  });

  it('also ends when all remaining cards were set aside', async () => {
    decideAllBut(4);
    // Another program's decision becomes visible when the page is reloaded.
    await (await app.visit('#/flagged')).reload();
    const page = await openReview();
    const cards = Number(/of (\d+)/.exec(await place(page))?.[1]);
    let seen = 0;
    for (; seen <= 2 * cards && (await page.locator('.review').count()); seen += 1) await pressOn(page, '8');
    expect(seen).toBeLessThanOrEqual(2 * cards);
    await page.getByRole('heading', { level: 1, name: 'The end of your review' }).waitFor();
    await page.getByRole('link', { name: 'Go through them again' }).click();
    await page.locator('.review').waitFor();
  });

  it('ends when nothing is left, with the decisions made and the next steps', async () => {
    const page = await openReview();
    for (let key = 0; await page.locator('.review').count(); key += 1) {
      await pressOn(page, ['1', '3', '4', '5'][key % 4] ?? '1');
    }
    await page.getByRole('heading', { level: 1, name: 'All decided' }).waitFor();
    await page.locator('main').getByText('Removed').first().waitFor();
    await page.getByRole('link', { name: 'Write a report' }).waitFor();
  });
});

describe('a decision on its page', () => {
  it('can be changed, given a note with a day, and undone; its history stays and the note keeps its width', async () => {
    const page = await app.visit(NETFLIX);
    expect(await getNoteWidth(page)).toBeGreaterThan(300);
    await page.getByRole('radio', { name: 'Not mine' }).check();
    await page.getByLabel('Look again on').fill('2027-01-15');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByText(/^Decided on /).waitFor();
    expect(await getNoteWidth(page)).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Undo this decision' }).click();
    await expect.poll(() => page.getByRole('radio', { name: 'Not mine' }).isChecked()).toBe(false);
    await page.getByText(/^History \(\d+\)$/).click();
    await page
      .getByRole('cell', { name: /undone, now/ })
      .first()
      .waitFor();
  });

  it('can be made for several apps of a finding at once, and shows in the list of connections', async () => {
    const page = await app.visit('#/flagged/inbox-permission-era');
    const apps = page.locator('.apps-of-finding');
    await apps.getByRole('checkbox', { name: /^Select all/ }).check();
    await apps.getByLabel('Decision for the selected apps').selectOption({ label: 'Will remove' });
    await apps.getByRole('button', { name: 'Apply' }).click();
    const rows = await apps.locator('tbody tr').count();
    await apps
      .getByRole('status')
      .filter({ hasText: `${rows} apps: Will remove.` })
      .waitFor();
    expect(await apps.getByRole('cell', { name: 'Will remove' }).count()).toBe(rows);
    const first = (await apps.locator('tbody th').first().innerText()).trim();
    await go(page, `#/connections?search=${encodeURIComponent(first)}`);
    const row = page.getByRole('table', { name: 'Connections' }).getByRole('row').filter({ hasText: first });
    await row.first().getByRole('cell', { name: 'Will remove' }).waitFor();
  });
});

describe('the apps to remove', () => {
  it('are selected in Connections, decided on at once, and ticked off in the follow-ups, which keep the ticks', async () => {
    const page = await app.visit('#/connections?status=active');
    const table = page.getByRole('table', { name: 'Connections' });
    const boxes = table.getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    const bar = page.locator('.choose-bar');
    await bar.getByText('2 apps selected.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Select all' }).click();
    const all = Number(/\d+/.exec(await page.getByText(/^\d+ apps and games$/).innerText())?.[0]);
    await bar.getByText(`${all} apps selected.`).waitFor();
    await page.getByRole('button', { name: 'Select none' }).click();
    const name = (await table.getByRole('link').first().innerText()).trim();
    await boxes.nth(0).focus();
    await page.keyboard.press('Space');
    await bar.getByLabel('Decision for the selected apps').selectOption({ label: 'Will remove' });
    await bar.getByRole('button', { name: 'Apply' }).click();
    await table.getByRole('row').nth(1).getByText('Will remove').waitFor();

    await go(page, '#/follow-ups');
    await page.getByRole('heading', { name: 'Apps to remove' }).waitFor();
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.getByText('ticked by you; your next export will show it').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(false);
  });
});

describe('a letter', () => {
  it('is filled in, updates with the choices, and its deadline becomes a follow-up and a calendar entry', async () => {
    const page = await app.visit(NETFLIX);
    await page.getByRole('link', { name: 'Write a letter to Netflix' }).click();
    const sheet = page.locator('.sheet');
    await sheet.getByText('Request for access under Article 15 GDPR').waitFor();
    await page.getByLabel('Your address (optional)').fill('1 Example Street\nExampleton');
    await page.getByLabel('Your e-mail address (optional)').fill('ada@example.org');
    await page.getByLabel('The company’s address (optional)').fill('9 Example Road');
    await page.getByLabel('The company’s address (optional)').blur();
    await sheet.getByText('9 Example Road').waitFor();
    expect(await sheet.locator('address').first().innerText()).toContain(
      '1 Example Street\nExampleton\nada@example.org',
    );
    await page.getByLabel('Language').selectOption('de');
    await sheet.getByText('Ada Example').first().waitFor();
    await expect.poll(() => sheet.getAttribute('lang')).toBe('de');
    await page.getByLabel('Law').selectOption('ccpa');
    await expect.poll(() => sheet.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Note that day as a follow-up' }).click();
    await page.getByText(/^Noted\. The reply is due by /).waitFor();
    await go(page, '#/flagged');
    await page
      .getByText(/^Asked what they hold, reply due by \d/)
      .first()
      .waitFor();

    await go(page, '#/follow-ups');
    await page.getByRole('link', { name: 'Netflix' }).waitFor();
    const text = (await download(page, 'Save as a calendar file')).bytes.toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('SUMMARY:Sidedoor: follow up on Netflix');
    expect(text).not.toContain('Ask Robin');
  });
});

describe('two exports', () => {
  it('are compared, and can be swapped', async () => {
    const page = await app.visit('#/compare');
    expect(await page.getByLabel('First export').locator('option:checked').innerText()).toContain(
      '10 January 2026',
    );
    expect(await page.locator('.compare-answer').innerText()).toMatch(
      /^Since your export of 10 January 2026: \d+ app/,
    );
    const fresh = page.getByRole('heading', { level: 2, name: /^New connections/ });
    const added = await fresh.innerText();
    await page.getByRole('button', { name: 'Swap' }).click();
    await settled(page);
    const vanished = page.getByRole('heading', { level: 2, name: /^(Removed, and no|No) longer listed/ });
    await expect.poll(async () => sum(await vanished.allInnerTexts())).toBe(sum([added]));
    await page.getByLabel('Second export').selectOption({ label: 'Ada Example’s export, 20 May 2026' });
    await page.getByText('These are the same import, so nothing differs.').waitFor();
  });

  it('unfold a long list completely, with only the visible rows in the page', async () => {
    const page = await app.visit('#/compare');
    const group = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: /^New businesses that sent activity/ }),
    });
    const all = sum([await group.getByRole('heading').innerText()]);
    expect(all).toBeGreaterThan(200);
    const rest = group.locator('details');
    expect(await rest.locator('li').count()).toBe(0);
    await rest.locator('summary').click();
    const rows = rest.locator('li');
    await rows.first().waitFor();
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(all - 12));
    expect(await rows.count()).toBeLessThan(60);
    await group.evaluate((section) => section.scrollIntoView({ block: 'end' }));
    await rest.locator(`[aria-posinset="${all - 12}"]`).waitFor();
    expect(await rows.count()).toBeLessThan(60);
    const boxes = await rows.evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const),
    );
    const sorted = boxes.toSorted(([a], [b]) => a - b);
    const gaps = sorted.slice(1).map(([top], index) => Math.abs(top - (sorted[index]?.[1] ?? 0)));
    expect(gaps.filter((gap) => gap > 1)).toEqual([]);
  });
});

const sum = (headings: readonly string[]): number =>
  headings.reduce(
    (total, text) => total + Number(/\(([\d,]+)\)/.exec(text)?.[1]?.replaceAll(',', '') ?? 0),
    0,
  );

describe('an encrypted report', () => {
  it('is previewed, written, and opened by somebody else offline', async () => {
    const page = await app.visit('#/report');
    await page.getByRole('row', { name: /^Decisions [1-9]/ }).waitFor();
    const { name, bytes } = await download(page, 'Write the report');
    expect(name).toBe('sidedoor-report-locked.html');
    const path = join(app.place().dir, name);
    writeFileSync(path, bytes);
    const passphrase = await page.locator('[data-passphrase]').innerText();
    expect(passphrase).toMatch(/^([a-z]+-){5}[a-z]+$/);
    await go(page, '#/overview');
    await go(page, '#/report');
    expect(await page.locator('[data-passphrase]').count()).toBe(0);

    const reader = await openOffline(path);
    await reader.getByLabel('Passphrase').fill(`${passphrase}x`);
    await reader.getByRole('button', { name: 'Open the report' }).click();
    await reader.getByText(say('unlock.failed')).waitFor();
    expect(await reader.content()).not.toContain('Netflix');

    await reader.getByLabel('Passphrase').fill(passphrase);
    await reader.getByRole('button', { name: 'Open the report' }).click();
    await reader.getByText('Netflix').first().waitFor();
    const shown = await reader.locator('body').innerText();
    expect(shown).toContain('Ada Example');
    expect(shown).toContain('Ask Robin 123');
    expect(await reader.locator('script').count()).toBe(0);
  });

  it('leaves out names and notes on request, even when it is not locked', async () => {
    const page = await app.visit('#/report');
    await page.getByRole('radio', { name: /^Data/ }).check();
    await page.getByText('Tables and data cannot be locked.').waitFor();
    await page.getByRole('radio', { name: /^Without people Your name/ }).check();
    const text = (await download(page, 'Write the report')).bytes.toString();
    expect(JSON.parse(text)).toMatchObject({ schema: 'sidedoor.report/1', redaction: 'people' });
    expect(text).not.toMatch(/Ada Example|Ask Robin/);
    expect(await page.locator('[data-passphrase]').count()).toBe(0);
  });
});

/** The report file for somebody who has no Sidedoor and no network. */
async function openOffline(path: string): Promise<Page> {
  const context = await (await getChromium()).newContext({ offline: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  onTestFinished(() => expect(asked).toEqual([pathToFileURL(path).href]));
  await page.goto(pathToFileURL(path).href);
  return page;
}
