import { needsPackagedChromium, unpackChromium } from '../../scripts/browser.ts';
import { buildPages } from '../../web/pages.ts';

/** Vitest global setup: the journeys run on the pages as they are in the sources now. */
export async function setup(): Promise<void> {
  await Promise.all([buildPages(), needsPackagedChromium() && unpackChromium()]);
}
