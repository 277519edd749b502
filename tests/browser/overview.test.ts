import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../engine-router/harness.ts';
import { go, settled, withApp } from './app.ts';
import { breakDocuments, EXPORT_NAME, exportIn, importInto } from './exports.ts';
import { printPage } from './pdf.ts';

/* Exports that are special in one way. The answer, case by case: what is visible without scrolling, and where it leads. */

const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const THREAD = 'your_facebook_activity/messages/inbox/robinsample_1/message_1.json';
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.json';
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
const apps = (...named: readonly (readonly [name: string, added: string])[]) => ({
  installed_apps_v2: named.map(([name, added], index) => ({
    name,
    category: 'active',
    added_timestamp: at(added),
    removed_timestamp: 0,
    user_app_scoped_id: `1015948127642643${index}`,
  })),
});
const NETFLIX = ['Netflix', '2014-10-01'] as const;

type Case = {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly headline: string;
  /** Companies in the list under the headline. */
  readonly named: readonly string[];
  readonly hasBars: boolean;
  readonly says: readonly string[];
  readonly next: readonly string[];
};

const CASES: Readonly<Record<string, Case>> = {
  'several companies are named': {
    changes: { [APPS]: apps(NETFLIX, ['Dropbox', '2012-09-25'], ['Old Farm', '2012-02-03']) },
    headline: 'Two companies that Facebook named in 2018 in connection with messages are among your apps.',
    named: ['Dropbox', 'Netflix'],
    hasBars: true,
    says: ['Not one can be confirmed.', 'deny that messages were read', 'Why?'],
    next: ['Remove what you no longer use', 'Ask what they hold', 'Keep a private report'],
  },
  'nobody is named, and there are apps': {
    changes: { [APPS]: apps(['Old Farm', '2012-02-03']) },
    headline: 'No app with a known link to messages is listed. That does not rule one out.',
    named: [],
    hasBars: false,
    says: ['One app may have been connected when apps could ask for your inbox.'],
    next: ['Remove what you no longer use', 'Keep a private report', 'Decide what to do about each finding'],
  },
  'no app is listed': {
    changes: { [APPS]: apps() },
    headline: 'Your export lists no connected apps. That does not rule one out.',
    named: [],
    hasBars: false,
    says: ['0 connected apps'],
    next: ['Keep a private report', 'Decide what to do about each finding'],
  },
  'the list of apps and that of advertisers are missing': {
    changes: { [APPS]: null, [ADVERTISERS]: null },
    headline: 'This export does not hold the list of your connected apps',
    named: [],
    hasBars: false,
    says: ['Connected apps: the list is not in this export', 'the list is not in this export'],
    next: ['Get a complete export'],
  },
  'there are no messages': {
    changes: { [APPS]: apps(NETFLIX), [THREAD]: null },
    headline: 'One company that Facebook named in 2018',
    named: ['Netflix'],
    hasBars: false,
    says: ['This export holds no messages, so none can be counted.', 'Messages: none in this export'],
    next: ['Get a complete export', 'Remove what you no longer use', 'Ask what they hold'],
  },
  'a document broke off': {
    changes: {
      [APPS]: apps(NETFLIX),
      'your_facebook_activity/messages/inbox/kimsample_2/message_1.json': '{"participants": [{"name": "Kim',
    },
    headline: 'One company that Facebook named in 2018',
    named: ['Netflix'],
    hasBars: true,
    says: ['Some of your messages could not be read, so the true numbers may be higher.'],
    next: ['Remove what you no longer use', 'Ask what they hold', 'Get a complete export'],
  },
};
const TITLES = Object.keys(CASES);

/** As long as an import keeps a name. */
const LONG = `App${'w'.repeat(497)}`;

const app = withApp(async ({ dir, ledgerPath }) => {
  const exports = [
    ...Object.values(CASES).map(({ changes }) => changes),
    { [APPS]: apps([LONG, '2014-05-13']) },
  ];
  for (const [index, changes] of exports.entries())
    await importInto(ledgerPath, [writeExport(join(dir, `case-${index}`), changes)]);
  // More documents than the engine gives at once, some of them damaged.
  await exportIn(dir, { threads: 180 });
  const damaged = join(dir, 'damaged.zip');
  await breakDocuments(join(dir, EXPORT_NAME), damaged, /inbox\/[^/]*[02468]\/message_1\.json$/);
  await importInto(ledgerPath, [damaged]);
});

const open = (title: string): Promise<Page> => app.visit(`#/overview?import=${TITLES.indexOf(title) + 1}`);
const OF_LONG_NAME = `import=${TITLES.length + 1}`;
const OF_MANY_DOCUMENTS = `import=${TITLES.length + 2}`;

describe('the answer where', () => {
  it.each(TITLES)('%s', async (title) => {
    const { headline, named, hasBars, says, next } = CASES[title] as Case;
    const page = await open(title);
    expect(await page.locator('.answer-headline').textContent()).toContain(headline);
    expect(await page.locator('.named .two-lines').allInnerTexts()).toEqual(named);
    expect((await page.locator('.range-bar').count()) > 0).toBe(hasBars);
    expect(await page.locator('.next-steps strong').allInnerTexts()).toEqual(next);
    const text = await page.locator('main').innerText();
    for (const sentence of says) expect(text).toContain(sentence);
    expect(text.match(/.{40}\b0 (?:advertisers|messages).{40}/s)).toBeNull();
    const box = await page.locator('.answer-columns').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThan(860);
  });
});

describe('from the answer', () => {
  it('the counts lead to the messages they count', async () => {
    const page = await open('several companies are named');
    const count = page.getByRole('link', { name: 'Show these 3 messages' });
    const own = page.getByRole('link', { name: 'Messages in reach of Netflix: 0–3' });
    for (const href of [await count.getAttribute('href'), await own.getAttribute('href')]) {
      await go(page, href ?? '');
      await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/\b3 messages\b/);
    }
  });

  it('the reason opens in place, by keyboard', async () => {
    const page = await open('several companies are named');
    await page.locator('.answer-why summary').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Not one can be confirmed, because').waitFor();
    await page.getByText(/^Netflix: From 1 October 2014/).waitFor();
    await settled(page);
  });
});

describe('the overview on paper', () => {
  it('prints completely: the timeline at full width, every limit, no blank page and no overlap', async () => {
    const page = await open('several companies are named');
    const pages = await printPage(page);
    expect(pages.length).toBeLessThan(4);
    for (const { text, overprinted } of pages) {
      expect(text.length).toBeGreaterThan(200);
      expect(overprinted).toEqual([]);
    }
    const text = pages.map((each) => each.text).join(' ');
    const printed = ['“At most” counts', 'Messages per month', '2024', 'No export shows whether an app'];
    for (const words of printed) expect(text).toContain(words);
  });
});

it.each([1280, 390])(
  'a name of 500 letters fits every list and page, and is shown in full: %i wide',
  async (width) => {
    const page = await app.visit('#/overview', { viewport: { width, height: 860 } });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const view of ['connections', 'companies']) {
      await go(page, `#/${view}?${OF_LONG_NAME}`);
      await page.locator(`[data-index] [title="${LONG}"]`).waitFor();
      expect(await overflow(), view).toBeLessThanOrEqual(0);
    }
    await page.getByRole('link', { name: LONG }).click();
    await page.getByRole('heading', { level: 1, name: LONG }).waitFor();
    await settled(page);
    expect(await overflow(), 'company').toBeLessThanOrEqual(0);
  },
);

describe('a long list of documents', () => {
  it('keeps the problems on the page while the user scrolls far down', async () => {
    const page = await app.visit(`#/coverage/documents?${OF_MANY_DOCUMENTS}`);
    const problems = page.getByText('Problems in these documents');
    await problems.waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    expect(total).toBeGreaterThan(150);
    await page.locator(`[data-index="${total - 1}"] code`).waitFor();
    expect(await problems.count()).toBe(1);
  });

  it('offers no sort in a narrow window when the engine has only one order, and labels the numbers', async () => {
    const page = await app.visit(`#/coverage/documents?${OF_MANY_DOCUMENTS}`, {
      viewport: { width: 390, height: 844 },
    });
    expect(await page.getByRole('combobox').count()).toBe(1);
    expect(await page.locator('[data-index="0"]').innerText()).toMatch(/Problems\s1$/);
  });
});
