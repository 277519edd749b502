import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { applyAdmission, launchChromium, readAdmission } from '../../scripts/browser.ts';
import { type Host, startHost } from '../../web/host.ts';
import { PAGES_DIR } from '../../web/pages.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { importSample } from './exports.ts';

/** Folders of one file's tests. */
export type Place = {
  readonly dir: string;
  /** The folder that the host uses as the user's Downloads. */
  readonly downloadsDir: string;
  readonly ledgerPath: string;
};

/** The state of a page's window: the default, except for what is named. */
export type Look = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion'> & {
  readonly viewport?: { readonly width: number; readonly height: number };
};

export type OpenOptions = Look & {
  /** The part of the address after the origin, such as `#/flagged`. */
  readonly at?: string;
};

/** One host and one ledger for the tests of a file. */
export type App = {
  readonly place: () => Place;
  readonly host: () => Host;
  readonly origin: () => string;
  /** A new page, already admitted. */
  readonly open: (options?: OpenOptions) => Promise<Page>;
  /**
   * The page that earlier tests have visited, at another address, fully loaded: loading a new one takes ten times as much
   * processor time. For tests that only look and click, and leave nothing behind in the window.
   */
  readonly visit: (at: string, look?: Look) => Promise<Page>;
  /** What went wrong in any page so far: foreign requests, blocked content, errors on the console. Emptied by reading. */
  readonly troubles: () => string[];
};

/** Only ends what hangs: on a busy machine an engine may take half a minute to start. */
const PATIENCE_MS = 120_000;
const VIEWPORT = { width: 1280, height: 900 };

/** Nobody looks at these pages, and a software renderer would take half of all processor time. */
const WITHOUT_GRAPHICS = [
  '--disable-gpu',
  '--disable-gpu-compositing',
  // Content outside the viewport is not painted ahead.
  '--force-gpu-mem-available-mb=4',
];

/** All pages of a context share a process, which compiles the app's code once. */
const ONE_PROCESS = '--process-per-site';

/** One browser for all test files of a worker; Playwright ends it with the process. */
let chromium: Promise<Browser> | null = null;
export const getChromium = (): Promise<Browser> => {
  chromium ??= launchChromium([...WITHOUT_GRAPHICS, ONE_PROCESS]);
  return chromium;
};

/** One context for the apps of all test files of a worker: each has an origin, and so a storage, of its own. */
let context: Promise<BrowserContext> | null = null;
const getContext = (): Promise<BrowserContext> => {
  context ??= newContext();
  return context;
};

async function newContext(): Promise<BrowserContext> {
  const made = await (await getChromium()).newContext({ viewport: VIEWPORT });
  made.setDefaultTimeout(PATIENCE_MS);
  await watch(made);
  return made;
}

/** Of the hosts that were started. */
const origins: string[] = [];
const troubles: string[] = [];
/** Pages that tests visit, one per host. */
const visited = new Set<Page>();

/** A ledger without an import answers 4xx, which Chromium logs to the console by itself. */
const isExpected = (text: string, url: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text) && url.includes('/rpc/');

/**
 * Starts a host for the tests of this file. `prepare` fills its Downloads or its ledger beforehand. After every test, any
 * request outside the page's own origin, any policy violation and any console error fails it.
 */
export function withApp(prepare: (place: Place) => Promise<void>): App {
  let started: StartedApp | undefined;
  beforeAll(async () => {
    started = await startApp(prepare);
  });
  afterAll(() => started?.close());
  return provideApp(() => started);
}

let sample: Promise<StartedApp> | null = null;

/**
 * The app with the invented account, for tests that do not change it: all such files of a worker share one host, one ledger and
 * one visited page.
 */
export function withSample(): App {
  let started: StartedApp | undefined;
  beforeAll(async () => {
    sample ??= startApp(({ dir, ledgerPath }) => importSample(dir, ledgerPath));
    started = await sample;
  });
  return provideApp(() => started);
}

function provideApp(find: () => StartedApp | undefined): App {
  const app = (): StartedApp => {
    const started = find();
    if (!started) throw new Error('The host has not been started yet.');
    return started;
  };
  afterEach(async ({ task }) => {
    await find()?.tidy(task.result?.state === 'fail');
    expect(troubles.splice(0)).toEqual([]);
  });
  return {
    place: () => app().place,
    host: () => app().host,
    origin: () => app().origin,
    open: (options) => app().open(options),
    visit: (at, look) => app().visit(at, look),
    troubles: () => troubles.splice(0),
  };
}

async function startApp(prepare: (place: Place) => Promise<void>): Promise<StartedApp> {
  const place = makePlace();
  await prepare(place);
  const { ledgerPath, downloadsDir } = place;
  const host = await startHost({ rendererDir: PAGES_DIR, ledgerPath, downloadsDir });
  return new StartedApp(place, host, await getContext());
}

class StartedApp {
  readonly place: Place;
  readonly host: Host;
  readonly origin: string;
  readonly #context: BrowserContext;
  #isAdmitted = false;
  #visited: Page | null = null;

  constructor(place: Place, host: Host, context: BrowserContext) {
    this.place = place;
    this.host = host;
    this.origin = `http://127.0.0.1:${host.port}`;
    this.#context = context;
    origins.push(this.origin);
  }

  async open({ at = '', ...look }: OpenOptions = {}): Promise<Page> {
    const page = await this.#context.newPage();
    await dress(page, look);
    await page.goto(this.#isAdmitted ? `${this.origin}/${at}` : this.host.openUrl);
    await page.locator('main h1').first().waitFor();
    if (this.#isAdmitted) return page;
    await applyAdmission(this.#context, await readAdmission(page));
    this.#isAdmitted = true;
    if (at) await go(page, at);
    return page;
  }

  async visit(at: string, look: Look = {}): Promise<Page> {
    const page = this.#visited ?? (await this.open({ at: '#/erase' }));
    this.#visited = page;
    visited.add(page);
    const [, view = ''] = /^#\/([\w-]+)/.exec(at) ?? [];
    // Through another view, so that the previous one is rendered again.
    if ((await page.locator('main').getAttribute('data-view')) === view)
      await goToView(page, '#/erase', 'erase');
    await dress(page, look);
    await goToView(page, at, view);
    await drawn(page);
    return page;
  }

  /**
   * Closes what a test has opened, and removes its routes. Leftovers of a failed test in the visited page must not fail the
   * next one.
   */
  async tidy(hasFailed: boolean): Promise<void> {
    if (hasFailed) this.#leave();
    await this.#visited?.unrouteAll({ behavior: 'ignoreErrors' });
    const opened = this.#context.pages().filter((page) => !visited.has(page));
    await Promise.all(opened.map((page) => page.close()));
  }

  async close(): Promise<void> {
    this.#leave();
    await this.tidy(false);
    await this.host.close();
  }

  #leave(): void {
    if (this.#visited) visited.delete(this.#visited);
    this.#visited = null;
  }
}

async function goToView(page: Page, at: string, view: string): Promise<void> {
  await go(page, at);
  await page.locator(`main[data-view="${view}"]`).waitFor();
  await settled(page);
}

async function dress(page: Page, { viewport = VIEWPORT, ...look }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, ...look });
}

function makePlace(): Place {
  const dir = temporaryDir();
  const downloadsDir = join(dir, 'Downloads');
  mkdirSync(downloadsDir);
  return { dir, downloadsDir, ledgerPath: join(dir, 'data', 'ledger.sqlite') };
}

async function watch(context: BrowserContext): Promise<void> {
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = origins.some((origin) => url.startsWith(`${origin}/`));
    if (!isOwn && !url.startsWith('data:')) troubles.push(`asked for ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text(), message.location().url))
      troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`not caught: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
}

/** Waits until a view has its heading and no placeholder is left. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main h1')?.checkVisibility() && !document.querySelector('.skeleton'),
  );
}

/** Waits for the next frames: in them the app scrolls a new view to its top, and a list adapts to the window's width. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Goes to another view of the app, as a typed address would. */
export async function go(page: Page, at: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, at);
  await settled(page);
}

/** Opens every fold: folded content must be as good as the rest. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

/** Presses a button and gives the file that is saved by it. */
export async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
