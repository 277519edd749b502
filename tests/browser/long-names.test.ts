import { expect, it } from 'vitest';
import { writeExport } from '../engine-router/harness.ts';
import { go, settled, withApp } from './app.ts';
import { importInto } from './exports.ts';

/** As long as an import keeps a name. */
const LONG = `App${'w'.repeat(497)}`;
const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

const app = withApp(async ({ dir, ledgerPath }) => {
  const listed = { name: LONG, category: 'active', added_timestamp: 1_400_000_000, removed_timestamp: 0 };
  await importInto(ledgerPath, [writeExport(dir, { [APPS]: { installed_apps_v2: [listed] } })]);
});

it.each([1280, 390])(
  'a name of 500 letters breaks no list and no page, and is there whole: %i wide',
  async (width) => {
    const page = await app.visit('#/overview', { viewport: { width, height: 860 } });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const view of ['connections', 'companies']) {
      await go(page, `#/${view}`);
      await page.locator(`[data-index] [title="${LONG}"]`).waitFor();
      expect(await overflow(), view).toBeLessThanOrEqual(0);
    }
    await page.getByRole('link', { name: LONG }).click();
    await page.getByRole('heading', { level: 1, name: LONG }).waitFor();
    await settled(page);
    expect(await overflow(), 'company').toBeLessThanOrEqual(0);
  },
);
