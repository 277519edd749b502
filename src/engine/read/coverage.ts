import { absentKinds } from '../../export/inventory.ts';
import {
  type DocumentFilter,
  documentKinds,
  documentsByStatus,
  kindsAndStatuses,
  pageOfDocuments,
} from '../../ledger/reads/document-pages.ts';
import { findImport } from '../../ledger/reads/imports.ts';
import type { DocumentKind } from '../../model/enumerations.ts';
import type { CoverageView } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { absentWords } from './absent-kinds.ts';
import { documentJson } from './coverage-json.ts';
import { importRow } from './import-rows.ts';

/** A page of the coverage statement, with its summary. */
export function coverageView(services: Services, importId: number, filter: DocumentFilter): CoverageView {
  const { rows, total } = pageOfDocuments(services.engine.db, importId, filter);
  return {
    import: importRow(services, importId),
    documents: rows.map(documentJson),
    total,
    ...services.remember('coverage', importId, () => summaryOf(services, importId)),
  };
}

type Summary = Pick<CoverageView, 'byStatus' | 'kinds' | 'absent' | 'limits' | 'otherFiles'>;

function summaryOf({ engine }: Services, importId: number): Summary {
  const { db } = engine;
  return {
    byStatus: documentsByStatus(db, importId),
    kinds: documentKinds(db, importId),
    absent: absentOf(kindsAndStatuses(db, importId)),
    limits: engine.limits(importId),
    otherFiles: findImport(db, importId)?.otherFiles ?? 0,
  };
}

function absentOf(present: ReturnType<typeof kindsAndStatuses>): CoverageView['absent'] {
  const kinds = absentKinds(
    present.map(({ kind, status }) => ({ kind: kind as DocumentKind | null, status })),
  );
  return kinds.flatMap((kind) => {
    const words = absentWords(kind);
    return words ? [{ kind, ...words }] : [];
  });
}
