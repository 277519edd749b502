import type { z } from 'zod';
import { absentKinds } from '../../export/inventory.ts';
import {
  type DocumentFilter,
  documentKinds,
  documentsByStatus,
  kindsAndStatuses,
  pageOfDocuments,
} from '../../ledger/reads/document-pages.ts';
import { type DocumentRow, listDocuments, listUnreadFolders } from '../../ledger/reads/imports.ts';
import type { DocumentKind } from '../../model/enumerations.ts';
import type { coverageSchema, documentSchema } from '../../model/imports.ts';
import type { CoverageView } from '../contract/views.ts';
import type { OpenImport } from '../open-import.ts';
import { absentWords } from './absent-kinds.ts';
import { importRow } from './imports.ts';

type DocumentJson = z.infer<typeof documentSchema>;

/** The `coverage` of `audit --json`: what was read, empty, missing or unreadable. */
export function coverageJson(opened: OpenImport): z.infer<typeof coverageSchema> {
  return {
    documents: listDocuments(opened.db, opened.id).map(documentJson),
    absent: absentFrom(opened),
    otherFiles: opened.row.otherFiles,
    notRead: listUnreadFolders(opened.db, opened.id),
  };
}

/** A page of the coverage statement, with its summary. */
export function coverageView(opened: OpenImport, filter: DocumentFilter): CoverageView {
  const { rows, total } = pageOfDocuments(opened.db, opened.id, filter);
  return {
    import: importRow(opened),
    documents: rows.map(documentJson),
    total,
    ...opened.memoize('coverage', () => getSummary(opened)),
  };
}

const documentJson = (row: DocumentRow): DocumentJson => ({
  part: row.part,
  path: row.path,
  kind: row.kind,
  dialect: row.dialect as DocumentJson['dialect'],
  status: row.status,
  records: row.records,
  problems: row.problems.map((problem) => ({ ...problem, says: problem.says && { ...problem.says } })),
});

type Summary = Pick<CoverageView, 'byStatus' | 'kinds' | 'absent' | 'limits' | 'otherFiles' | 'notRead'>;

function getSummary(opened: OpenImport): Summary {
  const { db, id } = opened;
  return {
    byStatus: documentsByStatus(db, id),
    kinds: documentKinds(db, id),
    absent: absentFrom(opened).flatMap((kind) => {
      const words = absentWords(kind, opened.row.service);
      return words ? [{ kind, ...words }] : [];
    }),
    limits: [...opened.limits],
    otherFiles: opened.row.otherFiles,
    notRead: listUnreadFolders(db, id),
  };
}

export function absentFrom({ db, id, row }: OpenImport): DocumentKind[] {
  const present = kindsAndStatuses(db, id);
  return absentKinds(
    present.map(({ kind, status }) => ({ kind: kind as DocumentKind | null, status })),
    row.service,
  );
}
