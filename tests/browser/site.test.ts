import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { recordSample } from '../../scripts/site/record.ts';
import { runs } from '../property-runs.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { getChromium, go } from './app.ts';
import { findViolations } from './axe.ts';

const LARGEST_BYTES = 2_500_000;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', svg: 'image/svg+xml' };

let [dir, bytes] = ['', 0];
let server: Server;

/** As any static host serves a project: in a subfolder, and nothing else. */
const serve = (): Server =>
  createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'image/png';
    if (!path.startsWith('/sidedoor/')) return response.writeHead(404).end();
    return response
      .setHeader('content-type', type)
      .end(readFileSync(join(dir, path.slice('/sidedoor/'.length))));
  });

beforeAll(async () => {
  dir = temporaryDir();
  bytes = await buildSite(dir);
  server = serve();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Views that no other view links to, or only with a button. */
const STARTS = ['#/overview', '#/welcome', '#/share', '#/erase', '#/overview?import=1'];

/** An address without its ids, choices and import: links of the same shape lead to the same kind of page. */
const toShape = (href: string): string =>
  href
    .replace(/(?<=^#\/[\w-]+)\/[^?]+/, '/…')
    .replace(/import=\d+&?/, '')
    .replaceAll(/=[^&]*/g, '');

/** Runs in the page; this layer has no DOM of its own. */
const toHrefs = (links: { getAttribute: (name: string) => string | null }[]): string[] =>
  links.map((link) => link.getAttribute('href') ?? '');

/** Follows a link of each shape, and the links found there. Returns links that lead outside this page. */
async function followLinks(page: Page): Promise<string[]> {
  const others = new Set<string>();
  const seen = new Set(STARTS.map(toShape));
  const waiting = [...STARTS];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    await go(page, at);
    expect((await page.getByRole('alert').allTextContents()).join(''), at).toBe('');
    for (const href of await page.locator('a[href]').evaluateAll(toHrefs)) {
      if (!href.startsWith('#/')) others.add(href);
      else if (!seen.has(toShape(href))) waiting.push(href);
      seen.add(toShape(href));
    }
  }
  expect(seen.size).toBeGreaterThan(25);
  return [...others];
}

async function openPage(base: string, troubles: string[], at = 'app.html'): Promise<Page> {
  const page = await (await getChromium()).newPage();
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(base))
      troubles.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${base}/${at}`);
  return page;
}

describe.each(['http', 'file'])('the site over %s', (scheme) => {
  const base = () =>
    scheme === 'file'
      ? pathToFileURL(dir).href
      : `http://127.0.0.1:${(server.address() as AddressInfo).port}/sidedoor`;

  it('has a front page with pictures, and documentation whose links work', async () => {
    const troubles: string[] = [];
    const page = await openPage(base(), troubles, 'index.html');
    await page.locator('main a', { hasText: 'docs/security.md' }).first().click();
    await page.waitForURL('**/docs/security.html');
    await page.getByRole('link', { name: 'Headlines' }).click();
    await page.getByRole('heading', { name: 'What the headlines say' }).waitFor();
    expect(await page.locator('.invented').textContent()).toContain('invented account');
    await go(page, '#/companies/netflix');
    await page.goBack();
    await page.getByRole('heading', { name: 'What the headlines say' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/docs/security.html');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

async function expectNoFault(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  // The same elements in the same places: only their colours are new.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

it('the site shows every view of the invented account, makes no request to other sites, and disables what it cannot do', async () => {
  const troubles: string[] = [];
  const page = await openPage(pathToFileURL(dir).href, troubles);
  await expectNoFault(page);
  expect(await followLinks(page)).toEqual(['index.html#install']);
  await turnsOff(page);
  expect(troubles).toEqual([]);
  await page.context().close();
});

/** Also says so of a view that was not prepared. */
async function turnsOff(page: Page): Promise<void> {
  const off = async (at: string, ...names: string[]) => {
    await go(page, at);
    for (const name of names)
      expect(
        await page.getByLabel(name).or(page.getByRole('button', { name })).first().isDisabled(),
        `${at} ${name}`,
      ).toBe(true);
  };
  await off('#/settings', 'Language', 'Save name');
  await off('#/erase', 'Type “erase” to confirm');
  await off('#/import', 'Choose ZIP files');
  await off('#/coverage', 'Remove');
  await off('#/report', 'Write the report');
  await off('#/share', 'Save as PNG');
  await off('#/messages', 'From', 'Search threads');
  await off('#/connections?status=active', 'Search by name', 'Kind');
  await off('#/letter/airbnb', 'Law', 'Your name');
  await off('#/review', 'Keep', 'Note');
  await page.keyboard.press('1');
  expect(await page.getByText('28 left').count()).toBe(1);
  await go(page, '#/companies?search=zzz');
  await expect.poll(() => page.getByText(/this view was not prepared/).count()).toBe(1);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Companies' }).count()).toBe(1);
}

/** Every address in the pages of documentation, with the page it is in. */
const listLinks = () =>
  globSync('**/*.html', { cwd: dir, exclude: ['app.html'] }).flatMap((path) =>
    [
      ...readFileSync(join(dir, path), 'utf8').matchAll(
        /<(?:a|img|link) [^>]*?(?:href|src)="([^"]*)"([^>]*)>/g,
      ),
    ].map(([, href = '', more = '']) => ({ path, href, more })),
  );

it('the documentation of the site has no broken link, and marks external links', () => {
  const links = listLinks();
  const wrong = links.filter(({ path, href, more }) => {
    if (/^[a-z]+:/.test(href)) return !href.startsWith('https://') || !more.includes('rel="external"');
    const [file, anchor] = href.split('#', 2);
    const target = file ? join(dir, dirname(path), file) : join(dir, path);
    if (!existsSync(target)) return true;
    return anchor && !file?.endsWith('app.html') && !readFileSync(target, 'utf8').includes(`id="${anchor}"`);
  });
  expect(links.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it('the documentation of the site has no fault that axe finds', async () => {
  const base = pathToFileURL(dir).href;
  const page = await openPage(base, [], 'index.html');
  await expectNoFault(page);
  await page.goto(`${base}/docs/architecture.html`);
  await expectNoFault(page);
  await page.context().close();
});

it('the site is small', () => {
  expect(bytes).toBeLessThan(LARGEST_BYTES);
});

// It records the whole account once more, which is done weekly.
if (runs(1) > 1)
  it('the site is the same after two builds', async () => {
    const [, recording = ''] =
      /id="recording">([^<]*)/.exec(readFileSync(join(dir, 'app.html'), 'utf8')) ?? [];
    // What could differ is what was recorded: times, random names, orders.
    const again = JSON.stringify(await recordSample());
    expect(gunzipSync(Buffer.from(recording, 'base64')).toString() === again).toBe(true);
  });
