import { countImport } from '../../ledger/reads/counts.ts';
import type { AuditJson } from '../contract/audit-json.ts';
import type { OpenImport } from '../open-import.ts';

/** The figures of an import. */
export const importCounts = (opened: OpenImport): AuditJson['counts'] =>
  opened.memoize('counts', () => countImport(opened.db, opened.id));
