import '../setup.ts';
/** A child of crash.test.ts: opens the ledger named first as an unprivileged user and prints the result. */
import { LedgerError } from '../../src/ledger/ledger-error.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';

// Root may write anywhere, so a test that runs as root has to step down first.
if (process.getuid?.() === 0) process.setuid?.(65_534);
try {
  openLedger(process.argv[2] ?? '');
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof LedgerError ? `${error.code}: ${error.message}` : String(error));
}
