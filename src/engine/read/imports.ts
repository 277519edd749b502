import type { z } from 'zod';
import {
  findImport,
  type ImportRow,
  listImports,
  listParts,
  type PartRow,
} from '../../ledger/reads/imports.ts';
import { sql } from '../../ledger/sql.ts';
import type { importSchema } from '../../model/imports.ts';
import type { importsJsonSchema } from '../contract/audit-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import { isoInstant } from './iso.ts';

export type ImportJson = z.infer<typeof importSchema>;
export type ImportsJson = z.infer<typeof importsJsonSchema>;

const partJson = ({ name, kind, bytes, sha256 }: PartRow): ImportJson['parts'][number] => ({
  name,
  kind,
  bytes,
  sha256,
});

function headJson(engine: Engine, row: ImportRow): Omit<ImportJson, 'alreadyImported'> {
  const { id, format, owner, generatedAt } = row;
  return {
    id,
    format,
    owner,
    generatedAt: isoInstant(generatedAt),
    parts: listParts(engine.db, id).map(partJson),
  };
}

/** The `import` of `audit --json`. */
export function importJson(engine: Engine, importId: number, alreadyImported: boolean): ImportJson {
  const row = findImport(engine.db, importId);
  if (!row) throw new NotFoundError(`There is no import ${importId} in the ledger.`);
  const { id, ...head } = headJson(engine, row);
  return { id, alreadyImported, ...head };
}

/** `imports --json`: newest first; empty when nothing was imported, without creating a ledger. */
export function importsJson(engine: Engine): ImportsJson {
  if (!engine.hasImports()) return [];
  return listImports(engine.db).map((row) => ({
    ...headJson(engine, row),
    importedAt: isoInstant(row.importedAt) ?? '',
    documents: documentCount(engine, row.id),
  }));
}

const documentCount = (engine: Engine, importId: number): number =>
  engine.db.value<number>(sql`SELECT count(*) FROM document WHERE import_id = ${importId}`) ?? 0;
