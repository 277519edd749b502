import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/findings.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { audit, forgetAll, getAccount, getLosses, writeFiles, writeJson, writePages } from './accounts.ts';
import { type Account, getPrecision, LOSSES, seenAt } from './losses.ts';

const SIZES = {
  messages: 6000,
  threads: 20,
  businesses: 9,
  events: 40,
  advertisers: 16,
  apps: 40,
  mediaEntries: 0,
};
const DAY_MS = 86_400_000;

const dir = temporaryDir();

/** Pages and JSON of one account; the JSON with its exact times, poorer in everything else that pages do not say. */
async function bothForms(account: Account) {
  const [html, json] = [join(dir, `html-${account.generation}`), join(dir, `json-${account.generation}`)];
  await writePages(html, account, SIZES);
  const losses = getLosses(LOSSES, account).filter(({ id }) => id !== 'printed-times');
  writeFiles(json, forgetAll(await writeJson(account, SIZES), losses, account));
  const stated = { asIfPrinted: { generatedAt: account.generatedAt, zones: true } };
  return { pages: await audit([html]), exact: await audit([json], stated) };
}

type Pair = readonly [printed: Finding, exact: Finding];

describe.each(['2018', '2024', '2026'] as const)(
  'times without a zone in the pages of %s',
  async (generation) => {
    const { pages, exact } = await bothForms(getAccount(generation, 'en_US'));
    const pairs = pages.findings.flatMap((printed): Pair[] => {
      const other = exact.findings.find(({ id }) => id === printed.id);
      return other === undefined ? [] : [[printed as unknown as Finding, other as unknown as Finding]];
    });

    it('give the same findings on the same companies', () => {
      expect(pages.findings.map(({ id }) => id)).toEqual(exact.findings.map(({ id }) => id));
      expect(pages.companies.map(({ id }) => id).sort()).toEqual(exact.companies.map(({ id }) => id).sort());
    });

    it('widen a window by two days at most and never narrow it', () => {
      const windows = pairs.flatMap(([{ window: a }, { window: b }]) => (a && b ? [[a, b] as const] : []));
      expect(windows.length).toBeGreaterThan(3);
      for (const [a, b] of windows) {
        expect(daysBetween(a.from, b.from)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(b.to, a.to)).toBeGreaterThanOrEqual(0);
        expect(Math.max(daysBetween(a.from, b.from), daysBetween(b.to, a.to))).toBeLessThanOrEqual(2);
      }
    });

    it('count no more messages as certain, and no fewer as possible, than the exact export', () => {
      const counts = pairs.flatMap(([{ exposure: a }, { exposure: b }]) => (a && b ? [[a, b] as const] : []));
      expect(counts.length).toBeGreaterThan(1);
      for (const [a, b] of counts) {
        expect(a.least.messages).toBeLessThanOrEqual(b.least.messages);
        expect(a.most.messages).toBeGreaterThanOrEqual(b.most.messages);
        expect(b.most.messages).toBeGreaterThan(0);
      }
    });

    it('are never off by more than an hour and their precision', () => {
      const account = getAccount(generation, 'en_US');
      const instants = exact.connections.flatMap(({ addedAt }) =>
        addedAt === null ? [] : [Date.parse(addedAt) / 1000],
      );
      expect(instants.length).toBeGreaterThan(5);
      for (const at of instants) {
        expect(Math.abs(seenAt(at, account) - at)).toBeLessThanOrEqual(3600 + getPrecision(generation));
      }
    });
  },
);

/** Null is unbounded on both sides alike. */
function daysBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return from === to ? 0 : Number.NaN;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
