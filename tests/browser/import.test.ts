import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import type { SampleManifest } from '../../src/sample/expected-results.ts';
import { settled, withApp } from './app.ts';
import { breakDocuments, EXPORT_NAME, exportIn, otherZip } from './exports.ts';

/* The journeys of one person, in order: nothing, a first import, a second one, a refusal, a damaged one, a second tab. */

let parts: SampleManifest;
let broken: string[] = [];
const ONE_PART = 'facebook-ada-2026-01-10-OnePart1.zip';
const partName = (part: number): string => EXPORT_NAME.replace('.zip', `-${part}.zip`);
const DAMAGED = 'facebook-ada-2026-03-03-Damaged1.zip';

const app = withApp(async ({ dir, downloadsDir }) => {
  parts = await exportIn(downloadsDir, { parts: 3, e2ee: true });
  await exportIn(dir, { seed: 2, threads: 5, messages: 200 }, ONE_PART);
  broken = await breakDocuments(join(dir, ONE_PART), join(dir, DAMAGED), /inbox\/[^/]+\/message_1\.json$/);
  await otherZip(join(dir, 'holiday.zip'));
});
const at = (name: string): string => join(app.place().dir, name);

const chooseFiles = (page: Page, names: readonly string[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(names.map(at));

/** Drops files as a browser does, with a data transfer that the page did not make. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, base64: readFileSync(at(name)).toString('base64') }));
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      made.items.add(new File([bytes], name, { type: 'application/zip' }));
    }
    return made;
  }, files);
  const zone = page.getByRole('region', { name: 'Drop the ZIP files here' });
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

const finished = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'The import is complete' }).waitFor();

describe('a first import', () => {
  it('greets a newcomer, and the one-time address is gone from the bar', async () => {
    const page = await app.open();
    expect(page.url()).toBe(`${app.origin()}/`);
    await page.getByRole('heading', { level: 1, name: 'Who had a side door' }).waitFor();
    expect(await page.title()).toContain('Sidedoor');
    expect(existsSync(app.place().ledgerPath)).toBe(false);
  });

  it('offers the parts in Downloads as one export, looks inside, and only then writes', async () => {
    const page = await app.open({ at: '#/import' });
    const found = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'facebook-ada' }) });
    await found.getByText('3 parts').waitFor();
    const names = await found.locator('.part-names > li').allTextContents();
    expect(names.map((name) => name.split(' ')[0])).toEqual([EXPORT_NAME, partName(2), partName(3)]);
    await found.getByRole('button', { name: 'Look inside' }).click();
    await page.getByRole('heading', { name: 'What these parts hold' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Ada Example' }).waitFor();
    expect(await page.locator('.part-cards > li').count()).toBe(3);
    expect(existsSync(app.place().ledgerPath)).toBe(false);

    await page.getByRole('button', { name: 'Import these 3 parts' }).click();
    await finished(page);
    await page.getByRole('link', { name: 'Go to the overview' }).click();
    await settled(page);
    const messages = (parts.counts.messages - parts.counts.e2eeMessages).toLocaleString('en-GB');
    await page.getByRole('link', { name: `${messages} messages, counted by day` }).waitFor();
  });

  it('takes a dropped file, keeps no copy of it, and shows the newest export', async () => {
    const page = await app.open({ at: '#/import' });
    await drop(page, [ONE_PART]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await finished(page);
    const workRoot = getWorkRoot(app.place().ledgerPath);
    await expect
      .poll(() => readdirSync(workRoot, { recursive: true }).filter((path) => String(path).endsWith('.zip')))
      .toEqual([]);
    await page.getByRole('link', { name: 'See every document' }).first().click();
    await settled(page);
    expect(await page.locator('.imports > li').count()).toBe(2);
  });

  it('says that the same bytes are known, and writes nothing new', async () => {
    const page = await app.open({ at: '#/import' });
    await chooseFiles(page, [ONE_PART]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await finished(page);
    await page.getByText('Nothing new was written.').waitFor();
  });
});

describe('an import that does not work out', () => {
  it('refuses what is no export with one sentence, and the ledger is as before', async () => {
    const page = await app.open({ at: '#/import' });
    const before = readFileSync(app.place().ledgerPath);
    await chooseFiles(page, ['holiday.zip']);
    const refusal = page.getByRole('alert').filter({ hasText: 'This could not be imported' });
    await refusal.waitFor();
    const sentence = (await refusal.getByRole('paragraph').first().textContent()) ?? '';
    expect(sentence).toMatch(/^Nothing in here is a document of a Facebook export; [^.]+\.$/);
    expect(readFileSync(app.place().ledgerPath).equals(before)).toBe(true);

    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
  });

  it('turns away a file that is no ZIP before anything is sent', async () => {
    const page = await app.open({ at: '#/import' });
    const uploads: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/upload')) uploads.push(request.url());
    });
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').filter({ hasText: 'notes.txt is not a ZIP file.' }).waitFor();
    expect(uploads).toEqual([]);
  });

  it('reads the neighbours of broken documents and says that numbers are lower bounds', async () => {
    expect(broken.length).toBeGreaterThan(0);
    const page = await app.open({ at: '#/import' });
    await chooseFiles(page, [DAMAGED]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await finished(page);
    await page.getByRole('link', { name: 'Go to the overview' }).click();
    const note = page.locator('[data-state=partial]');
    await note.waitFor();
    const documents = broken.length === 1 ? '1 document' : `${broken.length} documents`;
    expect(await note.textContent()).toContain(
      `${documents} could not be read, so the true numbers may be higher.`,
    );
    await note.getByRole('link').click();
    await settled(page);
    for (const path of broken) await page.getByRole('cell', { name: path }).waitFor();
    expect(await page.getByRole('row').count()).toBe(broken.length + 1);
  });
});

describe('a second tab and a stranger', () => {
  it('shows the same ledger in a second tab, and what it changes in the first when that comes back', async () => {
    const first = await app.open({ at: '#/coverage' });
    await settled(first);
    const second = await first.context().newPage();
    await second.goto(`${app.origin()}/#/coverage`);
    await settled(second);
    expect(await second.locator('.imports > li').count()).toBe(3);
    const damaged = second.locator('.imports > li').filter({ hasText: DAMAGED });
    await damaged.getByRole('button', { name: 'Remove' }).click();
    await damaged.getByRole('button', { name: 'Remove this import' }).click();
    await expect.poll(() => second.locator('.imports > li').count()).toBe(2);
    await first.reload();
    await settled(first);
    expect(await first.locator('.imports > li').count()).toBe(2);
  });

  it('lets in nobody who has no key, and says so', async () => {
    const context = await app.stranger();
    const page = await context.newPage();
    const answer = await page.goto(`${app.origin()}/`);
    expect(answer?.status()).toBe(401);
    expect(await page.locator('body').textContent()).toContain('this browser has not been let in');
    expect(app.troubles().every((trouble) => trouble.includes('401'))).toBe(true);
  });
});
