import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import type { SampleManifest } from '../../src/sample/expected-results.ts';
import { getChromium, go, settled, withApp } from './app.ts';
import { findViolations } from './axe.ts';
import { breakDocuments, EXPORT_NAME, exportIn, otherZip, unpack } from './exports.ts';

/* The journeys of one person, in order: nothing, a first import, a second one, a refusal, a damaged one, a second tab. */

let parts: SampleManifest;
let broken: string[] = [];
const ONE_PART = 'facebook-ada-2026-01-10-OnePart1.zip';
const partName = (part: number): string => EXPORT_NAME.replace('.zip', `-${part}.zip`);
const OTHER = 'facebook-ada-2026-04-04-Another1.zip';
const DAMAGED = 'facebook-ada-2026-03-03-Damaged1.zip';

const app = withApp(async ({ dir, downloadsDir }) => {
  parts = await exportIn(downloadsDir, { parts: 3, e2ee: true });
  await exportIn(dir, { seed: 2, threads: 5, messages: 200 }, ONE_PART);
  broken = await breakDocuments(join(dir, ONE_PART), join(dir, DAMAGED), /inbox\/[^/]+\/message_1\.json$/);
  await otherZip(join(dir, 'holiday.zip'));
  await exportIn(dir, { seed: 3, threads: 5, messages: 200 }, OTHER);
  await unpack(join(dir, ONE_PART), join(dir, 'unpacked', 'facebook-ada-2025-03-02-Unpacked'));
});
const at = (name: string): string => join(app.place().dir, name);

const chooseFiles = (page: Page, names: readonly string[]): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(names.map(at));

/** Drops files as a browser does, with a data transfer that the page did not create. */
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
  const zone = page.getByRole('region', { name: /^Drop your export here/ });
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Copies of handed-over files that the host has now. */
const copies = (): string[] => {
  const root = getWorkRoot(app.place().ledgerPath);
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

/** An import waits until the returned function is called, so that it cannot be over before it is checked. */
function holdImport(): () => void {
  const ledger = new SqliteDatabase(app.place().ledgerPath);
  ledger.exec('BEGIN IMMEDIATE');
  return () => void ledger.close();
}

/** Filled as requests are made. */
function recordRequests(page: Page, path: string): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith(path)) urls.push(request.url());
  });
  return urls;
}

const finished = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'The import is complete' }).waitFor();

describe('before any import', () => {
  it('welcomes a newcomer, and the one-time address is gone from the address bar', async () => {
    const page = await app.open();
    expect(page.url()).toBe(`${app.origin()}/`);
    await page.getByRole('heading', { level: 1, name: 'Who had a side door' }).waitFor();
    expect(await page.title()).toContain('Sidedoor');
    expect(existsSync(app.place().ledgerPath)).toBe(false);
  });

  it('says in every list that nothing is imported, and does not keep loading', async () => {
    for (const view of [
      'connections',
      'companies',
      'messages',
      'coverage',
      'coverage/documents',
      'flagged',
    ]) {
      const page = await app.visit(`#/${view}`);
      await page.getByRole('heading', { name: 'Nothing has been imported yet' }).waitFor();
      expect(await page.getByText('Loading', { exact: true }).count(), view).toBe(0);
    }
  });
});

describe('a first import', () => {
  it('offers the parts in Downloads as one export, previews it and only then imports; axe finds nothing in any step', async () => {
    const page = await app.visit('#/import', { reducedMotion: 'reduce' });
    const findFaults = async (step: string): Promise<void> => {
      expect.soft(await findViolations(page), step).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(page, ['color-contrast']), `${step}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    };
    const found = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'facebook-ada' }) });
    await found.getByText('4 parts').waitFor();
    const names = await found.locator('.part-names > li').allTextContents();
    expect(names.map((name) => name.split(' ')[0])).toEqual([
      EXPORT_NAME,
      partName(2),
      partName(3),
      'messages.zip',
    ]);
    await findFaults('choose');
    await found.getByRole('button', { name: 'Look inside' }).click();
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    await findFaults('preview');
    await page.getByRole('definition').filter({ hasText: 'Ada Example' }).waitFor();
    expect(await page.locator('.part-cards > li').count()).toBe(4);
    expect(existsSync(app.place().ledgerPath)).toBe(false);

    await page.getByRole('button', { name: 'Import these 4 parts' }).click();
    await finished(page);
    await settled(page);
    await findFaults('complete');
    await page.getByRole('link', { name: 'See the answer' }).click();
    await settled(page);
    const messages = parts.counts.messages.toLocaleString('en-GB');
    await page.getByText(`of your ${messages} messages`).first().waitFor();
  });

  it('takes a dropped file, keeps no copy of it, and shows the newest export', async () => {
    const page = await app.visit('#/import');
    await drop(page, [ONE_PART]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await finished(page);
    await expect.poll(copies).toEqual([]);
    await page.getByRole('link', { name: 'Show every document' }).click();
    await page.getByRole('table').waitFor();
    await go(page, '#/coverage');
    expect(await page.locator('.imports > li').count()).toBe(2);
  });

  it('shows the answer of an export that was imported before, and says why', async () => {
    const page = await app.visit('#/import');
    await chooseFiles(page, [ONE_PART]);
    await page.getByText(/^You imported this export on .+ Nothing was added\.$/).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await page.locator('.import-label').first().textContent()).toContain('10 January 2026');
    await go(page, '#/coverage');
    expect(await page.locator('.imports > li').count()).toBe(2);
    await go(page, '#/overview');
    expect(await page.getByText('Nothing was added.').count()).toBe(0);
  });

  it('does not show the previous import while another one starts', async () => {
    const page = await app.visit('#/import');
    await chooseFiles(page, ['holiday.zip']);
    await page.getByText('This could not be imported').waitFor();
    await go(page, '#/coverage');
    await page.getByRole('link', { name: 'Import another export' }).click();
    await page.getByRole('button', { name: 'Choose ZIP files' }).waitFor();
  });

  it('imports a chosen folder, sending only what is read', async () => {
    const page = await app.visit('#/import');
    const sent = recordRequests(page, '/upload');
    await page.locator('input[type=file]').nth(1).setInputFiles(at('unpacked'));
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    await page.getByRole('definition').filter({ hasText: '2 March 2025' }).waitFor();
    expect(sent.filter((url) => /jpg|comments/.test(url))).toEqual([]);
    const uploads = sent.filter((url) => !url.includes('/folder'));
    expect(uploads.length).toBeGreaterThan(3);
    await page.getByText(/leaves \d+ other files? alone/).waitFor();
    await page.getByRole('button', { name: 'Choose other files' }).click();
    await expect.poll(copies).toEqual([]);
  });

  it('removes the uploaded files when the upload is stopped', async () => {
    const page = await app.visit('#/import');
    // The second file never arrives.
    await page.route(/upload\?name=.*Damaged/, () => undefined);
    await chooseFiles(page, [ONE_PART, DAMAGED]);
    await expect.poll(copies).toHaveLength(1);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Choose ZIP files' }).waitFor();
    await expect.poll(copies).toEqual([]);
  });
});

describe('an import that fails', () => {
  it('refuses a file that is not an export with one sentence, and leaves the ledger unchanged', async () => {
    const page = await app.visit('#/import');
    const before = readFileSync(app.place().ledgerPath);
    await chooseFiles(page, ['holiday.zip']);
    const refusal = page.getByRole('alert').filter({ hasText: 'This could not be imported' });
    await refusal.waitFor();
    const sentence = (await refusal.getByRole('paragraph').first().textContent()) ?? '';
    expect(sentence).toMatch(/^Nothing here is a document of an export that Sidedoor reads\. [^.]+\.$/);
    expect(readFileSync(app.place().ledgerPath).equals(before)).toBe(true);

    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Choose ZIP files' }).waitFor();
  });

  it('rejects a file that is not a ZIP before anything is sent', async () => {
    const page = await app.visit('#/import');
    const uploads = recordRequests(page, '/upload');
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('alert').filter({ hasText: '“notes.txt” is not a ZIP file.' }).waitFor();
    expect(uploads).toEqual([]);
  });

  it('reads the documents next to broken ones and says that numbers are lower bounds', async () => {
    expect(broken.length).toBeGreaterThan(0);
    const page = await app.visit('#/import');
    await chooseFiles(page, [DAMAGED]);
    await page.getByRole('button', { name: 'Import this part' }).click();
    await finished(page);
    await page.getByRole('link', { name: 'See the answer' }).click();
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

describe('two tabs, and a visitor without a key', () => {
  it('show the same ledger, and update when the other tab changes it', async () => {
    const first = await app.visit('#/coverage');
    const second = await app.open({ at: '#/coverage' });
    await settled(second);
    expect(await second.locator('.imports > li').count()).toBe(3);
    const damaged = second.locator('.imports > li').filter({ hasText: DAMAGED });
    await damaged.getByRole('button', { name: 'Remove' }).click();
    await damaged.getByRole('button', { name: 'Remove this import' }).click();
    for (const tab of [second, first]) await expect.poll(() => tab.locator('.imports > li').count()).toBe(2);
  });

  it('find an import that the other tab started, even after a reload', async () => {
    const first = await app.visit('#/import');
    const second = await app.open({ at: '#/import' });
    await second.getByRole('button', { name: 'Choose ZIP files' }).waitFor();
    await chooseFiles(first, [OTHER]);
    const release = holdImport();
    await first.getByRole('button', { name: 'Import this part' }).click();
    await second.getByRole('heading', { name: 'Importing' }).waitFor();
    const warnings: string[] = [];
    first.once('dialog', (dialog) => {
      warnings.push(dialog.type());
      return dialog.accept();
    });
    await first.reload();
    expect(warnings).toEqual(['beforeunload']);
    await first.getByRole('heading', { name: 'Importing' }).waitFor();
    release();
    for (const tab of [first, second]) await tab.getByText('See the answer').waitFor();
  });

  it('report that a running import was lost with its engine, and accept the file again', async () => {
    const page = await app.visit('#/import');
    await chooseFiles(page, [DAMAGED]);
    const release = holdImport();
    await page.getByRole('button', { name: 'Import this part' }).click();
    await page.getByRole('heading', { name: 'Importing' }).waitFor();
    app.host().engine.kill();
    await page.getByText('stopped unexpectedly and is being started again').waitFor();
    release();
    await page.getByRole('main').getByRole('button').first().click();
    await chooseFiles(page, [DAMAGED]);
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    await page.getByRole('button', { name: 'Choose other files' }).click();
    await expect.poll(copies).toEqual([]);
    // A pending call fails with the engine, which Chromium logs to the console by itself.
    expect(app.troubles().every((trouble) => trouble.includes('status of 500'))).toBe(true);
  });

  it('are all erased only after the word was typed, and say what was removed', async () => {
    const first = await app.visit('#/companies');
    const second = await app.open({ at: '#/settings' });
    await second.getByRole('link', { name: 'Erase everything' }).click();
    const button = second.getByRole('button', { name: 'Erase everything' });
    const confirm = second.getByRole('textbox', { name: 'Type “erase” to confirm' });
    expect(await button.isDisabled()).toBe(true);
    await confirm.fill('yes');
    expect(await button.isDisabled()).toBe(true);
    await confirm.fill('erase');
    await second.keyboard.press('Enter');
    await second.getByRole('heading', { name: 'Everything is erased' }).waitFor();
    await second.getByText(app.place().ledgerPath).first().waitFor();
    expect(existsSync(app.place().ledgerPath)).toBe(false);
    expect(existsSync(at(ONE_PART))).toBe(true);
    await first.getByRole('heading', { name: 'Nothing has been imported yet' }).waitFor();
    await second.getByRole('link', { name: 'Start over' }).click();
    await second.getByRole('heading', { level: 1, name: 'Who had a side door' }).waitFor();
  });

  it('are refused without a key, with an explanation', async () => {
    const page = await (await getChromium()).newPage();
    onTestFinished(() => page.close());
    const answer = await page.goto(`${app.origin()}/`);
    expect(answer?.status()).toBe(401);
    expect(await page.locator('body').textContent()).toContain('Sidedoor does not know this page');
  });
});

describe('the sample after erasing', () => {
  it('can be opened from the welcome page, and is marked as invented everywhere', async () => {
    const page = await app.visit('#/welcome');
    for (const [title, steps] of [
      ['Get your export from Instagram', 'Choose your Instagram account'],
      ['Get your archive from X', 'choose “Request archive”'],
    ]) {
      await page.getByText(title ?? '').click();
      await page.getByText(steps ?? '').waitFor();
    }
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByRole('heading', { name: 'The import is complete' }).waitFor();
    await page.getByRole('link', { name: 'See the answer' }).click();
    await settled(page);
    await page.getByText('An invented sample, not a real account').waitFor();
    await page
      .getByRole('list', { name: 'What stands out' })
      .getByRole('link', { name: /^Netflix/ })
      .waitFor();
    expect(copies()).toEqual([]);
  });
});
