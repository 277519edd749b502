import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Engine } from '../src/engine/engine.ts';
import type { SampleOptions } from '../src/sample/options.ts';
import { zipSink } from '../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../src/sample/write-sample.ts';
import { setWords } from '../src/words/current.ts';
import { loadWords } from '../src/words/languages.ts';
import { type Host, startHost } from '../web/host.ts';
import { buildPages, PAGES_DIR } from '../web/pages.ts';
import { type Admission, applyAdmission, launchChromium, readAdmission } from './browser.ts';
import { withPalette } from './png.ts';

/*
 * `npm run screenshots`: pictures of every view in docs/images/, from an invented export and a fixed day, so that they change
 * only when the interface does. Pictures named report-* are made elsewhere and stay.
 */

const IMAGES_DIR = join(import.meta.dirname, '../docs/images');
const LARGEST_BYTES = 250_000;
const LARGEST_TOTAL_BYTES = 3_000_000;

/** The day after the export's: what the pictures show as the day of import. */
const NOW = Date.UTC(2026, 4, 21, 9) / 1000;
const ACCOUNT: Partial<SampleOptions> = {
  messages: 20_000,
  threads: 250,
  businesses: 700,
  events: 5600,
  apps: 60,
};
const EXPORT_NAME = 'facebook-ada-2026-05-20-AbCdEfGh.zip';
const OLDER_NAME = 'facebook-ada-2024-02-11-OlderAbc.zip';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 390, height: 844 };
type Scheme = 'light' | 'dark';

/** One picture in each scheme. `prepare` brings the view into the state that is shown. */
type Shot = {
  readonly name: string;
  readonly at: string;
  readonly narrow?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
};

const NETFLIX = '#/flagged/messaging-partner%3Anetflix';

/** The part of an element's interface used below; this layer has no DOM types. */
type Element = { readonly scrollIntoView: () => void; textContent: string };

/** Scrolls to a heading, with its usual margin. */
const scrollTo =
  (heading: string) =>
  async (page: Page): Promise<void> => {
    const found = page.getByRole('heading', { name: heading }).first();
    await found.evaluate((element: Element) => element.scrollIntoView());
    await page.mouse.wheel(0, -28);
    await page.waitForTimeout(100);
  };

async function lookInside(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look inside' }).first().click();
  await page.getByRole('heading', { name: 'What is inside' }).waitFor();
}

/** A letter has the date on which it is written; in the pictures that is the day of the import. */
async function writtenThatDay(page: Page): Promise<void> {
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const replace = (element: Element, [from, to]: readonly [string, string]): void => {
    element.textContent = element.textContent.replace(new RegExp(from), to);
  };
  await page.getByText(today, { exact: true }).evaluate(replace, [today, '21 May 2026'] as const);
  await page.getByText(/due by/).evaluate(replace, ['due by .+', 'due by 21 June 2026.'] as const);
}

const SHOTS: readonly Shot[] = [
  { name: 'welcome', at: '#/welcome' },
  { name: 'import', at: '#/import' },
  { name: 'import-preview', at: '#/import', prepare: lookInside },
  { name: 'overview', at: '#/overview' },
  { name: 'finding', at: NETFLIX },
  { name: 'finding-who-says-what', at: NETFLIX, prepare: scrollTo('Who says what') },
  { name: 'finding-exposure', at: NETFLIX, prepare: scrollTo('How many of your messages') },
  { name: 'connections', at: '#/connections' },
  { name: 'companies', at: '#/companies' },
  { name: 'company', at: '#/companies/netflix' },
  { name: 'messages', at: '#/messages' },
  { name: 'headlines', at: '#/headlines' },
  { name: 'review', at: '#/review' },
  { name: 'letter', at: '#/letter/netflix', prepare: writtenThatDay },
  { name: 'compare', at: '#/compare' },
  { name: 'report', at: '#/report' },
  { name: 'coverage', at: '#/coverage' },
  { name: 'documents', at: '#/coverage/documents' },
  { name: 'settings', at: '#/settings' },
  { name: 'erase', at: '#/erase' },
  { name: 'overview-narrow', at: '#/overview', narrow: true },
  { name: 'flagged-narrow', at: '#/flagged', narrow: true },
  { name: 'finding-narrow', at: NETFLIX, narrow: true },
  { name: 'companies-narrow', at: '#/companies', narrow: true },
];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Two exports of an account in the ledger, two years apart, and the newer one in three parts waiting in Downloads. */
async function prepareAccount(dir: string): Promise<{ ledgerPath: string; downloadsDir: string }> {
  const [ledgerPath, downloadsDir] = [join(dir, 'ledger.sqlite'), join(dir, 'Downloads')];
  mkdirSync(downloadsDir);
  const older = await writeSample({ ...ACCOUNT, era: '2023' }, zipSink(join(dir, OLDER_NAME)));
  const newer = await writeSample(ACCOUNT, zipSink(join(dir, EXPORT_NAME)));
  const engine = new Engine({ ledgerPath, now: () => NOW });
  try {
    for (const { files } of [older, newer]) await engine.importExport({ paths: files });
  } finally {
    engine.close();
  }
  const waiting = await writeSample({ ...ACCOUNT, parts: 3 }, zipSink(join(downloadsDir, EXPORT_NAME)));
  for (const path of waiting.files) utimesSync(path, NOW, NOW);
  return { ledgerPath, downloadsDir };
}

/** Uses the one-time address and returns the browser's credentials. */
async function letIn(browser: Browser, host: Host): Promise<Admission> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.openUrl);
  await page.locator('main h1').first().waitFor();
  const admission = await readAdmission(page);
  await context.close();
  return admission;
}

async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  while ((await page.locator('.skeleton').count()) > 0) await page.waitForTimeout(50);
}

async function take(browser: Browser, host: Host, admission: Admission, colorScheme: Scheme): Promise<void> {
  for (const { name, at, narrow = false, prepare } of SHOTS) {
    const device = narrow ? { viewport: NARROW, isMobile: true, hasTouch: true } : { viewport: WIDE };
    const context = await browser.newContext({ ...device, colorScheme, reducedMotion: 'reduce' });
    await applyAdmission(context, admission);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${host.port}/${at}`);
    await settle(page);
    await prepare?.(page);
    writeFileSync(join(IMAGES_DIR, `${name}-${colorScheme}.png`), withPalette(await page.screenshot()));
    await context.close();
  }
}

/** Reports the sizes, and refuses pictures that would make the project large. */
function weigh(): void {
  const sizes = readdirSync(IMAGES_DIR)
    .filter((name) => name.endsWith('.png') && !name.startsWith('report-'))
    .map((name) => ({ name, bytes: statSync(join(IMAGES_DIR, name)).size }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  say(`${sizes.length} pictures in docs/images/, ${Math.round(total / 1000)} kB`);
  const heavy = sizes.filter(({ bytes }) => bytes > LARGEST_BYTES).map(({ name }) => name);
  if (heavy.length > 0) throw new Error(`Larger than ${LARGEST_BYTES} bytes: ${heavy.join(', ')}.`);
  if (total > LARGEST_TOTAL_BYTES) throw new Error(`Together larger than ${LARGEST_TOTAL_BYTES} bytes.`);
}

setWords(await loadWords('en'));
await buildPages(() => say('Building the pages.'));
mkdirSync(IMAGES_DIR, { recursive: true });
const dir = mkdtempSync(join(tmpdir(), 'sidedoor-pictures-'));
const account = await prepareAccount(dir);
const host = await startHost({ rendererDir: PAGES_DIR, ...account });
const browser = await launchChromium();
try {
  const admission = await letIn(browser, host);
  await take(browser, host, admission, 'light');
  await take(browser, host, admission, 'dark');
  weigh();
} finally {
  await browser.close();
  await host.close();
  rmSync(dir, { recursive: true, force: true });
}
