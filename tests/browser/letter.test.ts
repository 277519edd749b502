import { describe, expect, it } from 'vitest';
import { LANGUAGES_OF_LAW, LETTER_ASKS } from '../../src/model/enumerations.ts';
import { go, settled, withSample } from './app.ts';
import { printPage } from './pdf.ts';

const app = withSample();

describe('a printed letter', () => {
  const OF_LAW = [
    ...LANGUAGES_OF_LAW.gdpr.map((language) => ({ law: 'gdpr', language })),
    { law: 'ccpa', language: 'en' },
  ];

  it('fits on one page without placeholders, for every request and law', async () => {
    const page = await app.visit('#/overview');
    for (const { law, language, ask } of OF_LAW.flatMap((which) =>
      LETTER_ASKS.map((ask) => ({ ...which, ask })),
    )) {
      const which = `${ask} under the ${law} in ${language}`;
      await go(page, `#/letter/netflix?law=${law}&language=${language}&ask=${ask}`);
      await page.getByLabel('Your address (optional)').fill('1 Example Street\nExampleton\nUtopia');
      await page.getByLabel('Your e-mail address (optional)').fill('ada@example.org');
      await page.getByLabel('The company’s address (optional)').fill('9 Example Road\nExampleton');
      await page.getByLabel('The company’s address (optional)').blur();
      await page.locator('.sheet').getByText('9 Example Road').waitFor();
      const pages = await printPage(page);
      expect
        .soft(
          pages.map(({ overprinted }) => overprinted),
          which,
        )
        .toEqual([[]]);
      expect.soft(pages[0]?.text, which).toMatch(/^Ada Example .*: Ada Example$/s);
      expect.soft(pages[0]?.text, which).not.toMatch(/[[\]]/);
    }
  });
});

describe('the deadline of a letter', () => {
  it('cannot be noted before earlier decisions and notes are loaded', async () => {
    const page = await app.open({ at: '#/settings' });
    await settled(page);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/rpc/findings/get*', (route) => held.then(() => route.continue()));
    await go(page, '#/letter/netflix?finding=messaging-partner%3Anetflix');
    const note = page.getByRole('button', { name: 'Note that day as a follow-up' });
    await note.waitFor();
    expect(await note.isDisabled()).toBe(true);
    release();
    await expect.poll(() => note.isEnabled()).toBe(true);
  });
});
