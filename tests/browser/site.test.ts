import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAppPage } from '../../scripts/site/app-page.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { getChromium, go, settled } from './app.ts';
import { findViolations } from './axe.ts';

const LARGEST_BYTES = 5_000_000;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', svg: 'image/svg+xml' };

let [dir, bytes] = ['', 0];
let server: Server;

/** As any static host serves a project: below a folder of its own, and nothing else. */
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
  dir = mkdtempSync(join(tmpdir(), 'sidedoor-site-'));
  bytes = await buildSite(dir);
  server = serve();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true, force: true });
});

const VIEWS = [
  '#/overview',
  '#/flagged/messaging-partner%3Anetflix',
  '#/messages',
  '#/messages?list=people&sort=name&desc=0',
  '#/connections?status=active',
  '#/companies?sort=name&desc=1',
  '#/companies/netflix',
  '#/compare',
  '#/headlines',
  '#/review',
  '#/follow-ups',
  '#/letter/netflix?law=ccpa',
  '#/report',
  '#/coverage',
  '#/coverage/documents',
  '#/settings',
  '#/overview?import=1',
];

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

  it('shows every view of the invented account, and asks nobody else', async () => {
    const troubles: string[] = [];
    const page = await openPage(base(), troubles);
    // The same file either way: over HTTP only that it starts and changes its views.
    for (const view of scheme === 'file' ? VIEWS : VIEWS.slice(0, 2)) {
      await go(page, view);
      expect(await page.locator('[role=alert]').allTextContents(), view).toEqual([]);
    }
    expect(await page.locator('.invented').textContent()).toContain('invented account');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has a front page with pictures, and documentation whose links work', async () => {
    const troubles: string[] = [];
    const page = await openPage(base(), troubles, 'index.html');
    await page.locator('main a', { hasText: 'docs/security.md' }).first().click();
    await page.waitForURL('**/docs/security.html');
    await page.getByRole('link', { name: 'An invented account' }).click();
    await settled(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

it('refuses a change with one sentence, and a question that nobody answered in advance', async () => {
  const page = await openPage(pathToFileURL(dir).href, []);
  await go(page, '#/erase');
  await page.getByRole('textbox').fill('erase');
  await page.getByRole('button', { name: /erase/i }).click();
  await expect
    .poll(() => page.getByText(/nothing in it can be changed\. Install Sidedoor to/).count())
    .toBe(1);
  await go(page, '#/companies?search=zzz');
  await expect.poll(() => page.getByText(/not answered in advance/).count()).toBe(1);
  await page.context().close();
});

it.each(['index.html', 'app.html', 'docs/architecture.html'])(
  'has no fault that axe finds: %s',
  async (at) => {
    const page = await openPage(pathToFileURL(dir).href, [], at);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator('main h1').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
    }
    await page.context().close();
  },
);

it('is small, and the same in two builds', async () => {
  expect(bytes).toBeLessThan(LARGEST_BYTES);
  const first = readFileSync(join(dir, 'app.html'), 'utf8');
  // What could differ is what was recorded: times, random names, an order.
  expect((await buildAppPage()) === first).toBe(true);
});
