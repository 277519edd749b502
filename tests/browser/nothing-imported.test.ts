import { expect, it } from 'vitest';
import { withApp } from './app.ts';

/* Before any import. */

const app = withApp(() => Promise.resolve());

it.each(['connections', 'companies', 'messages', 'coverage', 'coverage/documents', 'flagged'])(
  'says on %s that nothing is imported, and is not loading for ever',
  async (view) => {
    const page = await app.visit(`#/${view}`);
    await page.getByRole('heading', { name: 'Nothing has been imported yet' }).waitFor();
    expect(await page.getByText('Loading', { exact: true }).count()).toBe(0);
  },
);
