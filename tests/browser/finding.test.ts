import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/say.ts';
import { go, settled, withApp } from './app.ts';
import { EXPORT_NAME, exportIn, importInto } from './exports.ts';

/* From the overview to what is said about Netflix, and whether the page says what the command line says. */

const app = withApp(async ({ dir, ledgerPath }) => {
  await exportIn(dir);
  await importInto(ledgerPath, [join(dir, EXPORT_NAME)]);
});

type Audit = {
  readonly findings: readonly {
    readonly id: string;
    readonly summary: string;
    readonly exposure: { readonly least: Counts; readonly most: Counts } | null;
    readonly claims: readonly { readonly id: string; readonly exposure: Range | null }[];
    readonly responses: readonly { readonly id: string }[];
  }[];
};
type Counts = Readonly<Record<'messages' | 'threads' | 'people' | 'sent' | 'received', number>>;
type Range = { readonly least: { readonly messages: number }; readonly most: { readonly messages: number } };

/** What a script gets for the same export, in a ledger of its own. */
function auditOfCommandLine(): Audit {
  const { dir } = app.place();
  const args = ['audit', join(dir, EXPORT_NAME), '--json', '--ledger', join(dir, 'cli.sqlite')];
  const bin = join(import.meta.dirname, '../../cli/bin.mjs');
  return JSON.parse(execFileSync(process.execPath, [bin, ...args], { encoding: 'utf8' }));
}

const spoken = (value: number): string => value.toLocaleString('en-GB');
const NETFLIX = '#/flagged/messaging-partner%3Anetflix';

const openNetflix = async (options = {}): Promise<Page> => {
  const page = await app.open({ at: NETFLIX, ...options });
  await settled(page);
  return page;
};

describe('Netflix', () => {
  it('is one click from the overview, with the grade explained in place', async () => {
    const page = await app.open();
    await settled(page);
    await page
      .getByRole('list', { name: 'What stands out' })
      .getByRole('link', { name: /^Netflix/ })
      .click();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: /^Netflix/ }).waitFor();
    expect(page.url()).toBe(`${app.origin()}/${NETFLIX}`);
    const grade = page.locator('.finding-lead').getByRole('button');
    expect(await grade.getAttribute('aria-label')).toMatch(/^Acknowledged: /);
    const heading = page.locator('main h1');
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await grade.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('tooltip').filter({ hasText: 'said so itself' }).waitFor();
  });

  it('says what the command line says, number for number', async () => {
    const netflix = auditOfCommandLine().findings.find(({ id }) => id === 'messaging-partner:netflix');
    const { least, most } = netflix?.exposure ?? {};
    if (!netflix || !least || !most) throw new Error('The sample has no Netflix finding with an exposure.');
    expect(most.messages).toBeGreaterThan(0);
    const page = await openNetflix();
    const lead = (await page.locator('.finding-lead p').allTextContents()).join(' ');
    expect(lead).toContain(netflix.summary);
    expect(lead).toContain(`Between ${spoken(least.messages)} and ${spoken(most.messages)} of your messages`);

    await page.getByText('Why this range?').click();
    const keys = ['messages', 'threads', 'people', 'sent', 'received'] as const;
    const rows = await page.locator('.why tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(1))).toEqual(
      keys.map((key) => [spoken(least[key]), spoken(most[key])]),
    );
    for (const { id, exposure } of netflix.claims) {
      const said = await page.locator(`[id="fact-${id}"]`).textContent();
      if (exposure) expect(said).toContain(spoken(exposure.most.messages));
    }
    expect(await page.locator('article.claim').count()).toBe(
      netflix.claims.length + netflix.responses.length,
    );
  });

  it('puts claims and responses side by side in columns of equal weight, each with its source', async () => {
    const page = await openNetflix();
    const columns = page.locator('.says').first().locator('> *');
    const [said, response] = [columns.nth(0), columns.nth(1)];
    await said.getByRole('heading', { name: 'Said or alleged' }).waitFor();
    await response.getByRole('heading', { name: 'Response' }).waitFor();
    const [left, right] = [await said.boundingBox(), await response.boundingBox()];
    if (!left || !right) throw new Error('A column is missing.');
    expect(Math.abs(left.y - right.y)).toBeLessThan(2);
    expect(Math.abs(left.width - right.width)).toBeLessThan(2);
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    expect(await response.getByRole('article').count()).toBeGreaterThan(0);
    for (const article of await page.locator('article.claim').all())
      expect(await article.locator('.marks button').count()).toBeGreaterThan(0);

    await said.getByRole('button', { name: 'Source 1' }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('source-1');
  });

  it('shows the limits of a statement beside it, without a click', async () => {
    const page = await openNetflix();
    const noted = page.getByText("A party's allegation, not a finding.", { exact: false });
    expect(await noted.isVisible()).toBe(true);
    const older = page.getByText('it predates the 2023 court letter', { exact: false });
    expect(await older.isVisible()).toBe(true);
  });

  it('leads from a year of the exposure to the connections of that year', async () => {
    const page = await openNetflix();
    const year = page.getByRole('link', { name: /Connections in 2015$/ });
    await year.click();
    await settled(page);
    expect(page.url()).toContain('#/connections?year=2015');
    await page.getByRole('link', { name: 'Netflix' }).first().waitFor();
  });

  it('prints on its own, with everything unfolded and the addresses in full', async () => {
    const page = await openNetflix();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.finding details:not([open])').count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print this finding' }).isVisible()).toBe(false);
    await page.locator('.footnotes .address').first().waitFor();
    const ink = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ink).toMatch(/^rgba?\((?:255, 255, 255|0, 0, 0, 0)\b/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.finding details:not([open])').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a source', () => {
  it('is there as text; nothing opens before its own button is pressed, and then in another window', async () => {
    const page = await openNetflix();
    await page.evaluate(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      window.open = (...args) => {
        asked.push(args.join(' '));
        return null;
      };
    });
    const asked = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { readonly asked: string[] }).asked);
    const external = page.locator('.footnotes .external').first();
    const address = (await external.locator('.address').textContent()) ?? '';
    expect(address).toMatch(/^https:\/\//);
    expect(await page.locator('a[href^="http"]').count()).toBe(0);
    await external.locator('.address').click();
    expect(await asked()).toEqual([]);
    await external.getByRole('button', { name: say('app.controls.openAddress', { address }) }).click();
    expect(await asked()).toEqual([`${address} _blank noopener,noreferrer`]);
    expect(page.url()).toContain(NETFLIX);
  });

  it('can be copied instead', async () => {
    const page = await openNetflix({ permissions: ['clipboard-read', 'clipboard-write'] });
    const external = page.locator('.footnotes .external').first();
    const address = (await external.locator('.address').textContent()) ?? '';
    await external.getByRole('button', { name: say('app.controls.copyAddress', { address }) }).click();
    await external.getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });
});

describe('every number of the overview', () => {
  it('leads to as many rows', async () => {
    const page = await app.open();
    await settled(page);
    const links = await page.locator('.also a, .columns .row a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        label: link.textContent ?? '',
        value: Number(/\d[\d,]*/.exec(link.textContent ?? '')?.[0].replaceAll(',', '')),
      })),
    );
    const lists = links.filter(({ href }) => /^#\/(?:connections|companies|flagged)(?:\?|$)/.test(href));
    expect(lists).toHaveLength(5);
    for (const { href, label, value } of lists) {
      await go(page, href);
      await expect.poll(() => getRows(page), { message: label }).toBe(value);
    }
  });

  it('and what the sidebar counts is the number of findings', async () => {
    const page = await app.open();
    await settled(page);
    const counted = await page.locator('.sidebar .count').first().textContent();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Flagged' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.finding-rows > li').count()).toBe(Number(counted));
  });
});

/** How many rows a list says, or shows, that it has. */
async function getRows(page: Page): Promise<number> {
  const table = page.getByRole('table').first();
  if ((await table.count()) === 0) return page.locator('.finding-rows > li').count();
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}
