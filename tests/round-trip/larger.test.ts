import { describe, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { getAccount } from './accounts.ts';
import { MEDIUM, roundTrip } from './round-trip.ts';

const dir = temporaryDir();

describe('the pages of a larger account, read by several threads', () => {
  // The oldest pages; the weekly run reads the newer ones too.
  const accounts = [
    ['2014', 'en_US'],
    ['2026', 'de'],
    ['2021', 'vi'],
    ['2025', 'zh-TW'],
  ] as const;
  it.each(accounts.slice(0, runs(1)))(
    'give the same audit as its JSON (%s, %s)',
    async (generation, locale) => {
      await roundTrip(dir, getAccount(generation, locale), MEDIUM);
    },
  );
});
