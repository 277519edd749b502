import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/**
 * A page as it is printed: its words in reading order, pairs of words that overlap, and the size of its smallest letters in
 * points. A browser shrinks a page that is wider than the paper, down to a half.
 */
export type PrintedPage = {
  readonly text: string;
  readonly overprinted: readonly string[];
  readonly smallest: number;
};

/** Where a run of words is on its page, in points from the bottom left. */
type Run = Record<'left' | 'bottom' | 'right' | 'top' | 'size', number> & { readonly text: string };

/** Prints what a page of the browser shows as a user would, on A4 unless the page asks for another size. */
export const printPage = async (page: Page): Promise<PrintedPage[]> =>
  readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** Reads the pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [toRun(item)] : []));
    pages.push({
      text: runs.map(({ text }) => text).join(' '),
      overprinted: findOverprinted(runs),
      smallest: Math.min(...runs.map(({ size }) => size)),
    });
  }
  return pages;
}

function toRun({ str, transform, width }: { str: string; transform: number[]; width: number }): Run {
  const [, , , size = 0, left = 0, bottom = 0] = transform;
  // Only the part of the letters' height that certainly has ink: lines may be set close.
  return { text: str, left, bottom, right: left + width, size, top: bottom + size * 0.6 };
}

function findOverprinted(runs: readonly Run[]): string[] {
  return runs.flatMap((one, index) =>
    runs
      .slice(index + 1)
      .filter((other) => areOver(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** More than a hair in both directions. */
const areOver = (one: Run, other: Run): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > 1;
