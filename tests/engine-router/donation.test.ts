import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type Desk, importedDesk, thrownBy } from './harness.ts';

const text = readFileSync(join(import.meta.dirname, '../../examples/study/study.toml'), 'utf8');
const study = { name: 'study.toml', text };

async function readZip({ context }: Desk, handle: string): Promise<JSZip> {
  return JSZip.loadAsync(readFileSync(context.files.take(handle)?.path ?? ''));
}

describe('a donation', () => {
  it('is previewed with what the donor must know, table by table, one page at a time', async () => {
    const { client } = await importedDesk();
    const view = await client.donation.open({ study });
    expect(view.consent).toContain('Donation to the study');
    const connections = view.tables.find(({ table }) => table === 'connections');
    const all = await client.donation.rows({ study, table: 'connections' });
    expect(all.total).toBe(connections?.rows);
    const [, second] = all.rows;
    expect((await client.donation.rows({ study, table: 'connections', offset: 1, limit: 1 })).rows).toEqual([
      second,
    ]);
    const found = await client.donation.rows({ study, table: 'connections', search: 'old FARM' });
    expect(found.rows.map(({ about }) => about)).toEqual([['Old Farm']]);
    expect(String(found.rows[0]?.cells[0])).toMatch(/^#[0-9a-f]{32}$/);
  });

  it('is written without what the donor left out', async () => {
    const desk = await importedDesk();
    const leftOut = { companies: ['Netflix'], tables: ['findings' as const], rows: [] };
    const file = await desk.client.donation.write({ study, leftOut, format: 'json' });
    expect(file.name).toBe('side-doors-2026-donation.zip');
    const zip = await readZip(desk, file.handle);
    expect(JSON.parse((await zip.file('findings.json')?.async('string')) ?? '')).toEqual([]);
    expect(await zip.file('connections.json')?.async('string')).not.toContain('Netflix');
    expect(await zip.file('connections.json')?.async('string')).toContain('Spotify');
  });

  it('is refused with a sentence for an invalid study, an ended one, and exclusions that do not exist', async () => {
    const { client } = await importedDesk();
    const refuse = (sentence: string) => ({
      code: 'REFUSED',
      data: { sentence: expect.stringContaining(sentence) },
    });
    const open = (changed: string) =>
      thrownBy(client.donation.open({ study: { name: 'study.toml', text: changed } }));
    expect(await open('')).toMatchObject(refuse('study.toml does not say “id”.'));
    expect(await open(text.replace('2027-06-30', '2020-06-30'))).toMatchObject(
      refuse('This study ended on 30 June 2020.'),
    );
    const leftOut = { rows: [{ table: 'connections' as const, row: 99 }] };
    expect(await thrownBy(client.donation.write({ study, leftOut }))).toMatchObject(refuse('connections:99'));
  });
});
