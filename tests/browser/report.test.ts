import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundle } from '../../src/report/bundle.ts';
import { encryptedPage } from '../../src/report/encrypted/page.ts';
import { reportBytes } from '../../src/report/formats.ts';
import { htmlReport } from '../../src/report/html/report.ts';
import { say } from '../../src/words/say.ts';
import { GOLDEN_OPTIONS, GOLDEN_PAGE, GOLDEN_PASSPHRASE } from '../report/golden/golden.ts';
import { collectBytes, createReport, joinedText } from '../report/support.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { getChromium } from './app.ts';
import { findViolations } from './axe.ts';

const dir = temporaryDir();
let offline: BrowserContext;
beforeAll(async () => {
  offline = await (await getChromium()).newContext({ offline: true });
  return () => offline.close();
});
afterEach(() => Promise.all(offline.pages().map((page) => page.close())));

type Opened = {
  readonly page: Page;
  readonly requests: string[];
  readonly refused: string[];
  readonly complaints: string[];
};

/** Opens a file as a person would, with the network off; records every request beyond the file and every console error. */
async function openFile(name: string, text: string): Promise<Opened> {
  const path = join(dir, name);
  writeFileSync(path, text);
  const page = await offline.newPage();
  const [requests, refused, complaints]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return { page, requests, refused, complaints };
}

async function encrypted(text: Iterable<string>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of encryptedPage(text, GOLDEN_OPTIONS)) pieces.push(piece);
  return pieces.join('');
}

/** What is shipped around the data; making it takes as many iterations as opening it. */
let shipped: string;
beforeAll(async () => {
  shipped = await encrypted(['']);
});

/** The page as it is shipped, with the data of a golden file. */
function goldenPage(file = 'encrypted.txt'): string {
  const [header = '', data = ''] = readFileSync(
    join(import.meta.dirname, '../report/golden', file),
    'utf8',
  ).split('\n');
  return shipped
    .replace(/(id="header">)[^<]*/, () => `id="header">${header}`)
    .replace(/(id="data">)[^<]*/, () => `id="data">${data}`);
}

async function unlock({ page }: Opened, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open the report' }).click();
}

const openReport = (): Promise<Opened> => openFile('report.html', joinedText(htmlReport(createReport())));

describe('a report in Chromium with the network off', () => {
  it('requests nothing beyond itself, runs no script, and applies its own style', async () => {
    const { page, requests, complaints } = await openReport();
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe('Private report on connected apps and messages');
    const finding = page.locator('.finding').first();
    expect(await finding.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
    expect(await page.locator('[title], a[target]').count()).toBe(0);
  });

  it('has no fault that axe can find, light or dark, does not scroll sideways on a phone, and repeats table headers on paper', async () => {
    const { page } = await openReport();
    expect(await findViolations(page)).toEqual([]);
    // The same elements in the same places: only their colours are new.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, ['color-contrast'])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('thead').first();
    expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('table-header-group');
  });
});

describe('an encrypted report in Chromium with the network off', () => {
  it('opens the golden file and shows it without a request or an error', async () => {
    const opened = await openFile('golden.html', goldenPage());
    await unlock(opened, GOLDEN_PASSPHRASE);
    await opened.page.locator('#golden').waitFor();
    expect(await opened.page.locator('#golden').innerText()).toBe('Grüße 🙂');
    expect(await opened.page.title()).toBe('Golden');
    expect(opened.requests).toHaveLength(1);
    expect(opened.complaints).toEqual([]);
  });

  it('accepts the passphrase with other capitals, spaces and dashes, and with letters in another normal form', async () => {
    const opened = await openFile('spelling.html', goldenPage());
    await unlock(opened, `${GOLDEN_PASSPHRASE.normalize('NFD').toUpperCase().replaceAll('-', ' – ')} `);
    await opened.page.locator('#golden').waitFor();
  });

  it('opens a report of the first version of the format', async () => {
    const opened = await openFile('version-1.html', goldenPage('encrypted-1.txt'));
    await unlock(opened, `${GOLDEN_PASSPHRASE.normalize('NFD')} `);
    await opened.page.locator('#golden').waitFor();
  });

  it('saves the files of a locked bundle, each as listed in its manifest, and shows the report', async () => {
    const bytes = await collectBytes(
      reportBytes(createReport(), { format: 'bundle', encryption: GOLDEN_OPTIONS }),
    );
    expect(bytes.toString('latin1')).not.toContain('Netflix');
    const opened = await openFile('bundle.html', bytes.toString('utf8'));
    await unlock(opened, GOLDEN_PASSPHRASE);
    const links = opened.page.locator('#files a');
    await links.first().waitFor();
    const saved = new Map<string, Buffer>();
    for (const link of await links.all()) {
      const [download] = await Promise.all([opened.page.waitForEvent('download'), link.click()]);
      saved.set(download.suggestedFilename(), readFileSync(await download.path()));
    }
    const zip = await JSZip.loadAsync(await collectBytes(bundle(createReport())));
    expect([...saved.keys()]).toEqual(Object.keys(zip.files));
    for (const [name, file] of saved) expect(file).toEqual(await zip.file(name)?.async('nodebuffer'));
    expect(opened.requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    await opened.page.getByRole('button', { name: 'Read the report here' }).click();
    await opened.page.locator('.finding').first().waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('shows a complete report in its own style, as the policy of the page allows', async () => {
    const opened = await openFile('whole.html', await encrypted(htmlReport(createReport())));
    await unlock(opened, GOLDEN_PASSPHRASE);
    await opened.page.locator('.finding').first().waitFor();
    expect(
      await opened.page
        .locator('.finding')
        .first()
        .evaluate((one) => getComputedStyle(one).borderTopStyle),
    ).toBe('solid');
    expect(await opened.page.locator('script').count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  it('runs no script in a report that was tampered with before it was encrypted', async () => {
    const tampered = GOLDEN_PAGE.replace(
      '</body>',
      '<script>document.title="ran"</script><img src=x onerror="document.title=\'ran\'"></body>',
    );
    const opened = await openFile('tampered.html', await encrypted([tampered]));
    await unlock(opened, GOLDEN_PASSPHRASE);
    await opened.page.locator('#golden').waitFor();
    expect(await opened.page.title()).toBe('Golden');
    // The picture is requested and refused by the policy before anything is fetched.
    expect(opened.requests.slice(1).every((url) => opened.refused.includes(`${url} csp`))).toBe(true);
  });

  const flipped = (page: string): string =>
    page.replace(/(id="data">.{1000})(.)/, (_, before, one) => `${before}${one === 'A' ? 'B' : 'A'}`);
  it.each([
    ['a wrong passphrase', (page: string) => page, 'maple-orbit-kettle-lantern-x'],
    ['one flipped byte', flipped, GOLDEN_PASSPHRASE],
    ['a changed header', (page: string) => page.replace('"v":2', '"v": 2'), GOLDEN_PASSPHRASE],
    [
      'fewer iterations than allowed',
      (page: string) => page.replace('"iterations":600000', '"iterations":1000'),
      GOLDEN_PASSPHRASE,
    ],
    [
      'more iterations than allowed',
      (page: string) => page.replace('"iterations":600000', '"iterations":10000001'),
      GOLDEN_PASSPHRASE,
    ],
    ['a file cut off in its data', (page: string) => page.slice(0, -5000), GOLDEN_PASSPHRASE],
    [
      'a file cut off before its data',
      (page: string) => page.slice(0, page.indexOf('<script type="text/plain"')),
      GOLDEN_PASSPHRASE,
    ],
  ])('shows only one sentence for %s', async (_what, change, passphrase) => {
    const before = goldenPage();
    const after = change(before);
    expect(after === before).toBe(_what === 'a wrong passphrase');
    const opened = await openFile('broken.html', after);
    await unlock(opened, passphrase);
    await opened.page.getByText(say('unlock.failed')).waitFor();
    expect(await opened.page.locator('#golden').count()).toBe(0);
    expect(await opened.page.getByRole('button').isEnabled()).toBe(true);
    expect(opened.requests).toHaveLength(1);
  });

  it('says what to do when scripts are disabled or the browser has no encryption', async () => {
    writeFileSync(join(dir, 'off.html'), goldenPage());
    const off = await (await getChromium()).newPage({ javaScriptEnabled: false });
    onTestFinished(() => off.close());
    await off.goto(pathToFileURL(join(dir, 'off.html')).href);
    expect(await off.getByText('scripts are switched off').isVisible()).toBe(true);
    expect(await off.locator('#open').isVisible()).toBe(false);
    const bare = await offline.newPage();
    await bare.addInitScript(() => Object.defineProperty(globalThis, 'crypto', { value: {} }));
    await bare.goto(pathToFileURL(join(dir, 'off.html')).href);
    expect(await bare.getByText('does not offer its encryption functions').isVisible()).toBe(true);
    expect(await bare.locator('#open').isVisible()).toBe(false);
  });
});
