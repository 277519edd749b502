import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { breakDocuments, EXPORT_NAME, exportIn, importInto } from './exports.ts';

/* An import of more documents than the engine gives at once, some of them damaged. */

const app = withApp(async ({ dir, downloadsDir, ledgerPath }) => {
  await exportIn(dir, { threads: 180 });
  const damaged = join(downloadsDir, EXPORT_NAME);
  await breakDocuments(join(dir, EXPORT_NAME), damaged, /inbox\/[^/]*[02468]\/message_1\.json$/);
  await importInto(ledgerPath, [damaged]);
});

it('keeps the problems in the page while one scrolls far down the list of documents', async () => {
  const page = await app.visit('#/coverage/documents');
  const problems = page.getByText('Problems in these documents');
  await problems.waitFor();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(150);
  await page.locator(`[data-index="${total - 1}"] code`).waitFor();
  expect(await problems.count()).toBe(1);
});

it('offers no sort on narrow windows where the engine gives one order only, and names the numbers', async () => {
  const page = await app.visit('#/coverage/documents', { viewport: { width: 390, height: 844 } });
  expect(await page.getByRole('combobox').count()).toBe(1);
  expect(await page.locator('[data-index="0"]').innerText()).toMatch(/Problems\s1$/);
});
