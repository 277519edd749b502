import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { createRandom } from '../../../src/sample/prng.ts';
import { runs } from '../../property-runs.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { everything, importDocuments } from '../sample-import.ts';
import { ConversionBench } from './kill-conversion.ts';

it.each(['lock', 'unlock'] as const)(
  'a killed conversion (%s) leaves the ledger either as before or converted',
  async (direction) => {
    const path = join(temporaryDir(), 'ledger.sqlite');
    const ledger = openLedger(path);
    await importDocuments(ledger.db, [everything()]);
    closeLedger(ledger);
    const bench = await ConversionBench.prepare(path, temporaryDir());
    const random = createRandom(Math.floor(Date.now() / 86_400_000), direction);
    for (let left = runs(1); left > 0; left -= 1) {
      const { defects } = await bench.tryOnce(direction, random);
      expect(defects).toEqual([]);
    }
  },
);
