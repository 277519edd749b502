import { unpackChromium } from '../../scripts/browser.ts';
import { buildApp } from '../../scripts/build-desktop.ts';
import { buildPackage } from '../../scripts/build-package.ts';
import { buildPages } from '../../scripts/bundle.ts';

/** Vitest global setup: the tests examine what is shipped, so it is rebuilt (about two seconds), not as a test build. */
export async function setup(): Promise<void> {
  const [pages] = await Promise.all([buildPages(), process.platform === 'linux' && unpackChromium()]);
  await buildApp(pages);
  await buildPackage(pages);
}
