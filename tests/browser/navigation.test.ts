import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { go, settled, withSample } from './app.ts';

/* Addresses, history and the keyboard alone. */

const app = withSample();

const heading = (page: Page): Promise<string | null> => page.locator('main h1').first().textContent();
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' });

/** The focused element, in the words that a screen reader would start with. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
  });

/** False once Tab has left the page. */
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

const hasVisibleFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const own = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    // Bars of the timeline and boxes of Mantine show the focus on a part of themselves or beside them.
    const beside = [at.parentElement, ...at.children, at.nextElementSibling].some(
      (each) => each && getComputedStyle(each).outlineStyle !== 'none',
    );
    return own || beside || at instanceof SVGElement;
  });

describe('the sidebar', () => {
  it('marks the current view', async () => {
    const page = await app.visit('#/overview');
    for (const [at, item] of [
      ['#/letter/netflix', 'Companies'],
      ['#/letter/netflix?finding=messaging-partner%3Anetflix', 'Flagged'],
      ['#/follow-ups', 'Review'],
      ['#/companies/netflix', 'Companies'],
      ['#/share', 'Report'],
    ] as const) {
      await go(page, at);
      const marked = sidebar(page).locator('[aria-current="page"]:visible');
      await expect
        .poll(() => marked.allInnerTexts(), { message: at })
        .toEqual([expect.stringMatching(`^${item}`)]);
    }
  });
});

describe('addresses', () => {
  it('open every view directly, survive a reload, and go back and forward as in any browser', async () => {
    const page = await app.visit('#/connections?status=removed');
    expect(await page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('removed');
    const removed = await page.getByRole('table').getAttribute('aria-rowcount');
    await page.reload();
    await settled(page);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(removed);

    await sidebar(page).getByRole('link', { name: 'Companies' }).click();
    await settled(page);
    await page.getByRole('table').getByRole('link').first().click();
    await expect.poll(() => page.url()).toContain('#/companies/');
    await settled(page);
    const company = await heading(page);
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Companies');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Connections');
    expect(page.url()).toContain('status=removed');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => heading(page)).toBe(company);
  });

  it('show a sentence when the item does not exist, and the overview when the address is unknown', async () => {
    const page = await app.visit('#/flagged/no-such-finding');
    await page.getByText('This finding is not in the import you are looking at.').waitFor();
    await go(page, '#/companies/no-such-company');
    await page.getByText('This company is not in the import you are looking at.').waitFor();
    await go(page, '#/nonsense');
    await expect.poll(() => heading(page)).toBe('Overview');
  });
});

describe('the keyboard alone', () => {
  it('reaches the content after the sidebar, and every stop shows the focus', async () => {
    const page = await app.visit('#/overview');
    await page.getByRole('button', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Tab');
    const stops: string[] = [];
    while (await hasFocus(page)) {
      expect(await hasVisibleFocus(page), `the stop after ${stops.at(-1)}`).toBe(true);
      stops.push(await focusedName(page));
      await page.keyboard.press('Tab');
    }
    const inOrder = [
      'Overview',
      'Flagged',
      'Connections',
      'Companies',
      'Settings',
      'Remove what you no longer use',
      'Timeline of',
    ];
    const places = inOrder.map((name) => stops.findIndex((stop) => stop.includes(name)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('skips to the content', async () => {
    const page = await app.visit('#/overview');
    const skip = page.getByRole('button', { name: 'Skip to the content' });
    await skip.focus();
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe('Overview');
  });

  it('moves through the timeline: zooms, scrolls, shows everything, and opens a finding from a bar', async () => {
    const page = await app.visit('#/overview');
    const picture = page.getByRole('group', { name: 'Timeline of apps and messages' });
    const span = () => page.getByText(/Showing .+ to .+\./).textContent();
    await picture.focus();
    const whole = await span();
    await page.keyboard.press('+');
    const zoomed = await span();
    expect(zoomed).not.toBe(whole);
    await page.keyboard.press('ArrowLeft');
    expect(await span()).not.toBe(zoomed);
    await page.keyboard.press('0');
    expect(await span()).toBe(whole);
    await page.keyboard.press('ArrowDown');
    const bar = await focusedName(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).not.toBe(bar);
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).toBe(bar);
    const words = await page.locator('.pointed > *').allInnerTexts();
    expect(words.length).toBeGreaterThan(1);
    for (const line of words) expect(bar).toContain(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/flagged/');
  });

  it('explains on the spot what apps could access at a time, and leads to the apps of that time', async () => {
    const page = await app.visit('#/overview');
    const phase = page.getByRole('button', { name: 'Apps could ask for your inbox', exact: true });
    await phase.focus();
    await page.keyboard.press('Enter');
    await page.getByText('11 August 2009 to 5 October 2015').waitFor();
    await expect.poll(() => focusedName(page)).toBe('Show the apps of that time');
    await page.keyboard.press('Escape');
    await page.getByText('11 August 2009 to 5 October 2015').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Show the apps of that time' }).press('Enter');
    await expect.poll(() => page.url()).toContain('#/connections?era=could-ask');
    await settled(page);
    expect(Number(await page.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(2);
  });

  it('sorts a list, and the sort is announced', async () => {
    const page = await app.visit('#/connections');
    const head = page.getByRole('columnheader', { name: 'Connected' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toContain('sort=addedAt&desc=1');
  });
});
