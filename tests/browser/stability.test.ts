import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { settled, withSample } from './app.ts';

/* No page jumps while it loads: the sum of its layout shifts, as browsers measure it, stays below 0.02. */

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
const shifts = (page: Page): Promise<{ sum: number; moved: string[] }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            sum += entry.value;
            for (const { node } of entry.sources ?? [])
              moved.push(
                `${entry.value.toFixed(4)} ${node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent}`,
              );
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ sum, moved }), 300);
      }),
  );

it('a list on a phone does not move when the name of its export comes late', async () => {
  const page = await app.open({ viewport: { width: 390, height: 844 }, at: '#/connections' });
  await page.route(/overview/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.reload();
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

it.each([...SIZES.entries()])('no view moves while it loads (%i: %o)', async (size, viewport) => {
  const page = await app.visit('#/settings', { viewport });
  for (const view of viewsIn(size)) {
    // Where the app is told of the new address, it would show the view before it is loaded.
    await page.evaluate((at) => history.replaceState(null, '', at), `#/${view}`);
    await page.reload();
    await settled(page);
    const { sum, moved } = await shifts(page);
    expect.soft(sum, `${view}: ${moved.join('\n')}`).toBeLessThan(MOST);
  }
});
