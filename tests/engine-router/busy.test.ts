import { expect, it } from 'vitest';
import { holdInChild } from '../ledger/hold-in-child.ts';
import { importedDesk, thrownBy, writeExport } from './harness.ts';

const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

it('an import waits while another Sidedoor is writing, says so, and continues', async () => {
  const desk = await importedDesk();
  const other = await holdInChild(desk.ledgerPath, 60_000);
  const handles = [
    desk.context.selections.register(writeExport(desk.dir, { [APPS]: { installed_apps_v2: [] } })),
  ];
  const phases: string[] = [];
  for await (const event of await desk.client.imports.start({ handles })) {
    if (event.type === 'progress') phases.push(event.progress.phase);
    if (phases.at(-1) === 'waiting') other.kill('SIGKILL');
  }
  expect([...new Set(phases)]).toEqual(['listing', 'waiting', 'reading', 'writing']);
});

it('an import can be cancelled while it waits', async () => {
  const desk = await importedDesk();
  await holdInChild(desk.ledgerPath, 60_000);
  const handles = [
    desk.context.selections.register(writeExport(desk.dir, { [APPS]: { installed_apps_v2: [] } })),
  ];
  const reading = (async () => {
    for await (const event of await desk.client.imports.start({ handles })) {
      if (event.type === 'progress' && event.progress.phase === 'waiting')
        await desk.client.imports.cancel({});
    }
  })();
  expect(await thrownBy(reading)).toMatchObject({ code: 'CANCELLED' });
});
