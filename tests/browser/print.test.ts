import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { go, withSample } from './app.ts';
import { printPage } from './pdf.ts';
import { VIEWS } from './places.ts';

const app = withSample();

/** Paper breaks lines where the screen does not, and joins letters. */
const squeeze = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b]+/g, '');

/** Whether a text is on the paper; where columns are broken by a page a few of its words have others between them. */
function isOn(paper: string, text: string): boolean {
  const words = text.trim().split(/\s+/);
  const runs = words.map((_, index) => squeeze(words.slice(index, index + 3).join('')));
  return runs.filter((run) => paper.includes(run)).length >= runs.length * 0.8;
}

/** What the view says in headings, paragraphs, items and cells, without what only a screen needs. */
const textsOf = (page: Page): Promise<string[]> =>
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

describe('on paper', () => {
  it('no view has a blank page or anything over anything else, and each has all that it says', async () => {
    const page = await app.visit('#/overview');
    for (const view of VIEWS) {
      await page.emulateMedia({ media: null });
      await go(page, view);
      const texts = await textsOf(page);
      const pages = await printPage(page);
      expect
        .soft(
          pages.map(({ text }) => text.trim().length > 0),
          view,
        )
        .not.toContain(false);
      expect
        .soft(
          pages.flatMap(({ overprinted }) => overprinted),
          view,
        )
        .toEqual([]);
      expect.soft(Math.min(...pages.map(({ smallest }) => smallest)), view).toBeGreaterThan(5);
      const paper = squeeze(pages.map(({ text }) => text).join(' '));
      expect
        .soft(
          texts.filter((text) => !isOn(paper, text)),
          view,
        )
        .toEqual([]);
      expect.soft(await page.locator('main details[open]').count(), view).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const forScreens = page.locator('.screen-only').filter({ visible: true });
      expect.soft(await forScreens.evaluateAll((all) => all.map((each) => each.outerHTML)), view).toEqual([]);
    }
  });

  it('a long list has its first rows, says how many there are, and how to get them all', async () => {
    const page = await app.visit('#/companies');
    const names = await page.locator('[data-index] [data-column="name"]').allInnerTexts();
    await page.evaluate(() => window.scrollTo(0, 6000));
    await page.locator('[data-index="120"] a').waitFor();
    const paper = squeeze((await printPage(page)).map(({ text }) => text).join(' '));
    expect(paper).toMatch(/Thefirst100of\d+rows\.Allofthem:sidedoorcompanies--csv/);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !paper.includes(squeeze(name)))).toEqual([]);
  });
});
