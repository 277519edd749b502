import type { z } from 'zod';
import { absentKinds } from '../../export/inventory.ts';
import { type DocumentRow, findImport, listDocuments } from '../../ledger/reads/imports.ts';
import type { DocumentKind } from '../../model/enumerations.ts';
import type { coverageSchema, documentSchema } from '../../model/imports.ts';
import type { Engine } from '../engine.ts';

export type CoverageJson = z.infer<typeof coverageSchema>;
export type DocumentJson = z.infer<typeof documentSchema>;

/** One document of the coverage statement. */
export const documentJson = (row: DocumentRow): DocumentJson => ({
  part: row.part,
  path: row.path,
  kind: row.kind,
  dialect: row.dialect as DocumentJson['dialect'],
  status: row.status,
  records: row.records,
  problems: row.problems.map(({ code, pointer, message }) => ({ code, pointer, message })),
});

/** What was read, empty, missing or unreadable. */
export function coverageJson(engine: Engine, importId: number): CoverageJson {
  const documents = listDocuments(engine.db, importId);
  return {
    documents: documents.map(documentJson),
    absent: absentKinds(documents.map(({ kind, status }) => ({ kind: kind as DocumentKind | null, status }))),
    otherFiles: findImport(engine.db, importId)?.otherFiles ?? 0,
  };
}
