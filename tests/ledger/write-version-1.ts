/**
 * Wrote `tests/fixtures/ledger/version-1.sql`: a ledger of version 1 with a row in every table. Version 1 is frozen once
 * it is released; from then on this stays only as the record of how the fixture was made.
 */
import { writeFileSync } from 'node:fs';
import { rawDatabase } from '../../src/ledger/database.ts';
import { openLedgerInMemory } from '../../src/ledger/ledger-in-memory.ts';
import { MIGRATIONS } from '../../src/ledger/migrations/index.ts';
import { everything, importDocuments } from './sample-import.ts';
import { sqlDump } from './sql-dump.ts';

const ledger = openLedgerInMemory(MIGRATIONS.slice(0, 1));
await importDocuments(ledger.db, [everything()]);
const raw = rawDatabase(ledger.db);
raw.exec(`
  INSERT INTO problem VALUES (1, 0, 'invalid-timestamp', '/0', 'The date is no date.');
  INSERT INTO company (import_id, slug, name, partner_id, connections, channels) VALUES (1, 'netflix', 'Netflix', 'netflix', 1, 2);
  UPDATE connection SET company_id = 1 WHERE name = 'Netflix';
  INSERT INTO company_domain SELECT 1, id, 1 FROM domain WHERE name = 'netflix.com';
`);
writeFileSync(new URL('../fixtures/ledger/version-1.sql', import.meta.url), sqlDump(raw));
