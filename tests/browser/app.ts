import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Admission, applyAdmission, launchChromium, readAdmission } from '../../scripts/browser.ts';
import { say } from '../../src/words/say.ts';
import { type Host, startHost } from '../../web/host.ts';
import { PAGES_DIR } from '../../web/pages.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { importSample } from './exports.ts';

/** Folders of one file's tests. */
export type Place = {
  readonly dir: string;
  /** What the host takes for the user's Downloads. */
  readonly downloadsDir: string;
  readonly ledgerPath: string;
};

export type OpenOptions = BrowserContextOptions & {
  /** The address behind the origin, such as `#/flagged`. */
  readonly at?: string;
};

/** How the window of a visited page looks: as at first, but for what is named. */
export type Look = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion'> & {
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** One host and one ledger for the tests of a file. */
export type App = {
  readonly place: () => Place;
  readonly host: () => Host;
  readonly origin: () => string;
  /** A page in a context of its own, already let in. */
  readonly open: (options?: OpenOptions) => Promise<Page>;
  /**
   * The page that the tests before have visited, at another address, settled: loading one anew takes ten times as much of the
   * processor. For tests that only look and click, and leave nothing of theirs in the window.
   */
  readonly visit: (at: string, look?: Look) => Promise<Page>;
  /** A context that the host does not know yet. */
  readonly stranger: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** What went wrong in any page so far: foreign requests, blocked content, errors on the console. Emptied by reading. */
  readonly troubles: () => string[];
};

const PATIENCE_MS = 30_000;
const VIEWPORT = { width: 1280, height: 900 };

/** Nobody looks at these pages, and a graphics card made of software would take half of all the processor's time. */
const WITHOUT_GRAPHICS = [
  '--disable-gpu',
  '--disable-gpu-compositing',
  // What is not in sight is not painted ahead.
  '--force-gpu-mem-available-mb=4',
];

/** One browser for all test files of a worker; Playwright ends it with the process. */
let chromium: Promise<Browser> | null = null;
export const getChromium = (): Promise<Browser> => {
  chromium ??= launchChromium(WITHOUT_GRAPHICS);
  return chromium;
};

/** A ledger without an import answers 4xx, and Chromium writes that on the console by itself. */
const isExpected = (text: string, url: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text) && url.includes('/rpc/');

/**
 * Starts a host for the tests of this file. `prepare` fills its Downloads or its ledger beforehand. After every test, any
 * request beyond the page's own origin, any breach of the policy and any error on the console fails it.
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
 * The app with the invented account, for tests that change nothing of it: all such files of a worker have one host, one
 * ledger and one visited page together.
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
    const troubles = await find()?.tidy(task.result?.state === 'fail');
    expect(troubles ?? []).toEqual([]);
  });
  return {
    place: () => app().place,
    host: () => app().host,
    origin: () => app().origin,
    open: (options) => app().open(options),
    visit: (at, look) => app().visit(at, look),
    stranger: (options) => app().stranger(options),
    troubles: () => app().takeTroubles(),
  };
}

async function startApp(prepare: (place: Place) => Promise<void>): Promise<StartedApp> {
  const place = makePlace();
  await prepare(place);
  const { ledgerPath, downloadsDir } = place;
  const host = await startHost({ rendererDir: PAGES_DIR, ledgerPath, downloadsDir });
  return new StartedApp(place, host, await getChromium());
}

class StartedApp {
  readonly place: Place;
  readonly host: Host;
  readonly origin: string;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #troubles: string[] = [];
  #admission: Admission | null = null;
  #visited: Page | null = null;

  constructor(place: Place, host: Host, browser: Browser) {
    this.place = place;
    this.host = host;
    this.origin = `http://127.0.0.1:${host.port}`;
    this.#browser = browser;
  }

  async open({ at = '', ...options }: OpenOptions = {}): Promise<Page> {
    return this.#openIn(await this.stranger(options), at);
  }

  async visit(at: string, { viewport = VIEWPORT, ...look }: Look = {}): Promise<Page> {
    // By way of another view, so that the one that was left is made anew.
    this.#visited ??= await this.#openIn(await this.#newContext({}), '#/erase');
    const page = this.#visited;
    const hasText = say('app.settings.eraseLink');
    await go(page, '#/erase');
    await page.locator('main h1', { hasText }).waitFor();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, ...look });
    await go(page, at);
    await page.locator('main h1', { hasNotText: hasText }).first().waitFor();
    await settled(page);
    await drawn(page);
    return page;
  }

  async stranger(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#newContext(options);
    this.#contexts.push(context);
    return context;
  }

  takeTroubles(): string[] {
    return this.#troubles.splice(0);
  }

  /** Closes what a test has opened, and gives its troubles. What a failed test left in the visited page must not fail the next one. */
  async tidy(hasFailed: boolean): Promise<string[]> {
    if (hasFailed) await this.#leave();
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    return this.takeTroubles();
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.host.close();
  }

  async #newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: VIEWPORT, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    await watch(context, this.origin, this.#troubles);
    return context;
  }

  async #openIn(context: BrowserContext, at: string): Promise<Page> {
    const admission = this.#admission;
    if (admission !== null) await applyAdmission(context, admission);
    const page = await context.newPage();
    await page.goto(admission === null ? this.host.openUrl : `${this.origin}/${at}`);
    await page.locator('main h1').first().waitFor();
    if (admission === null && at) await go(page, at);
    this.#admission ??= await readAdmission(page);
    return page;
  }

  async #leave(): Promise<void> {
    await this.#visited?.context().close();
    this.#visited = null;
  }
}

function makePlace(): Place {
  const dir = temporaryDir();
  const downloadsDir = join(dir, 'Downloads');
  mkdirSync(downloadsDir);
  return { dir, downloadsDir, ledgerPath: join(dir, 'data', 'ledger.sqlite') };
}

async function watch(context: BrowserContext, origin: string, troubles: string[]): Promise<void> {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) troubles.push(`asked for ${url}`);
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

/** Waits until a view has its heading and nothing is a grey place any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main h1')?.checkVisibility() && !document.querySelector('.skeleton'),
  );
}

/** Waits for the next pictures: with them the app scrolls a new view to its top, and a list follows the width of the window. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Goes to another view of the app, as a typed address would. */
export async function go(page: Page, at: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, at);
  await settled(page);
}

/** Every fold open: what is folded must be as good as what is not. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
