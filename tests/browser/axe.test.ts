import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { go, settled, unfold, withApp } from './app.ts';
import { findViolations } from './axe.ts';
import { EXPORT_NAME, exportIn, importInto } from './exports.ts';
import { VIEWS } from './places.ts';

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 }, rules: [] },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 }, rules: [] },
  // The same elements in the same places as the light ones of this width: only their colours are new. Weekly.
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 }, rules: ['color-contrast'] },
] as const;

const app = withApp(async ({ dir, downloadsDir, ledgerPath }) => {
  await exportIn(dir, { e2ee: true });
  await importInto(ledgerPath, [join(dir, EXPORT_NAME)]);
  await exportIn(downloadsDir, { seed: 2, parts: 2, threads: 5, messages: 100 });
});

describe('axe', () => {
  it.each(LOOKS.slice(0, runs(2)))(
    'finds nothing in any view: $colorScheme, $viewport.width wide',
    async ({ rules, ...look }) => {
      // axe is a script of its own, which the policy keeps out; only here is it let in.
      const page = await app.open({ ...look, bypassCSP: true, reducedMotion: 'reduce' });
      for (const view of VIEWS) {
        await go(page, view);
        await unfold(page);
        expect.soft(await findViolations(page, rules), view).toEqual([]);
      }
    },
  );

  it('finds nothing in the steps of an import, light or dark', async () => {
    const page = await app.open({ bypassCSP: true, reducedMotion: 'reduce', at: '#/import' });
    const check = async (step: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page), `${step}, ${colorScheme}`).toEqual([]);
      }
    };
    await page.getByRole('button', { name: 'Look inside' }).waitFor();
    await check('choose');
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    await check('preview');
    await page.getByRole('button', { name: 'Import these 2 parts' }).click();
    await page.getByRole('heading', { name: 'The import is complete' }).waitFor();
    await settled(page);
    await check('complete');
  });
});
