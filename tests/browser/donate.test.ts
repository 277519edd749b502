import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { download, drawn, settled, withSample } from './app.ts';
import { findViolations } from './axe.ts';

const STUDY = join(import.meta.dirname, '../../examples/study/study.toml');

const app = withSample();

async function chooseStudy(page: Page, path = STUDY): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

async function write(page: Page, format: string): Promise<JSZip> {
  await page.getByLabel('Form of the file').selectOption(format);
  return JSZip.loadAsync((await download(page, 'Write the donation')).bytes);
}

const readRows = async (zip: JSZip, table: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await zip.file(`${table}.json`)?.async('string')) ?? '');

describe('donating', () => {
  it('shows every row, lets the user leave out tables, companies and rows, and writes the rest', async () => {
    const page = await app.visit('#/report');
    await page.getByRole('link', { name: 'Donate to a study' }).click();
    await page.getByRole('heading', { name: 'Donate to a study' }).waitFor();
    await chooseStudy(page);
    await page.getByText('Never in it: names of people').waitFor();
    await page.getByLabel('Table', { exact: true }).selectOption('connections');
    await page.getByRole('searchbox', { name: 'Search this table' }).fill('netflix');
    await page.getByRole('button', { name: 'Leave out everywhere: Netflix' }).first().click();
    await page.getByRole('heading', { name: 'Companies that you leave out' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search this table' }).fill('spotify');
    const spotify = page.getByRole('row', { name: /Spotify/ });
    await spotify.first().waitFor();
    for (const row of await spotify.all()) await row.getByRole('checkbox').uncheck();
    await page.getByLabel('Table', { exact: true }).selectOption('advertisers');
    await page.getByRole('checkbox', { name: 'Hand over this table' }).uncheck();
    const zip = await write(page, 'json');
    await page.getByText('Your donor number is d').last().waitFor();
    expect(await readRows(zip, 'advertisers')).toEqual([]);
    const companies = (await readRows(zip, 'connections')).map(({ company }) => company);
    expect(companies.length).toBeGreaterThan(3);
    for (const name of ['Netflix', 'Spotify']) expect(companies).not.toContain(name);
    expect(JSON.stringify(await readRows(zip, 'exposure'))).not.toContain('Netflix');
  });

  it('says what is wrong with a study file', async () => {
    const page = await app.visit('#/donate');
    await chooseStudy(page, import.meta.filename);
    await page.getByText('is not valid TOML').waitFor();
  });

  it('does not carry over what was left out of another import', async () => {
    const page = await app.visit('#/donate');
    await chooseStudy(page);
    const tick = page.getByRole('checkbox', { name: 'Hand over this table' });
    const lookAt = (hash: string) =>
      page.evaluate((next) => {
        location.hash = next;
      }, hash);
    await tick.waitFor();
    // Both have been visited, so neither is waited for.
    await lookAt('#/donate?import=1');
    await expect.poll(() => tick.isChecked()).toBe(true);
    await lookAt('#/donate');
    await settled(page);
    await tick.uncheck();
    await lookAt('#/donate?import=1');
    await settled(page);
    await expect.poll(() => tick.isChecked()).toBe(true);
  });

  it('rejects a study that is too long instead of truncating it', async () => {
    const page = await app.visit('#/donate');
    const buffer = Buffer.from(`${readFileSync(STUDY, 'utf8')}#${'x'.repeat(200_000)}`);
    const file = { name: 'study.toml', mimeType: 'text/plain', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('What would be handed over').count()).toBe(0);
  });

  it('has no accessibility fault that axe finds, dark or light, wide or narrow', async () => {
    const page = await app.visit('#/donate', { colorScheme: 'dark', reducedMotion: 'reduce' });
    await chooseStudy(page);
    await page.getByLabel('Table', { exact: true }).selectOption('connections');
    await page
      .getByRole('button', { name: /^Leave out everywhere/ })
      .first()
      .click();
    await settled(page);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    await drawn(page);
    expect(await findViolations(page)).toEqual([]);
  });
});
