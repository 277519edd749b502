import { describe, expect, it } from 'vitest';
import { GENERATION_NAMES } from '../../src/sample/eras.ts';
import { SAMPLE_LOCALES } from '../../src/sample/options.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { getAccount, writeJson } from './accounts.ts';
import { LOSSES } from './losses.ts';
import { MEDIUM, roundTrip, TINY } from './round-trip.ts';

const dir = temporaryDir();

describe.each(GENERATION_NAMES)('the pages of %s', (generation) => {
  it.each(SAMPLE_LOCALES)(
    'in %s give the same audit as the JSON, except for the listed losses',
    async (locale) => {
      await roundTrip(dir, getAccount(generation, locale), TINY);
    },
  );
});

describe('a listed loss', () => {
  it.each(LOSSES.flatMap((loss) => loss.generations.map((generation) => ({ loss, generation }))))(
    'occurs: $loss.id in $generation',
    async ({ loss, generation }) => {
      const account = getAccount(generation, loss.locales?.[0] ?? 'en_US');
      const files = await writeJson(account, { ...MEDIUM, messages: 4000 });
      expect(loss.forget(files, account)).not.toEqual(files);
    },
  );
});
