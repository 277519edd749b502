import { readExportDay } from '../../audit/context.ts';
import type { ExportDay } from '../../audit/windows.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { type AuditConnection, readAuditConnections } from '../../ledger/reads/audit-connections.ts';
import {
  type ComparedAdvertiser,
  type ComparedThread,
  readAdvertisers,
  readBusinessNames,
  readDocumentKinds,
  readKinds,
  readThreads,
} from '../../ledger/reads/comparison.ts';
import type { Place } from '../../ledger/reads/connections.ts';
import { findImport, listParts } from '../../ledger/reads/imports.ts';
import type { DiffImport } from '../../model/diff.ts';
import type { Finding } from '../../model/findings.ts';
import { isoInstant } from '../../model/times.ts';

/** `whole`: every document of the kind was read. `partly`: some were broken. `none`: absent, or nothing could be read. */
export type KindState = 'whole' | 'partly' | 'none';

/** The data of one import that a comparison uses. */
export type ImportView = {
  readonly head: DiffImport;
  /** As `ImportRow` has it. */
  readonly accountId: string | null;
  readonly exportDay: ExportDay;
  readonly kindState: (kind: string) => KindState;
  /** The kind of the document at a place. */
  readonly kindAt: (place: Pick<Place, 'part' | 'path'>) => string | undefined;
  readonly connections: readonly AuditConnection[];
  readonly advertisers: readonly ComparedAdvertiser[];
  readonly businesses: readonly string[];
  readonly threads: readonly ComparedThread[];
  readonly findings: readonly Finding[];
};

/** Reads one side of a comparison. The import must exist. */
export function openView(db: ReadDb, importId: number, findings: readonly Finding[]): ImportView {
  return {
    ...toHead(db, importId),
    exportDay: readExportDay(db, importId),
    kindState: kindStates(db, importId),
    kindAt: documentKinds(db, importId),
    connections: readAuditConnections(db, importId),
    advertisers: readAdvertisers(db, importId),
    businesses: readBusinessNames(db, importId),
    threads: readThreads(db, importId),
    findings,
  };
}

function toHead(db: ReadDb, importId: number): Pick<ImportView, 'head' | 'accountId'> {
  const found = findImport(db, importId);
  if (!found) throw new TypeError(`Import ${importId} is not in the ledger.`);
  const { id, owner, generatedAt, format, accountId } = found;
  const parts = listParts(db, importId).length;
  return { head: { id, owner, generatedAt: isoInstant(generatedAt), format, parts }, accountId };
}

function kindStates(db: ReadDb, importId: number): ImportView['kindState'] {
  const rows = new Map(readKinds(db, importId).map((row) => [row.kind, row]));
  return (kind) => {
    const row = rows.get(kind);
    if (row === undefined || row.readable === 0) return 'none';
    return row.troubled > 0 ? 'partly' : 'whole';
  };
}

function documentKinds(db: ReadDb, importId: number): ImportView['kindAt'] {
  const kinds = new Map(
    readDocumentKinds(db, importId).map(({ part, path, kind }) => [`${part} ${path}`, kind]),
  );
  return ({ part, path }) => kinds.get(`${part} ${path}`);
}
