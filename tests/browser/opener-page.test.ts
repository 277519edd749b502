import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser.ts';
import { runHost } from '../web/harness.ts';

it('the page that opens the app lets this browser in, and leaves the one-time address nowhere', async () => {
  const { host } = await runHost();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(host.writeOpenerPage()).href);
    await page.waitForURL(`http://127.0.0.1:${host.port}/`);
    expect(await page.title()).toBe('the page');
    await page.reload();
    expect(await page.title()).toBe('the page');
  } finally {
    await browser.close();
  }
});
