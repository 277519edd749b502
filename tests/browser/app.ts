import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Admission, applyAdmission, launchChromium, readAdmission } from '../../scripts/browser.ts';
import { say } from '../../src/words/say.ts';
import { type Host, startHost } from '../../web/host.ts';
import { PAGES_DIR } from '../../web/pages.ts';

/** Folders of one file's tests; they go with them. */
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
  readonly visit: (at: string) => Promise<Page>;
  /** A context that the host does not know yet. */
  readonly stranger: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** What went wrong in any page so far: foreign requests, blocked content, errors on the console. Emptied by reading. */
  readonly troubles: () => string[];
};

type Running = { readonly place: Place; readonly host: Host; readonly browser: Browser };

const PATIENCE_MS = 30_000;

/** Nobody looks at these pages, and a graphics card made of software would take half of all the processor's time. */
const WITHOUT_GRAPHICS = ['--disable-gpu', '--disable-gpu-compositing'];

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
  let running: Running | undefined;
  let admission: Admission | null = null;
  const contexts: BrowserContext[] = [];
  let visited: Page | null = null;
  const troubles: string[] = [];
  const now = (): Running => {
    if (!running) throw new Error('The host has not been started yet.');
    return running;
  };
  const origin = (): string => `http://127.0.0.1:${now().host.port}`;

  beforeAll(async () => {
    const place = makePlace();
    await prepare(place);
    const { ledgerPath, downloadsDir } = place;
    const host = await startHost({ rendererDir: PAGES_DIR, ledgerPath, downloadsDir });
    running = { place, host, browser: await getChromium() };
  });
  afterEach(async ({ task }) => {
    // What a failed test left there must not fail the next one.
    if (task.result?.state === 'fail') await leave();
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await leave();
    await running?.host.close();
    if (running) rmSync(running.place.dir, { recursive: true, force: true });
  });

  const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await now().browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    await watch(context, origin(), troubles);
    return context;
  };
  const stranger = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await newContext(options);
    contexts.push(context);
    return context;
  };
  const openIn = async (context: BrowserContext, at: string): Promise<Page> => {
    if (admission !== null) await applyAdmission(context, admission);
    const page = await context.newPage();
    await page.goto(admission === null ? now().host.openUrl : `${origin()}/${at}`);
    await page.locator('main h1').first().waitFor();
    if (admission === null && at) await page.goto(`${origin()}/${at}`);
    admission ??= await readAdmission(page);
    return page;
  };
  const open = async ({ at = '', ...options }: OpenOptions = {}): Promise<Page> =>
    openIn(await stranger(options), at);
  const visit = async (at: string): Promise<Page> => {
    // By way of another view, so that the one that was left is made anew.
    visited ??= await openIn(await newContext({}), '#/settings');
    const heading = visited.locator('main h1');
    const hasText = say('app.shell.settings');
    await go(visited, '#/settings');
    await heading.filter({ hasText }).waitFor();
    await go(visited, at);
    await heading.filter({ hasNotText: hasText }).first().waitFor();
    await settled(visited);
    // With the next picture the app scrolls a new view to its top.
    await visited.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return visited;
  };
  const leave = async (): Promise<void> => {
    await visited?.context().close();
    visited = null;
  };
  return {
    place: () => now().place,
    host: () => now().host,
    origin,
    open,
    visit,
    stranger,
    troubles: () => troubles.splice(0),
  };
}

function makePlace(): Place {
  const dir = mkdtempSync(join(tmpdir(), 'sidedoor-browser-'));
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
  await page.locator('main h1').first().waitFor();
  await expect.poll(() => page.locator('.skeleton').count(), { timeout: PATIENCE_MS }).toBe(0);
}

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
