import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsReportSchemaDocument } from '../src/report/accounts-schema.ts';
import { reportSchemaDocument } from '../src/report/schema.ts';
import { studySchemaDocument } from '../src/study/study.ts';
import { runTool } from './run-tool.ts';

/* Writes docs/schemas/ from the zod schemas. Tests fail if they differ. */
const DOCUMENTS = {
  'accounts-report': accountsReportSchemaDocument,
  report: reportSchemaDocument,
  study: studySchemaDocument,
};

const dir = join(import.meta.dirname, '../docs/schemas');
mkdirSync(dir, { recursive: true });
for (const [name, document] of Object.entries(DOCUMENTS)) {
  const path = join(dir, `${name}.schema.json`);
  writeFileSync(path, `${JSON.stringify(document(), null, 2)}\n`);
  runTool('biome', ['format', '--write', path]);
}
