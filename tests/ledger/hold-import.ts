/** A child of crash.test.ts: imports into the ledger named first, says so, and waits to be killed before the commit. */

import { openLedger } from '../../src/ledger/open-ledger.ts';
import { withImport } from '../../src/ledger/with-import.ts';

const ledger = openLedger(process.argv[2] ?? '');
await withImport(ledger.db, async (writer) => {
  const id = writer.addDocument({
    part: 0,
    path: 'a.json',
    kind: 'apps-detected',
    dialect: 'keyed-json',
    status: 'read',
    records: 1,
    bytes: 1,
    sha256: null,
  });
  writer.beginDocument(id);
  // More than the page cache holds, so that uncommitted pages are on the disk when the end comes.
  for (let index = 0; index < 60_000; index += 1) {
    const name = `App ${index} ${'x'.repeat(400)}`;
    writer.addRecords(id, [{ type: 'detected-app', pointer: `/${index}`, name, from: 'activity' }]);
  }
  process.stdout.write('writing\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
