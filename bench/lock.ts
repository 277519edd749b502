import { statSync } from 'node:fs';
import { Engine } from '../src/engine/engine.ts';
import { EngineContext } from '../src/engine/engine-context.ts';
import { generatePhrase } from '../src/ledger/lock/recovery-phrase.ts';
import { BENCH_SAMPLE, sampleOptions } from '../src/sample/options.ts';
import { median } from './measure.ts';
import { withNewLedger } from './plan.ts';
import { askAll } from './queries.ts';
import { benchSample } from './sample-cache.ts';
import { seedLedger } from './seed-ledger.ts';

const PASSPHRASE = 'the passphrase of the bench';

/**
 * `bench -- lock [turns]`: imports a million messages in turns into a ledger that is locked and one that is not (processor time
 * of this process, its threads included), and asks every list of a large ledger before and after it is locked. Exit code 1
 * when a list of the locked one takes more than 50 ms of processor time at the 95th percentile, or the import more than 1.2 times as long.
 */
export async function benchLock([turns = '5']: readonly string[]): Promise<number> {
  const [imports, queries] = [await compareImports(Number(turns)), await compareQueries()];
  process.stdout.write(`${JSON.stringify({ bench: 'lock', imports, queries }, null, 2)}\n`);
  const slowest = Math.max(...queries.locked.lists.map(({ p95CpuMs }) => p95CpuMs));
  return imports.ratio <= 1.2 && slowest <= 50 ? 0 : 1;
}

async function compareImports(turns: number) {
  const { zipPath } = await benchSample(sampleOptions(BENCH_SAMPLE));
  await importInto(zipPath, false);
  const seconds: { readonly unlocked: number[]; readonly locked: number[] } = { unlocked: [], locked: [] };
  for (let turn = 1; turn <= turns; turn += 1) {
    process.stderr.write(`Import, turn ${turn} of ${turns} ...\n`);
    seconds.unlocked.push(await importInto(zipPath, false));
    seconds.locked.push(await importInto(zipPath, true));
  }
  const [unlocked, locked] = [median(seconds.unlocked), median(seconds.locked)];
  return { cpuSeconds: { unlocked, locked }, ratio: Math.round((locked / unlocked) * 100) / 100 };
}

/** Processor seconds of one import, opening and closing included, but not the lock, which costs what it should. */
const importInto = (zipPath: string, isLocked: boolean): Promise<number> =>
  withNewLedger(async (ledgerPath) => {
    const engine = new Engine({ ledgerPath });
    void engine.db;
    if (isLocked) await engine.lock.set(PASSPHRASE, generatePhrase(), () => engine.close());
    const before = process.cpuUsage();
    await engine.importExport({ paths: [zipPath] });
    engine.close();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });

const compareQueries = () =>
  withNewLedger(async (ledgerPath) => {
    const context = new EngineContext({ ledgerPath });
    try {
      process.stderr.write('Seeding a ledger ...\n');
      await seedLedger(context.engine);
      const unlocked = await askAll(context);
      const begin = performance.now();
      await context.appLock.set(PASSPHRASE, generatePhrase());
      const lockSeconds = Math.round(performance.now() - begin) / 1000;
      const ledgerMb = Math.round(statSync(ledgerPath).size / 1e5) / 10;
      return { ledgerMb, lockSeconds, unlocked, locked: await askAll(context) };
    } finally {
      await context.close();
    }
  });
