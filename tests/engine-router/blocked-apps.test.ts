import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { importedDesk } from './harness.ts';

const PERMISSIONS = 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json';
const BLOCKED = ['Netflix', 'Trivia Crack', 'Żółw'];
const record = {
  media: [],
  label_values: [
    { label: 'Uprawnienia', vec: [{ value: 'Podstawowe' }] },
    { label: 'Data utworzenia', timestamp_value: 1474465625 },
    ...BLOCKED.map((value) => ({ label: 'Zablokowane', value })),
  ],
  fbid: '1',
};

it('blocked apps are listed wherever connections are, and never as connected', async () => {
  const plain = await importedDesk();
  const desk = await importedDesk({ [PERMISSIONS]: JSON.stringify(record) });
  const { rows } = await desk.client.connections.list({ kind: 'blocked' });
  expect(rows.map(({ name }) => name)).toEqual(BLOCKED);
  expect(rows[0]).toMatchObject({ status: 'unknown', partner: 'netflix', decision: null });
  const [overview, before] = [await desk.client.overview({}), await plain.client.overview({})];
  expect(overview.counts).toEqual({ ...before.counts, blockedApps: BLOCKED.length });
  expect(overview.flagged).toBe(before.flagged);
  const netflix = await desk.client.companies.get({ id: 'netflix' });
  expect(netflix.connections.map(({ kind }) => kind)).toEqual(['app', 'blocked']);

  const json = await runCli(['connections', '--ledger', desk.ledgerPath, '--json']);
  const listed = JSON.parse(json.out).filter((row: { kind: string }) => row.kind === 'blocked');
  expect(listed).toHaveLength(BLOCKED.length);
  expect(listed[1]).toMatchObject({
    name: 'Trivia Crack',
    status: 'unknown',
    addedAt: null,
    evidence: [{ path: PERMISSIONS, pointer: '/label_values/3', what: 'blocked app', name: 'Trivia Crack' }],
  });
  const text = await runCli(['connections', '--ledger', desk.ledgerPath]);
  expect(text.out).toMatch(/Trivia Crack\s+Blocked app *\n/);
  const company = await runCli(['company', 'netflix', '--ledger', desk.ledgerPath]);
  expect(company.out).toMatch(/Netflix\s+Blocked app *\n/);
});
