import { existsSync } from 'node:fs';
import chromiumInPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where a Chromium may already be, in the order in which it is preferred. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium contacts Google on its own; the tests that count requests must see only what the page requests. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** As root, Chromium starts only without its sandbox. This says nothing about Electron's. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The system libraries that the packaged Chromium needs to draw without a screen or a graphics card. */
const WITHOUT_A_SCREEN = [
  '--no-sandbox',
  '--no-zygote',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Playwright's own Chromium if installed, otherwise the machine's, otherwise the one inside an npm package. That package's
 * default arguments are not used: they turn web security and site isolation off, and what is tested here must work with both.
 * `more` are further arguments for Chromium.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const found = findInstalled();
  if (found) return chromium.launch({ executablePath: found, args: [...QUIET, ...asRoot(), ...more] });
  if (process.platform !== 'linux') throw new Error('Install Google Chrome to run the tests in a browser.');
  const executablePath = await unpackChromium();
  return chromium.launch({ executablePath, args: [...QUIET, ...WITHOUT_A_SCREEN, ...more] });
}

const findInstalled = (): string | undefined =>
  [chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path));

/** Where it was unpacked, for the processes that are started afterwards: each may have a temporary folder of its own. */
const UNPACKED = 'SIDEDOOR_CHROMIUM';

/** The path of the packaged Chromium. Call it before several processes need it: one would start what another is still writing. */
export async function unpackChromium(): Promise<string> {
  process.env[UNPACKED] ??= await chromiumInPackage.executablePath();
  return process.env[UNPACKED];
}

export const needsPackagedChromium = (): boolean => process.platform === 'linux' && !findInstalled();

/** What a browser has after the host at an origin has admitted it. */
export type Admission = {
  readonly cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  readonly origin: string;
  readonly key: string | null;
};

const KEY = 'sidedoor-key';

/** Reads it from an admitted page. */
export async function readAdmission(page: Page): Promise<Admission> {
  const key = await page.evaluate<string | null>(`sessionStorage.getItem("${KEY}")`);
  return { cookies: await page.context().cookies(), origin: new URL(page.url()).origin, key };
}

/** Gives it to all pages that a context opens from now on: Playwright carries cookies along, but no session storage. */
export async function applyAdmission(
  context: BrowserContext,
  { cookies, origin, key }: Admission,
): Promise<void> {
  await context.addCookies(cookies);
  const entry = [KEY, key].map((text) => JSON.stringify(text)).join();
  await context.addInitScript({
    content: `if (origin === ${JSON.stringify(origin)}) sessionStorage.setItem(${entry})`,
  });
}
