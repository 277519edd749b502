import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportSchemaDocument } from '../src/report/schema.ts';
import { runTool } from './run-tool.ts';

/* Writes docs/schemas/report.schema.json from the zod schema. A test fails while the two differ. */
const path = join(import.meta.dirname, '../docs/schemas/report.schema.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(reportSchemaDocument(), null, 2)}\n`);
runTool('biome', ['format', '--write', path]);
