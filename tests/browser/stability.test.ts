import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { drawn, settled, withSample } from './app.ts';

/* No page shifts while it loads: the sum of its layout shifts, as measured by browsers, stays below 0.02. */

const MOST = 0.02;
const VIEWS = [
  'overview',
  'flagged',
  'flagged/messaging-partner%3Anetflix',
  'connections',
  'companies',
  'companies/netflix',
  'messages',
  'headlines',
  'review',
  'compare',
  'report',
  'coverage',
  'settings',
];

const app = withSample();

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources?: readonly { readonly node?: Node }[];
};

/** What moved since the document was made, and by how much. */
async function shifts(page: Page): Promise<{ sum: number; moved: string[] }> {
  await drawn(page);
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords() as Shift[];
    const toText = (node?: Node) =>
      node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
    return {
      sum: entries.reduce((sum, { value }) => sum + value, 0),
      moved: entries.flatMap(({ value, sources = [] }) =>
        sources.map(({ node }) => `${value.toFixed(4)} ${toText(node)}`),
      ),
    };
  });
}

it('a list on a phone does not shift when the name of its export loads late', async () => {
  const page = await app.open({ viewport: { width: 390, height: 844 }, at: '#/connections' });
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/overview/, (route) => held.then(() => route.continue()));
  await page.reload();
  await page.locator('[data-index="0"]').waitFor();
  await drawn(page);
  release();
  await page.locator('.import-label', { hasText: 'export' }).waitFor();
  const { sum, moved } = await shifts(page);
  expect(sum, moved.join('\n')).toBeLessThan(MOST);
});

const SIZES = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];
/** A view is loaded in one of the sizes; weekly in both. */
const viewsIn = (size: number): string[] =>
  VIEWS.filter((_, index) => runs(1) > 1 || index % SIZES.length === size);

it.each([...SIZES.entries()])('no view shifts while it loads (%i: %o)', async (size, viewport) => {
  const page = await app.visit('#/settings', { viewport });
  for (const view of viewsIn(size)) {
    // If the app were notified of the new address, it would show the view before it is loaded.
    await page.evaluate((at) => history.replaceState(null, '', at), `#/${view}`);
    await page.reload();
    await settled(page);
    const { sum, moved } = await shifts(page);
    expect.soft(sum, `${view}: ${moved.join('\n')}`).toBeLessThan(MOST);
  }
});
