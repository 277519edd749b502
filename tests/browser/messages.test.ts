import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { go, settled, withSample } from './app.ts';

const app = withSample();

const sum = (page: Page): Promise<string> => page.locator('.messages-sum').innerText();
const firstRow = (page: Page) => page.locator('[data-index="0"] a');
const rowCount = async (page: Page) =>
  Number(await page.getByRole('table').last().getAttribute('aria-rowcount')) - 1;

describe('messages', () => {
  it('open from their count in the overview, with the same number', async () => {
    const page = await app.visit('#/overview');
    const link = page.locator('.also').getByRole('link', { name: /messages/i });
    const [count = ''] = /[\d,]+/.exec(await link.innerText()) ?? [];
    await link.click();
    await settled(page);
    expect(await sum(page)).toContain(`${count} messages`);
  });

  it('of a year have its months, and those of a thread its participants', async () => {
    const page = await app.visit('#/messages');
    const all = await sum(page);
    await page.locator('.periods').getByRole('link').first().click();
    await page.locator('.periods').getByText('By month').waitFor();
    await settled(page);
    expect(page.url()).toMatch(/#\/messages\?year=\d{4}$/);
    expect(await sum(page)).not.toBe(all);
    const name = await firstRow(page).innerText();
    await firstRow(page).click();
    await page.getByText(`Only the thread “${name}”.`).waitFor();
    await settled(page);
    expect(await sum(page)).toContain('in 1 thread.');
    await firstRow(page).click();
    await page.getByText(/^Only what .* wrote\./).waitFor();
    for (const what of ['year', 'thread', 'person'])
      expect(page.url(), what).toMatch(new RegExp(`[?&]${what}=\\d+`));
  });

  it('name the participants of a thread whose title does not', async () => {
    const page = await app.visit('#/messages');
    const rows = await page.locator('.rows-body [role="row"]').all();
    const read = (row: (typeof rows)[number], column: string) =>
      row.locator(`[data-column="${column}"]`).innerText();
    const all = await Promise.all(
      rows.map(async (row) => [await read(row, 'name'), await read(row, 'people')]),
    );
    expect(all.filter(([title, people]) => title === people)).toEqual([]);
    expect(all.some(([, people]) => people === '')).toBe(true);
    expect(all.some(([, people]) => people?.includes(' and '))).toBe(true);
  });

  it('can be searched by participant, and sorted', async () => {
    const page = await app.visit('#/messages');
    const total = await rowCount(page);
    const name = await firstRow(page).innerText();
    await page.getByRole('searchbox').fill(name.slice(0, 4));
    await expect.poll(() => rowCount(page)).toBeLessThan(total);
    expect(page.url()).toContain('search=');
    await page.getByRole('searchbox').fill('nobody is called this');
    await page.getByText('Nothing matches.').waitFor();
    await go(page, '#/messages?sort=name&desc=0');
    await firstRow(page).waitFor();
    const shown = await page.locator('[data-index] [data-column="name"]').allInnerTexts();
    const names = shown.filter((name) => name !== 'Thread without a title');
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(
      names.toSorted(new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare),
    );
  });

  it('of a finding show their first and last day, and lead from the most to the least', async () => {
    const page = await app.visit('#/messages?finding=messaging-partner%3Anetflix');
    await page.getByText('Messages that may count for Netflix: those from').waitFor();
    await page.getByRole('link', { name: 'Show the least' }).click();
    await page.getByText(/certainly counts? for Netflix/).waitFor();
    await page.getByRole('link', { name: /^Show all, instead of/ }).click();
    await settled(page);
    expect(page.url()).toMatch(/#\/messages$/);
  });
});
