import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { getAccount } from './accounts.ts';
import { MEDIUM, roundTrip } from './round-trip.ts';

const dir = mkdtempSync(join(tmpdir(), 'sidedoor-round-trip-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the pages of a larger account, read by several threads', () => {
  // The oldest pages; the weekly run reads the newer ones too.
  const accounts = [
    ['2014', 'en_US'],
    ['2026', 'de'],
    ['2021', 'vi'],
    ['2025', 'zh-TW'],
  ] as const;
  it.each(accounts.slice(0, runs(1)))(
    'give the audit of its JSON too (%s, %s)',
    async (generation, locale) => {
      await roundTrip(dir, getAccount(generation, locale), MEDIUM);
    },
  );
});
