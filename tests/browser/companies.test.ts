import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { sql } from '../../src/ledger/sql.ts';
import { go, withApp } from './app.ts';
import { exportIn } from './exports.ts';

/* An import large enough to be stopped midway, and then its 20,000 companies. */

const BUSINESSES = 20_000;

const app = withApp(async ({ downloadsDir }) => {
  await exportIn(downloadsDir, { businesses: BUSINESSES, events: BUSINESSES, messages: 300, threads: 5 });
});

const startImport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByRole('button', { name: 'Import this part' }).click();
  await page.getByRole('progressbar', { name: 'Import progress' }).waitFor({ state: 'attached' });
};

const START = '**/rpc/imports/start';
const CANCEL = '**/rpc/imports/cancel';

/** Holds a request of the page back until the returned function is called. */
async function holdRequest(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Imports in the ledger, seen from outside. */
function importsInLedger(): number {
  if (!existsSync(app.place().ledgerPath)) return 0;
  const engine = new Engine({ ledgerPath: app.place().ledgerPath });
  try {
    return engine.db.value<number>(sql`SELECT count(*) FROM import`) ?? 0;
  } finally {
    engine.close();
  }
}

describe('a long import', () => {
  it('stops at once when cancelled, and leaves the ledger unchanged', async () => {
    const page = await app.open({ at: '#/import' });
    // However long the page takes to cancel, the engine gets both requests right after each other.
    const [start, cancel] = [await holdRequest(page, START), await holdRequest(page, CANCEL)];
    await startImport(page);
    await page.getByText('If you cancel, nothing is saved').waitFor();
    const [begun, asked] = [page.waitForResponse(START), page.waitForRequest(CANCEL)];
    await page.getByRole('button', { name: 'Cancel the import' }).click();
    await asked;
    start();
    await begun;
    cancel();
    await page.getByText('The import was cancelled. Nothing was saved').waitFor();
    expect(importsInLedger()).toBe(0);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Look inside' }).waitFor();
  });

  it('continues while the user is in another view, and the sidebar leads back to it', async () => {
    const page = await app.open({ at: '#/import' });
    const { promise: seen, resolve: show } = Promise.withResolvers<void>();
    // The page learns that the import is over only after the check.
    await page.route(START, async (route) => {
      const response = await route.fetch({ timeout: 0 });
      await seen;
      await route.fulfill({ response });
    });
    await startImport(page);
    await go(page, '#/settings');
    await page.getByRole('link', { name: /^Importing, \d+%$/ }).click();
    await page.getByRole('heading', { name: 'Importing' }).waitFor();
    show();
    await page.getByRole('heading', { name: 'The import is complete' }).waitFor({ timeout: 200_000 });
    expect(importsInLedger()).toBe(1);
  });
});

describe('20,000 companies', () => {
  const rows = (page: Page) => page.getByRole('table', { name: 'Companies' }).locator('[data-index]');

  it('can all be reached while the page holds only the visible rows', async () => {
    const page = await app.visit('#/companies?sort=name&desc=0');
    const table = page.getByRole('table', { name: 'Companies' });
    const total = Number(await table.getAttribute('aria-rowcount')) - 1;
    expect(total).toBeGreaterThanOrEqual(BUSINESSES);
    const first = await rows(page).first().textContent();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator(`[data-index="${total - 1}"] a`).waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.locator(`[data-index="${Math.floor(total / 2)}"] a`).waitFor();
    expect(await rows(page).count()).toBeLessThan(80);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('[data-index="0"] a').waitFor();
    expect(await rows(page).first().textContent()).toBe(first);
  });

  it('are searched while typing, and the search is kept in the address', async () => {
    const page = await app.visit('#/companies');
    await page.getByRole('searchbox', { name: 'Search by name' }).fill('netfl');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByText('1 company', { exact: true }).waitFor();
    expect(page.url()).toContain('#/companies?search=netfl');
    await page.getByRole('searchbox').fill('no such company anywhere');
    await page.getByText('Nothing matches.').waitFor();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
  });

  it('can be browsed by keyboard, down to the last one', async () => {
    const page = await app.visit('#/companies');
    const focused = () =>
      page.evaluate(() =>
        Number(document.activeElement?.closest('[data-index]')?.getAttribute('data-index') ?? -1),
      );
    await page.locator('[data-index="0"] a').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(2);
    const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    const answer = await holdRequest(page, '**/rpc/companies/list');
    await page.keyboard.press('End');
    await page.locator(`[data-index="${total - 1}"]`).waitFor();
    // However long the engine takes.
    await page.waitForTimeout(700);
    answer();
    await expect.poll(focused).toBe(total - 1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe(total - 2);
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe(0);
    const name = await page.locator('[data-index="0"] a').textContent();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name ?? '', exact: true }).waitFor();
  });

  it('keep their scroll position after coming back from a company', async () => {
    const page = await app.visit('#/companies?sort=name&desc=0');
    await page.evaluate(() => window.scrollTo(0, 200_000));
    const link = page.locator('[data-index="4545"] a');
    const name = (await link.textContent()) ?? '';
    const before = await page.evaluate(() => window.scrollY);
    await link.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await page.locator('[data-index="4545"] a').waitFor();
  });
});
