import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/browser.ts';
import { startHost } from '../../web/host.ts';
import { PAGES_DIR } from '../../web/pages.ts';
import { temporaryDir } from '../temporary-dir.ts';

/* The key to a run of the host, in a real browser: where it is sent, and what a page of another server gets without it. */

/** From the page that the browser is started with to the app; its window is that of one person, test after test. */
let context: BrowserContext;
let page: Page;
let origin: string;
beforeAll(async () => {
  const dir = temporaryDir();
  const host = await startHost({ rendererDir: PAGES_DIR, ledgerPath: join(dir, 'ledger.sqlite') });
  // A browser of its own, whose pages do not share one process: that is what the user's browser does, and Chromium has crashed
  // when a page that shared it opened windows as the one below does.
  const browser = await launchChromium(['--disable-gpu']);
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(pathToFileURL(host.writeOpenerPage()).href);
  await page.getByRole('button', { name: 'Try the sample' }).waitFor();
  origin = `http://127.0.0.1:${host.port}`;
  return async () => {
    await browser.close();
    await host.close();
  };
});

/** A second server whose pages may do anything. */
async function serveBeside(): Promise<{ origin: string; cookies: string[] }> {
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>beside</title>');
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cookies };
}

describe('the session key', () => {
  it('is in a tab opened from a link of the app, or by its bare address next to another tab', async () => {
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Settings' }).click({ modifiers: ['ControlOrMeta'] });
    const settings = await opened;
    await settings.getByRole('radiogroup').first().waitFor();
    const typed = await context.newPage();
    await typed.goto(`${origin}/#/import`);
    await typed.getByRole('button', { name: 'Choose ZIP files' }).waitFor();
    await Promise.all([settings.close(), typed.close()]);
  });

  it('leaves the address bar and the history at once, and is still there after a reload', async () => {
    expect(page.url()).toBe(`${origin}/`);
    await page.reload();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
  });
});

describe('a page of another server on 127.0.0.1, in the signed-in browser', () => {
  it('gets the cookie, and with it no answer, no page, no key and no change', async () => {
    const beside = await serveBeside();
    const attacker = await context.newPage();
    await attacker.goto(beside.origin);
    expect(beside.cookies[0]).toMatch(/^sidedoor-\d+=/);
    const got = await attacker.evaluate(async (target) => {
      const settled = (work: Promise<unknown>): Promise<unknown> =>
        Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('nothing'), 1500))]).catch(
          () => 'nothing',
        );
      const load = (tag: 'img' | 'script' | 'link', url: string): Promise<unknown> =>
        new Promise((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('nothing');
          Object.assign(element, { src: url, href: url, rel: 'stylesheet' });
          document.body.append(element);
        });
      const read = (path: string, init: RequestInit): Promise<unknown> =>
        fetch(`${target}${path}`, { credentials: 'include', ...init }).then((answer) => answer.text());
      const theme = JSON.stringify({ json: { theme: 'dark' } });
      const socket = (): Promise<unknown> =>
        new Promise((resolve) => {
          const opened = new WebSocket(`${target.replace('http', 'ws')}/rpc/settings/get`);
          opened.onopen = () => resolve('open');
          opened.onerror = () => resolve('nothing');
        });
      const frame = (): Promise<unknown> =>
        new Promise((resolve) => {
          const element = document.createElement('iframe');
          element.onload = () => resolve(element.contentDocument?.title ?? 'nothing');
          element.src = target;
          document.body.append(element);
        });
      const tabs = (): Promise<unknown> =>
        new Promise((resolve) => {
          const channel = new BroadcastChannel('sidedoor-key');
          channel.onmessage = ({ data }) => resolve(data);
          channel.postMessage('key?');
        });
      const form = (): void => {
        const element = document.createElement('form');
        Object.assign(element, {
          method: 'POST',
          action: `${target}/rpc/settings/set`,
          enctype: 'text/plain',
        });
        element.target = '_blank';
        const field = document.createElement('input');
        Object.assign(field, { name: '{"json":{"theme":"dark"},"x":"', value: '"}' });
        element.append(field);
        document.body.append(element);
        element.submit();
      };
      form();
      const opened = window.open(target);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return Promise.all(
        [
          read('/rpc/imports/list', { method: 'POST', body: '{}' }),
          read('/rpc/settings/set', {
            method: 'POST',
            body: theme,
            headers: { 'content-type': 'application/json' },
          }),
          read('/rpc/settings/set', { method: 'POST', body: theme, headers: { authorization: 'Bearer x' } }),
          read('/rpc/settings/set', { method: 'POST', body: theme, mode: 'no-cors' }),
          read('/', {}),
          load('img', `${target}/icon.svg`),
          load('script', `${target}/`),
          load('link', `${target}/`),
          socket(),
          frame(),
          tabs(),
          Promise.resolve(opened === null || opened.closed ? 'nothing' : opened.document.title),
          Promise.resolve(sessionStorage.getItem('sidedoor-key') ?? 'nothing'),
        ].map(settled),
      );
    }, origin);
    // What must not be readable at all is an empty text.
    expect(got.filter((each) => each !== 'nothing' && each !== '')).toEqual([]);
    expect(got).toHaveLength(13);
    await page.reload();
    await page.getByRole('link', { name: 'Settings' }).click();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(false);
  });
});

describe('when all tabs are closed', () => {
  it('an address that was copied has no key: the page says how to come back', async () => {
    for (const each of context.pages()) await each.close();
    const alone = await context.newPage();
    await alone.goto(`${origin}/#/import`);
    const text = alone.getByText('Open the address that Sidedoor printed when it started');
    expect((await text.boundingBox())?.x).toBeGreaterThanOrEqual(16);
    expect(await alone.getByRole('button').count()).toBe(0);
  });
});
