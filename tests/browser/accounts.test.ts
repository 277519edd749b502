import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../engine-router/harness.ts';
import { download, go, settled, withApp } from './app.ts';
import { findViolations } from './axe.ts';
import { importAccounts, importInto } from './exports.ts';

/* A ledger with an account on each service: all of them in the overview, and each on its own from there. */

const app = withApp(({ dir, ledgerPath }) => importAccounts(dir, ledgerPath));

describe('accounts on several services', () => {
  it('are all in the overview, each with its answer and a link', async () => {
    const page = await app.visit('#/overview', { reducedMotion: 'reduce' });
    const accounts = page.getByRole('region', { name: 'Your accounts' });
    await accounts.waitFor();
    const names = await accounts.getByRole('list').first().getByRole('link').allInnerTexts();
    expect(names.toSorted()).toEqual([
      'Facebook · Ada Example’s export, 20 May 2026',
      'Instagram · Ada Example’s export, 20 May 2026',
      'X · Ada Example’s export, 20 May 2026',
    ]);
    const text = await accounts.innerText();
    expect(text).toContain('in all 3 accounts together');
    expect(text).toContain('in the exports of several services');
    expect(text).toMatch(/In all, that is at most [\d,]+ messages/);
    expect(text).toContain('Meta deny that messages were read');
    expect(text).toMatch(/Netflix · Facebook: 0–[\d,]+ · Instagram · X: [\d,]+/);
    expect(await findViolations(page)).toEqual([]);
    await accounts.getByRole('link', { name: 'X ·' }).click();
    await page.locator('.answer-headline').getByText('permitted access to your direct messages').waitFor();
    const also = await page.locator('.also').innerText();
    expect(also).toContain('apps');
    expect(also, 'X names advertisers, but not whether they had a list').not.toContain('advertisers');
  });

  it('link from a company to the same company in another account', async () => {
    const page = await app.visit('#/overview');
    await page.getByRole('region', { name: 'Your accounts' }).getByRole('link', { name: 'Netflix' }).click();
    await page.getByRole('heading', { name: 'In your other accounts' }).waitFor();
    await page.getByRole('link', { name: /^X · Active, added/ }).click();
    await page.locator('.view-head').getByText('X · Ada Example’s export').waitFor();
    await page.getByRole('link', { name: /^Facebook · Active, added/ }).waitFor();
    await page
      .getByRole('link', { name: /letter/ })
      .first()
      .click();
    await page.getByText('This letter is about your account on X.').waitFor();
    await go(page, '#/coverage');
    await page.getByRole('heading', { name: 'Facebook · Ada Example’s export, 20 May 2026' }).waitFor();
  });

  it('are all in one report unless one is chosen, and the report page says which before and after', async () => {
    const page = await app.visit('#/report');
    const covers = page.getByText('The report covers');
    await covers.getByText('Facebook · Ada Example, Instagram · Ada Example and X · Ada Example.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const choice = page.getByLabel('Which accounts');
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      'All accounts together',
      'Facebook · Ada Example',
      'Instagram · Ada Example',
      'X · Ada Example',
    ]);
    await choice.selectOption('X · Ada Example');
    await covers.getByText('The report covers X · Ada Example.').waitFor();
    await page.getByLabel('Not locked').check();
    const written = (await download(page, 'Write the report')).bytes.toString();
    await page.getByRole('status').getByText('The report covers X · Ada Example.').waitFor();
    expect(written).toContain('Based on the X export');
    expect(written).not.toContain('facebook-account');
  });

  it('with one export each have nothing to compare, which is not shown as an error', async () => {
    const page = await app.visit('#/compare');
    await page.getByText('no second import of the same service').waitFor();
    expect(await page.getByText('could not be shown').count()).toBe(0);
  });

  it('show what each app was permitted on X, and say that Facebook does not list it', async () => {
    const page = await app.visit('#/overview');
    const toConnections = async (account: RegExp): Promise<string[]> => {
      await go(page, '#/overview');
      await page.getByRole('region', { name: 'Your accounts' }).getByRole('link', { name: account }).click();
      await page.getByRole('navigation').getByRole('link', { name: 'Connections' }).click();
      await page.getByRole('columnheader').first().waitFor();
      await settled(page);
      return page.getByRole('columnheader').allInnerTexts();
    };
    expect(await toConnections(/^X ·/)).toContain('Permitted');
    expect(await page.getByLabel('Era').count()).toBe(0);
    const ofX = await page.locator('main').innerText();
    expect(ofX).toContain('It also says what each was permitted.');
    expect(ofX).toContain('read, write, directmessages');
    expect(await toConnections(/^Facebook ·/)).not.toContain('Permitted');
    expect(await page.getByLabel('Era').count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('It does not say what each was allowed to do.');
  });

  it('are reviewed in one queue: each card names its account, undo goes back to that account, the end sums up all', async () => {
    const page = await app.visit('#/review/end');
    await page.getByRole('heading', { name: 'What to do next' }).waitFor();
    expect(await page.getByRole('heading', { name: 'What you decided' }).count()).toBe(0);
    await go(page, '#/review');
    const place = page.locator('.review-place');
    const pressOn = async (key: string): Promise<void> => {
      const before = page.url();
      await page.keyboard.press(key);
      await expect.poll(() => page.url()).not.toBe(before);
      await settled(page);
    };
    await place.getByText('· X').waitFor();
    await settled(page);
    expect(page.url()).toMatch(/app-may-read-messages%3A.*[?]import=/);
    await page.locator('.view-head').getByText('X · Ada Example’s export').waitFor();
    for (let cards = 0; (await place.innerText()).includes('· X') && cards < 9; cards += 1)
      await pressOn('2');
    await place.getByText('· Facebook').waitFor();
    const said = page.getByRole('status').filter({ hasText: 'Will remove.' });
    expect(await said.count(), 'the card of another account takes no new page').toBe(1);
    await page.locator('.view-head').getByText('Facebook · Ada Example’s export').waitFor();
    await pressOn('u');
    await place.getByText('· X').waitFor();
    await pressOn('2');
    await place.getByText('· Facebook').waitFor();
    await page.getByLabel('Look again on').fill('2027-01-15');
    await page.getByLabel('Look again on').blur();
    await pressOn('1');

    await go(page, '#/review/end');
    const decided = page.locator('.decided dd');
    await decided.filter({ hasText: 'X' }).first().waitFor();
    expect(await decided.filter({ hasText: 'Facebook' }).count()).toBe(1);
    await page.getByRole('heading', { name: 'Apps to remove · X' }).waitFor();
    await go(page, '#/follow-ups');
    await page.locator('.follow-ups').getByText('Facebook').waitFor();
    await page.getByRole('checkbox', { name: 'Netflix' }).click();
    await page.getByText('ticked by you').waitFor();
  });

  // Last: from here on, the ledger has a real account.
  it('of a sample are left out next to a real account, whose overview does not mention them', async () => {
    const profile = { profile_v2: { name: { full_name: 'Ben Other' } } };
    const path = 'personal_information/profile_information/profile_information.json';
    const { dir, ledgerPath } = app.place();
    await importInto(ledgerPath, [writeExport(join(dir, 'ben'), { [path]: profile })]);
    const page = await app.open({ at: '#/overview' });
    await page.locator('.view-head').getByText('Facebook · Ben Other’s export').waitFor();
    await settled(page);
    expect(await page.getByRole('region', { name: 'Your accounts' }).count()).toBe(0);
  });
});
