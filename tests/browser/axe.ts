import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** axe is injected into a page once, since it is larger than the page, and reports violations only. */
export async function findViolations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: '/* there already */' } : { page });
  const { violations } = await axe
    .options({
      resultTypes: ['violations'],
      ...(rules.length > 0 ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
    })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, target }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
