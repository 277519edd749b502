/** A child of faults.test.ts and waiting.test.ts: has the ledger named first open, writes to it for as many milliseconds as named second, then waits. */
import { setTimeout } from 'node:timers/promises';
import { rawDatabase } from '../../src/ledger/database.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';

const raw = rawDatabase(openLedger(process.argv[2] ?? '').db);
const writesFor = Number(process.argv[3] ?? 0);
if (writesFor > 0) raw.exec('BEGIN IMMEDIATE');
process.stdout.write('open\n');
await setTimeout(writesFor);
if (writesFor > 0) raw.exec('ROLLBACK');
await setTimeout(60_000);
