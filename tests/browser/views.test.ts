import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { drawn, go, type Look, unfold, withSample } from './app.ts';
import { findViolations } from './axe.ts';
import { printPage } from './pdf.ts';
import { VIEWS } from './places.ts';

/* What must hold for every view alike. */

const app = withSample();

describe('the page', () => {
  it.each(['https://example.com/x.png', 'http://127.0.0.1:9/x.png'])(
    'cannot be made to request %s: the policy blocks it and the test notices',
    async (foreign) => {
      const page = await app.visit('#/overview');
      await page.evaluate((url) => {
        const img = Object.assign(document.createElement('img'), { src: url, alt: '' });
        document.body.append(img);
        img.remove();
      }, foreign);
      await expect.poll(() => app.troubles().join(' ')).toContain('policy: img-src');
    },
  );
});

const scrollsSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main :not(.table-scroll *)')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((each) => each.outerHTML.slice(0, 120)),
    ];
  });

/**
 * Texts that are partly cut off: without an ellipsis, or behind the edge of a row. The timeline is a picture with a table
 * beside it.
 */
const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (each: Element): boolean => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(each);
      const isSeen = clipPath === 'none' && each.clientHeight > 1 && each.textContent !== '';
      if (!isSeen || each.closest('.timeline-picture')) return false;
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isWide =
        isCut(overflowX) && textOverflow !== 'ellipsis' && each.scrollWidth > each.clientWidth + 1;
      return (
        isWide ||
        (isCut(overflowY) && webkitLineClamp === 'none' && each.scrollHeight > each.clientHeight + 1)
      );
    };
    const rises = (row: Element): boolean => {
      const { top, bottom } = row.getBoundingClientRect();
      return [...row.children].some((cell) => {
        const box = cell.getBoundingClientRect();
        return box.top < top || box.bottom > bottom + 1;
      });
    };
    const rows = document.querySelectorAll('main .rows-body [role="row"]');
    return [...[...document.querySelectorAll('main *, nav *')].filter(hides), ...[...rows].filter(rises)].map(
      (each) => `${each.outerHTML.slice(0, 160)} ${each.textContent.slice(0, 80)}`,
    );
  });

/** Rules that depend on colours and positions. Others depend on elements, which differ in a narrow window only if there is a list. */
const OF_LOOKS = ['color-contrast', 'scrollable-region-focusable'];

const WIDE = { width: 1280, height: 900 };

/** Each view in looks of one window, with the rules of axe that are tried; the last one weekly. */
const LOOKS = [
  { colorScheme: 'light', viewport: WIDE, rules: [] },
  { colorScheme: 'light', viewport: { width: 640, height: 450 }, rules: null },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 }, rules: OF_LOOKS },
  { colorScheme: 'dark', viewport: WIDE, rules: ['color-contrast'] },
] as const;

/** Paper breaks lines where the screen does not, and joins letters. */
const squeeze = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b]+/g, '');

/** Whether a text is printed; if columns break across pages, a few of its words may be separated by others. */
function isOn(paper: string, text: string): boolean {
  const words = text.trim().split(/\s+/);
  const runs = words.map((_, index) => squeeze(words.slice(index, index + 3).join('')));
  return runs.filter((run) => paper.includes(run)).length >= runs.length * 0.8;
}

/** What the view says in headings, paragraphs, items and cells, without what only a screen needs. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const each of folded) each.open = true;
    const isForScreens = (element: Element) =>
      element.closest(
        '.screen-only, .flagged > .flagged-list, .review-panel, button, svg, [hidden], .unseen, .timeline-table, .finding .sources',
      );
    const isShown = (element: HTMLElement) => element.checkVisibility() && !isForScreens(element);
    const all = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, dt, dd, th, td)')];
    const texts = all
      .filter((each) => isShown(each) && !each.querySelector('*'))
      .map((each) => each.innerText);
    for (const each of folded) each.open = false;
    return texts;
  });

async function checkPaper(page: Page, view: string): Promise<void> {
  const texts = await readTexts(page);
  const pages = await printPage(page);
  const paper = squeeze(pages.map(({ text }) => text).join(' '));
  expect
    .soft(
      {
        blank: pages.filter(({ text }) => text.trim() === ''),
        overprinted: pages.flatMap(({ overprinted }) => overprinted),
        missing: texts.filter((text) => !isOn(paper, text)),
        leftOpen: await page.locator('main details[open]').count(),
      },
      `${view} on paper`,
    )
    .toEqual({ blank: [], overprinted: [], missing: [], leftOpen: 0 });
  expect.soft(Math.min(...pages.map(({ smallest }) => smallest)), view).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  const forScreens = page.locator('.screen-only').filter({ visible: true });
  expect.soft(await forScreens.evaluateAll((all) => all.map((each) => each.outerHTML)), view).toEqual([]);
  await page.emulateMedia({ media: null });
}

/** How many elements move for a user who prefers reduced motion. */
const countMoving = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((each) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
        const lasts = (text: string) => text.split(', ').some((part) => Number.parseFloat(part) > 0.01);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      }).length,
  );

async function checkLooks(page: Page, view: string): Promise<void> {
  await unfold(page);
  expect.soft(await countMoving(page), `${view} moves`).toBe(0);
  // A list without rows, or with some of them, is the same list.
  const hasList = !view.includes('?') && (await page.locator('main .rows, main .flagged').count()) > 0;
  for (const { colorScheme, viewport, rules } of LOOKS.slice(0, runs(3))) {
    const look = `${view}: ${colorScheme}, ${viewport.width} pixels`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await drawn(page);
    await expect.poll(() => scrollsSideways(page), { message: look, timeout: 5000 }).toEqual([]);
    if (viewport !== WIDE) expect.soft(await clippedTexts(page), look).toEqual([]);
    if (rules) expect.soft(await findViolations(page, hasList ? [] : rules), look).toEqual([]);
  }
}

it('every view prints completely; light or dark, wide or narrow, axe finds no fault, no text is clipped, and nothing shifts or scrolls sideways', async () => {
  const page = await app.visit('#/overview', { reducedMotion: 'reduce' });
  for (const view of VIEWS) {
    await go(page, view);
    await checkPaper(page, view);
    await checkLooks(page, view);
    await page.setViewportSize(WIDE);
  }
});

it('a printed long list has its first rows, says how many there are, and how to get them all', async () => {
  const page = await app.visit('#/companies');
  const names = await page.locator('[data-index] [data-column="name"]').allInnerTexts();
  await page.evaluate(() => window.scrollTo(0, 6000));
  await page.locator('[data-index="120"] a').waitFor();
  const paper = squeeze((await printPage(page)).map(({ text }) => text).join(' '));
  expect(paper).toMatch(/Thefirst100of\d+rows\.Allofthem:sidedoorcompanies--csv/);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !paper.includes(squeeze(name)))).toEqual([]);
});

const NARROW: Look = { viewport: { width: 390, height: 844 } };

describe('a narrow window', () => {
  it('opens the menu above the bar for items without room in it, and closes it again', async () => {
    const page = await app.visit('#/overview', NARROW);
    const nav = page.getByRole('navigation', { name: 'Main' });
    const more = nav.getByRole('button', { name: 'More' });
    const links = () => nav.getByRole('link').allInnerTexts();
    expect((await links()).map((each) => each.replace(/\s*\d+$/, ''))).toEqual([
      'Overview',
      'Flagged',
      'Connections',
      'Companies',
    ]);
    await more.click();
    expect((await links()).slice(4)).toEqual([
      'Review',
      'Messages',
      'Compare',
      'Report',
      'Headlines',
      'Imports and coverage',
      'Settings',
    ]);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect([await links(), await more.getAttribute('aria-expanded')]).toMatchObject([{ length: 4 }, 'false']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
    expect(await links()).toHaveLength(4);
    await more.click();
    await page.locator('main h1').click();
    expect(await links()).toHaveLength(4);
  });

  it('keeps the links to every view', async () => {
    const page = await app.visit('#/overview', { viewport: { width: 320, height: 640 } });
    const nav = page.getByRole('navigation', { name: 'Main' });
    const inBar = ['Flagged', 'Connections', 'Companies'];
    for (const name of [...inBar, 'Compare', 'Report', 'Imports and coverage', 'Settings']) {
      if (!inBar.includes(name)) await nav.getByRole('button', { name: 'More' }).click();
      await nav.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
  });

  it('shows the list of findings, one finding, and the link back', async () => {
    const page = await app.visit('#/flagged', NARROW);
    await page.getByRole('link', { name: /^Netflix: a messaging integration/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Netflix/ }).waitFor();
    expect(await page.locator('.finding-rows').count()).toBe(0);
    await page.getByRole('link', { name: 'All findings' }).click();
    await page.getByRole('list', { name: 'Findings' }).waitFor();
  });
});
