import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, getSettingsPath, writeSettings } from '../../src/engine/act/settings.ts';
import { LANGUAGES, type Language } from '../../src/model/enumerations.ts';
import { languageName } from '../../src/words/language-choice.ts';
import { loadCatalog } from '../../src/words/languages.ts';
import { runCli } from '../cli/run-cli.ts';
import { runs } from '../property-runs.ts';
import { lookForEnglish } from '../words/english-left.ts';
import { pseudoCatalog, toPseudo } from '../words/pseudo.ts';
import { go, settled, unfold, withApp } from './app.ts';
import { importSample } from './exports.ts';
import { VIEWS } from './places.ts';

const app = withApp(async ({ dir, ledgerPath }) => {
  await importSample(dir, ledgerPath);
  const decision = ['--decision', 'will-remove', '--follow-up', '2027-01-02', '--ledger', ledgerPath];
  expect(await runCli(['review', 'messaging-partner:netflix', ...decision])).toMatchObject({ code: 0 });
});

const speak = (language: Language): void =>
  writeSettings(getSettingsPath(app.place().ledgerPath), { ...DEFAULT_SETTINGS, language });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Labels of buttons, or table cells without names, that are partly cut off. */
const BUTTONS = '.mantine-Button-label';
const CELLS = '[role="cell"]:not(:has([title]))';
const cutOff = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (labels) =>
      [...document.querySelectorAll(labels)]
        .filter((label) => label.scrollWidth > label.clientWidth)
        .map(({ textContent }) => textContent),
    selector,
  );

/** The visible and spoken text of a page, except quotations, paths and text marked as being in another language. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOthers = (element: Element | null): boolean =>
      element?.closest('script, style, code, blockquote') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!isOthers(parentElement)) texts.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** A view is read in one of the languages; weekly in all of them. */
const viewsIn = (language: Language): string[] =>
  VIEWS.filter((_, index) => runs(1) > 1 || OTHERS[index % OTHERS.length] === language);

it('no view in another language has an English text, scrolls sideways at 390 pixels, or cuts off a label', async () => {
  speak('en');
  const page = await app.open({ viewport: { width: 390, height: 844 } });
  await settled(page);
  const english = await readTexts(page);
  for (const language of OTHERS) {
    const { isEnglish } = await lookForEnglish(language);
    expect(english.filter(isEnglish).length).toBeGreaterThan(20);
    speak(language);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const view of viewsIn(language)) {
      await go(page, view);
      await unfold(page);
      const which = `${view} in ${language}`;
      const texts = new Set(await readTexts(page));
      expect.soft([...texts].filter(isEnglish), which).toEqual([]);
      expect.soft(await overflow(page), which).toBeLessThanOrEqual(0);
      expect.soft(await cutOff(page, BUTTONS), which).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 860 });
    if (language === 'fr') {
      await go(page, '#/coverage');
      await page.getByRole('link', { name: /^\d\d+ lus$/ }).waitFor();
    }
    for (const view of ['#/connections', '#/messages']) {
      await go(page, view);
      expect.soft(await cutOff(page, CELLS), `${view} in ${language}, wide`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
  }
});

/** Claims, findings and names in the engine's answers; a text of less than three words may be an id. */
const stretchSentences = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (_, value) =>
      typeof value === 'string' && / \S+ /.test(value) ? toPseudo(value) : value,
    ),
  );

it('no view scrolls sideways in a right-to-left language with longer words', async () => {
  speak('en');
  const page = await app.open();
  const text = JSON.stringify(JSON.stringify(pseudoCatalog()));
  await page.route('**/assets/en-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export const en = JSON.parse(${text});` }),
  );
  await page.route(/\/rpc\/(?!imports)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: stretchSentences(await response.text()) });
  });
  await page.reload();
  await settled(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.getByRole('link', { name: /^Ø/ }).first().waitFor();
  await go(page, '#/flagged');
  await page.getByText(toPseudo('a messaging integration')).first().waitFor();
  for (const view of VIEWS) {
    await go(page, view);
    await unfold(page);
    for (const width of [390, 1280].slice(0, runs(1))) {
      await page.setViewportSize({ width, height: 860 });
      // A list adapts to its new width with the next frame.
      await expect
        .poll(() => overflow(page), { message: `${view} at ${width}`, timeout: 5000 })
        .toBeLessThanOrEqual(0);
      expect.soft(await cutOff(page, BUTTONS), `${view} at ${width}`).toEqual([]);
    }
  }
});

it('a change of language in Settings applies at once, keeps the focus, and is remembered', async () => {
  const other = LANGUAGES.find((language) => language !== 'en') ?? 'en';
  const title = (await loadCatalog(other))['app.shell.settings'];
  speak('en');
  const page = await app.open({ at: '#/settings' });
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: languageName(other) });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toEqual([
    other,
    'language',
  ]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

it('a change of language in another tab waits until the user leaves a letter that is being written', async () => {
  speak('en');
  const page = await app.open({ at: '#/letter/netflix' });
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.fill('Ada B. Example');
  const settings = await page.context().newPage();
  await settings.goto(`${app.origin()}/#/settings`);
  await settings.locator('#language').selectOption('de');
  await settings.locator('html[lang=de]').waitFor();
  await expect(page.locator('html[lang=de]').waitFor({ timeout: 1000 })).rejects.toThrow();
  expect(await name.inputValue()).toBe('Ada B. Example');
  await go(page, '#/headlines');
  await page.locator('html[lang=de]').waitFor();
});
