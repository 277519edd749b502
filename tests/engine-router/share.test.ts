import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Desk, importedDesk, thrownBy } from './harness.ts';

const readText = ({ context }: Desk, handle: string): string =>
  readFileSync(context.files.take(handle)?.path ?? '', 'utf8');

describe('the picture to share', () => {
  it('is an SVG without personal names, and with companies only on request', async () => {
    const desk = await importedDesk();
    const file = await desk.client.share.svg({});
    expect(file.name).toBe('sidedoor-result.svg');
    const svg = readText(desk, file.handle);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/Ada|Netflix|Spotify/);
    const named = await desk.client.share.svg({ withCompanies: true });
    expect(readText(desk, named.handle)).toContain('Netflix');
  });

  it('is refused as a PNG with a sentence when it is not one, or too large', async () => {
    const { client } = await importedDesk();
    const png = Buffer.from('no picture').toString('base64');
    expect(await thrownBy(client.share.png({ png }))).toMatchObject({
      code: 'LEDGER_TROUBLE',
      data: { sentence: 'The picture could not be made as a PNG. Save it as SVG instead.' },
    });
    for (const bad of ['A'.repeat(1_000_004), 'no base64'])
      expect(await thrownBy(client.share.png({ png: bad }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});
