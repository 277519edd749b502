import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/model/enumerations.ts';
import { runCli } from '../cli/run-cli.ts';
import { parsePage } from '../report/support.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { getChromium } from './app.ts';
import { importAccounts } from './exports.ts';
import { type PrintedPage, printPage } from './pdf.ts';

const dir = temporaryDir();
const at = (name: string): string => join(dir, name);
const pages = new Map<string, PrintedPage[]>();

/** The report of the sample, as somebody prints it. A name of its own hides nothing: see whether it is invented. */
beforeAll(async () => {
  const browser = await getChromium();
  await importAccounts(dir, at('ledger.sqlite'));
  const facebook = ['--account', 'facebook'];
  for (const [name, options] of [
    ['short.html', facebook],
    ['full.html', [...facebook, '--full']],
    ['redacted.html', [...facebook, '--redact', 'companies', '--name', 'Somebody Else']],
    ['accounts.html', ['--full']],
  ] as const) {
    await runCli(['report', '--ledger', at('ledger.sqlite'), '--out', at(name), ...options]);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(at(name)).href);
    pages.set(name, await printPage(page));
    await page.close();
  }
});

/** Words of a page without what is on all of them. */
const ownText = ({ text }: PrintedPage): string =>
  text
    .replace('Invented sample. Nobody’s account, nobody’s messages.', '')
    .replace(/\d+ \/ \d+/, '')
    .replace('Sidedoor: Private report on connected apps and messages', '')
    .trim();

describe('the printed report of the sample', () => {
  it('has at most eight pages in its short form, with the answer on the first', () => {
    const short = pages.get('short.html') ?? [];
    expect(short.length).toBeGreaterThan(2);
    expect(short.length).toBeLessThanOrEqual(8);
    expect(short[0]?.text).toMatch(/companies that Facebook named in 2018/);
    expect(short[0]?.text).toContain('Your export cannot settle it.');
  });

  it.each(['short.html', 'full.html', 'redacted.html', 'accounts.html'])(
    'has numbered pages, none blank, no overlaps, and says on each that it is invented (%s)',
    (name) => {
      const printed = pages.get(name) ?? [];
      expect(printed.length).toBeGreaterThan(2);
      expect(printed.filter((page) => ownText(page).length < 40).map(({ text }) => text)).toEqual([]);
      expect(printed.flatMap(({ overprinted }) => overprinted)).toEqual([]);
      for (const [index, { text }] of printed.entries()) {
        expect(text).toContain('Invented sample. Nobody’s account');
        expect(text).toContain(`${index + 1} / ${printed.length}`);
      }
    },
  );

  it('starts each account on a new page, in the type size of a report on one account', () => {
    const printed = pages.get('accounts.html') ?? [];
    const begins = printed.filter((page) =>
      /^(?:Facebook|Instagram|X) · Ada Example Based on the/.test(ownText(page)),
    );
    expect(begins).toHaveLength(SERVICES.length);
    const smallest = (name: string): number =>
      Math.min(...(pages.get(name) ?? []).map((page) => page.smallest));
    expect(smallest('accounts.html')).toBeGreaterThan(0.95 * smallest('full.html'));
  });

  it('links each footnote number to its source in the short form too, starting at 1', () => {
    const { attributes } = parsePage(readFileSync(at('short.html'), 'utf8'));
    const ids = attributes.flatMap(({ value }) => /^source-(\d+)$/.exec(value)?.[1] ?? []).map(Number);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    const cited = attributes.flatMap(({ value }) => /^#source-(\d+)$/.exec(value)?.[1] ?? []).map(Number);
    expect(cited.filter((number) => !ids.includes(number))).toEqual([]);
  });
});
