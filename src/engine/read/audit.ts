import { countImport } from '../../ledger/reads/counts.ts';
import type { AuditJson } from '../contract/audit-json.ts';
import type { Engine } from '../engine.ts';
import { coverageJson } from './coverage-json.ts';
import { importJson } from './imports.ts';

/** `audit --json`, key for key as docs/audit-json.md says. */
export function auditJson(engine: Engine, importId: number, alreadyImported: boolean): AuditJson {
  return {
    schema: 'sidedoor.audit/1',
    import: importJson(engine, importId, alreadyImported),
    coverage: coverageJson(engine, importId),
    counts: countImport(engine.db, importId),
    findings: [...engine.findings(importId)],
  };
}
