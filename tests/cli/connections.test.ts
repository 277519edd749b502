import { beforeAll, describe, expect, it } from 'vitest';
import { afterAllTests, type Desk, importedDesk } from '../engine-router/harness.ts';
import { runCli } from './run-cli.ts';

const after = afterAllTests();
let ada: Desk;
beforeAll(async () => {
  ada = await importedDesk({}, after);
});

type Row = { readonly name: string };

describe('connections --year', () => {
  it.each([2009, 2010, 2011, 2012, 2014, 2016, 2017, 2026, 2027])(
    'lists for %i what the app lists: all that existed or may have existed',
    async (year) => {
      const run = await runCli(['connections', '--year', `${year}`, '--ledger', ada.ledgerPath, '--json']);
      const names = (JSON.parse(run.out) as Row[]).map(({ name }) => name);
      const { rows } = await ada.client.connections.list({ year });
      expect(names).toEqual(rows.map(({ name }) => name));
    },
  );

  it('includes an app that was added years before and is still active', async () => {
    const run = await runCli(['connections', '--year', '2016', '--ledger', ada.ledgerPath, '--csv']);
    expect(run.out).toContain('Netflix');
    expect(run.out).not.toContain('Old Farm');
  });
});
