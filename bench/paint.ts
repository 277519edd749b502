import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../scripts/browser.ts';
import { median } from './measure.ts';

const PAINT_LOCALES = ['en-GB', 'de-DE'];

type Paints = { readonly ledger: string; readonly env: NodeJS.ProcessEnv; readonly runs: number };

/** From the start of `serve` to the first paint in a Chromium that runs already, per language, in seconds; medians. */
export async function measurePaint(bins: Readonly<Record<string, string>>, { ledger, env, runs }: Paints) {
  const browser = await launchChromium();
  const served = Object.entries(bins).flatMap(([kind, bin]) =>
    PAINT_LOCALES.map((locale) => ({ name: `${kind} ${locale}`, bin, locale, seconds: [] as number[] })),
  );
  try {
    for (let turn = 0; turn < runs; turn += 1) {
      for (const { bin, locale, seconds } of served) {
        const args = [bin, 'serve', '--no-open', '--ledger', ledger];
        seconds.push(await paintOnce(browser, locale, args, env));
      }
    }
  } finally {
    await browser.close();
  }
  return Object.fromEntries(
    served.map(({ name, seconds }) => [name, Math.round(median(seconds) * 1000) / 1000]),
  );
}

async function paintOnce(
  browser: Browser,
  locale: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const begin = Date.now();
  const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const context = await browser.newContext({ locale });
  try {
    const page = await context.newPage();
    await page.goto(await readAddress(child));
    await page.locator('main').waitFor();
    return ((await page.evaluate<number>(FIRST_PAINT)) - begin) / 1000;
  } finally {
    await context.close();
    child.kill('SIGINT');
    await once(child, 'exit');
  }
}

/** When the page was first painted, in the epoch's milliseconds. */
const FIRST_PAINT = `new Promise((resolve) =>
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) resolve(performance.timeOrigin + paint.startTime);
  }).observe({ type: 'paint', buffered: true }))`;

async function readAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout !== null) {
    for await (const line of createInterface(stdout)) if (line.startsWith('http://')) return line;
  }
  throw new Error('serve printed no address.');
}
