import type { z } from 'zod';
import { listNotices } from '../../ledger/notices.ts';
import type { ReadDb } from '../../ledger/open-ledger.ts';
import {
  type ImportRow as LedgerRow,
  listImports,
  listParts,
  type PartRow,
} from '../../ledger/reads/imports.ts';
import { sql } from '../../ledger/sql.ts';
import type { importSchema } from '../../model/imports.ts';
import { isoInstant } from '../../model/times.ts';
import type { importsJsonSchema } from '../contract/audit-json.ts';
import type { ImportRow } from '../contract/import-views.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { isSample } from './is-sample.ts';
import { newestFirst } from './newest-first.ts';

type ImportJson = z.infer<typeof importSchema>;
type ImportsJson = z.infer<typeof importsJsonSchema>;

/** All imports, the newest export first; none, without creating a ledger, when nothing was imported. */
export function importRows(engine: Engine): ImportRow[] {
  if (!engine.hasImports()) return [];
  return newestFirst(engine.db, listImports(engine.db)).map((row) => toImportRow(engine.db, row));
}

/** The import as its views show it. */
export const importRow = (opened: OpenImport): ImportRow =>
  opened.memoize('import', () => toImportRow(opened.db, opened.row));

/** `imports --json`. */
export const importsJson = (engine: Engine): ImportsJson =>
  importRows(engine).map(({ isSample: _isSample, ...row }) => row);

/** The `import` of `audit --json`. */
export function importJson(opened: OpenImport, alreadyImported: boolean): ImportJson {
  const { id, service, format, owner, account, generatedAt, parts, notices } = importRow(opened);
  return { id, alreadyImported, service, format, owner, account, generatedAt, parts, notices };
}

function toImportRow(
  db: ReadDb,
  { id, service, format, owner, account, generatedAt, importedAt }: LedgerRow,
): ImportRow {
  const parts = listParts(db, id).map(partJson);
  return {
    id,
    service,
    format,
    owner,
    account,
    generatedAt: isoInstant(generatedAt),
    parts,
    notices: listNotices(db, id),
    importedAt: isoInstant(importedAt),
    documents: db.value<number>(sql`SELECT count(*) FROM document WHERE import_id = ${id}`) ?? 0,
    isSample: isSample(db, { id, service, owner, account }),
  };
}

const partJson = ({ name, kind, bytes, sha256 }: PartRow): ImportRow['parts'][number] => ({
  name,
  kind,
  bytes,
  sha256,
});
