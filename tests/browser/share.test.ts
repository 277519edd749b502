import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { download, withSample } from './app.ts';

const app = withSample();

const sentences = (page: Page): Promise<string> => page.locator('.share-text').innerText();
const picture = async (page: Page): Promise<string> =>
  decodeURIComponent((await page.locator('.share-picture').getAttribute('src')) ?? '');

/** Type and length of each chunk. */
function chunkTypes(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}

describe('the sharing page', () => {
  it('opens from the report and names companies only while that is ticked', async () => {
    const page = await app.visit('#/report');
    await page.getByRole('link', { name: 'Share your result without names' }).click();
    await page.getByRole('heading', { name: 'Share your result' }).waitFor();
    const quiet = [await sentences(page), await picture(page)];
    for (const text of quiet) expect(text).not.toMatch(/Netflix|Spotify|Dropbox|201\d/);
    await page.getByRole('checkbox', { name: 'Name the companies' }).check();
    for (const text of [await sentences(page), await picture(page)]) expect(text).toContain('Netflix');
    await page.getByRole('checkbox', { name: 'Name the companies' }).uncheck();
    expect([await sentences(page), await picture(page)]).toEqual(quiet);
  });

  it('copies exactly the characters that are shown', async () => {
    const page = await app.visit('#/share');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the sentences' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sentences(page));
  });

  it('saves the picture that is shown, as SVG and as PNG without metadata', async () => {
    const page = await app.visit('#/share');
    const svg = await download(page, 'Save as SVG');
    expect(svg.name).toBe('sidedoor-result.svg');
    expect(`data:image/svg+xml,${svg.bytes}`).toBe(await picture(page));
    for (const name of ['Ada', 'Example']) expect(svg.bytes.toString()).not.toContain(name);
    const png = await download(page, 'Save as PNG');
    await page.getByText('Saved. Look for sidedoor-result.png in your Downloads folder.').waitFor();
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const types = chunkTypes(png.bytes);
    expect([types[0], ...new Set(types.slice(1))]).toEqual(['IHDR', 'IDAT', 'IEND']);
    const colours = await page.evaluate(
      countColours,
      `data:image/png;base64,${png.bytes.toString('base64')}`,
    );
    expect(colours).toBeGreaterThan(20);
  });
});

/** In the page: a blank picture has one. */
async function countColours(src: string): Promise<number> {
  const image = new Image();
  image.src = src;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 630 });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return new Set(new Uint32Array(context?.getImageData(0, 0, 1200, 630).data.buffer ?? new ArrayBuffer(0)))
    .size;
}
