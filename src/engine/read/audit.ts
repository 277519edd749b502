import { countImport } from '../../ledger/reads/counts.ts';
import type { AuditJson } from '../contract/audit-json.ts';
import type { OpenImport } from '../open-import.ts';
import { coverageJson } from './coverage.ts';
import { importJson } from './imports.ts';

/** The figures of an import. */
export const importCounts = (opened: OpenImport): AuditJson['counts'] =>
  opened.memoize('counts', () => countImport(opened.db, opened.id));

/** The day of the facts, and their digest. */
export const factsInForce = ({ knowledge: { made, version } }: OpenImport): AuditJson['facts'] => ({
  made,
  version,
});

/** `audit --json`, key for key as docs/audit-json.md says. */
export function auditJson(opened: OpenImport, alreadyImported: boolean): AuditJson {
  return {
    schema: 'sidedoor.audit/1',
    facts: factsInForce(opened),
    import: importJson(opened, alreadyImported),
    coverage: coverageJson(opened),
    counts: importCounts(opened),
    findings: [...opened.findings],
  };
}
