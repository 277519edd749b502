import type { AuditJson } from '../contract/audit-json.ts';
import type { OpenImport } from '../open-import.ts';
import { readAnswer } from './answer.ts';
import { importCounts } from './counts.ts';
import { coverageJson } from './coverage.ts';
import { importJson } from './imports.ts';

/** The day of the facts, and their digest. */
export const factsInForce = ({
  knowledge: { made, version },
}: Pick<OpenImport, 'knowledge'>): AuditJson['facts'] => ({
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
    answer: readAnswer(opened),
    findings: [...opened.findings],
  };
}
