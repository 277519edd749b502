import { describe, expect, it, onTestFinished } from 'vitest';
import { getChromium } from './app.ts';
import { type PrintedPage, printPage } from './pdf.ts';

/* Tests that the reader of printed pages finds the faults it is meant to find. */

async function print(body: string): Promise<PrintedPage[]> {
  const page = await (await getChromium()).newPage();
  onTestFinished(() => page.close());
  await page.setContent(`<body style="margin:0;font:12pt/1.2 sans-serif">${body}`);
  return printPage(page);
}

describe('reading printed pages', () => {
  it('returns the words of each page, and a blank page as one without words', async () => {
    const pages = await print(
      '<p>First page<p style="break-before:page">&nbsp;<p style="break-before:page">Last page',
    );
    expect(pages.map(({ text }) => text)).toEqual(['First page', '', 'Last page']);
  });

  it('finds words printed over others, but not lines that are only close', async () => {
    const pages = await print('<p>Line<br>by line<p>Two<span style="position:absolute;left:0">Over</span>');
    expect(pages.flatMap(({ overprinted }) => overprinted)).toEqual(['Two | Over']);
  });
});
