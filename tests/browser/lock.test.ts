import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SHORTEST_PASSPHRASE } from '../../src/model/passphrase.ts';
import { say } from '../../src/words/say.ts';
import { writeExport } from '../engine-router/harness.ts';
import { withApp } from './app.ts';
import { findViolations } from './axe.ts';
import { importInto } from './exports.ts';

const PASSPHRASE = 'a quiet passphrase';
const app = withApp(({ dir, ledgerPath }) => importInto(ledgerPath, [writeExport(dir)]));

const click = (page: Page, id: Parameters<typeof say>[0]): Promise<void> =>
  page.getByRole('button', { name: say(id as 'app.lock.set'), exact: true }).click();
const type = (page: Page, id: Parameters<typeof say>[0], text: string): Promise<void> =>
  page.getByLabel(say(id as 'app.lock.new'), { exact: true }).fill(text);
const isLocked = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: say('app.lock.isLocked') }).waitFor();

/** From the question under the answer to a ledger that is locked; gives the twelve words. */
async function setLock(page: Page): Promise<string[]> {
  await click(page, 'app.lock.set');
  await type(page, 'app.lock.new', 'short');
  await type(page, 'app.report.passphraseAgain', 'other');
  expect(await page.locator('.mantine-InputWrapper-error').allTextContents()).toEqual([
    say('app.report.tooShort', { least: SHORTEST_PASSPHRASE }),
  ]);
  await type(page, 'app.lock.new', PASSPHRASE);
  await type(page, 'app.report.passphraseAgain', PASSPHRASE);
  await click(page, 'app.lock.set');
  const shown = page.locator('.twelve-words li');
  await shown.first().waitFor();
  const words = await shown.allTextContents();
  await click(page, 'app.lock.written');
  expect(await page.content()).not.toContain(words.join('</li><li>'));
  await click(page, 'app.lock.set');
  await page.getByText(say('app.lock.notTheWords')).waitFor();
  for (const field of await page.locator('.lock-form input').all()) {
    const [, n = ''] =
      /(\d+)/.exec((await field.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent)) ?? '') ??
      [];
    await field.fill(words[Number(n) - 1] ?? '');
  }
  await click(page, 'app.lock.set');
  return words;
}

it('the lock is offered once, is set after the words are confirmed, locks with a key, and opens with the passphrase or the words', async () => {
  const page = await app.open();
  await page.getByRole('heading', { name: say('app.lock.question') }).waitFor();
  const words = await setLock(page);
  await page.getByRole('heading', { name: say('app.lock.question') }).waitFor({ state: 'detached' });
  expect(readFileSync(app.place().ledgerPath).subarray(0, 6).toString()).not.toBe('SQLite');

  await page.goto(`${app.origin()}/#/companies/netflix`);
  await page.getByRole('heading', { level: 1, name: 'Netflix' }).waitFor();
  await page.keyboard.press('Control+Shift+KeyL');
  await isLocked(page);
  expect(page.url()).toBe(`${app.origin()}/#/`);
  expect(await page.content()).not.toMatch(/Ada|Netflix|Quiz of Animals/);
  expect(await page.title()).toBe('Sidedoor');
  expect(await findViolations(page)).toEqual([]);

  await type(page, 'app.report.passphrase', 'not this passphrase');
  await click(page, 'app.lock.unlock');
  await page.getByText(say('lock.wrong.passphrase')).waitFor();
  await type(page, 'app.report.passphrase', PASSPHRASE);
  await click(page, 'app.lock.unlock');
  await page.getByRole('heading', { name: say('app.shell.overview'), exact: true }).waitFor();

  const other = await app.open({ at: '#/settings' });
  await click(other, 'app.lock.now');
  await isLocked(other);
  await isLocked(page);
  await other.close();
  await click(page, 'app.lock.forgotten');
  await type(page, 'app.lock.phrase', words.join(' '));
  await type(page, 'app.lock.new', `${PASSPHRASE} 2`);
  await type(page, 'app.report.passphraseAgain', `${PASSPHRASE} 2`);
  await page
    .locator('form')
    .getByRole('button', { name: say('app.lock.unlock') })
    .click();
  await page.getByRole('heading', { name: say('app.shell.overview'), exact: true }).waitFor();
});
