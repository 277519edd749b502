import type { ExportFormat, GeneratedBasis, OwnerBasis, Service } from '../../model/enumerations.ts';
import type { Direction } from '../../model/findings.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** The data of an import as a whole that the audit needs. */
export type AuditImport = {
  readonly service: Service;
  readonly format: ExportFormat;
  readonly owner: string | null;
  /** Null when nobody is known, and in imports of a ledger from before version 4. */
  readonly ownerBasis: OwnerBasis | null;
  /** Epoch seconds; null is unknown. */
  readonly generatedAt: number | null;
  readonly generatedBasis: GeneratedBasis;
};

/** Undefined when there is no such import. */
export function readAuditImport(db: ReadDb, importId: number): AuditImport | undefined {
  return db.get<AuditImport>(sql`
    SELECT service, format, owner, owner_basis AS ownerBasis, generated_at AS generatedAt, generated_basis AS generatedBasis
    FROM import WHERE id = ${importId}`);
}

/**
 * Whether the owner is known among the people; if not, no message is known to be sent or received. If nobody wrote anything a
 * name in the header is enough: none was sent and none received.
 */
export function isOwnerKnown(db: ReadDb, importId: number): boolean {
  return (
    db.value(sql`
      SELECT 1 FROM import WHERE id = ${importId} AND (
        EXISTS (SELECT 1 FROM person WHERE import_id = ${importId} AND is_owner)
        OR owner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE import_id = ${importId}))`) !==
    undefined
  );
}

/** How many of these were sent and received; null if nobody is known to be the owner. */
export const toDirection = (isKnown: boolean, all: number, sent: number): Direction =>
  isKnown ? { sent, received: all - sent } : { sent: null, received: null };

/** Facts that decide which limits are reported. */
export type AuditLimits = {
  /** Kinds with a document, even an unreadable one: damaged is not missing. */
  readonly kindsPresent: ReadonlySet<string>;
  readonly unreadableDocuments: number;
  readonly partialDocuments: number;
  readonly messages: number;
  readonly messagesOfUnknownDay: number;
  readonly messagesInLocalTime: number;
  readonly connections: number;
  readonly connectionsInLocalTime: number;
  readonly removedWithoutStart: number;
  readonly expired: number;
  readonly hasOwner: boolean;
  /** Whether a message is known to be the owner's. */
  readonly ownerWrote: boolean;
  /** Threads of JSON documents, which name all their people, without the owner: they may be somebody else's. */
  readonly threadsWithoutOwner: number;
};

export function readAuditLimits(db: ReadDb, importId: number): AuditLimits {
  const kinds = db.column<string>(sql`
    SELECT DISTINCT kind FROM document
    WHERE import_id = ${importId} AND kind IS NOT NULL AND status IN ('read', 'partial', 'empty', 'unreadable')`);
  const status = (wanted: string) =>
    db.value<number>(sql`
      SELECT count(*) FROM document WHERE import_id = ${importId} AND status = ${wanted}`) ?? 0;
  return {
    kindsPresent: new Set(kinds),
    unreadableDocuments: status('unreadable'),
    partialDocuments: status('partial'),
    ...messageTotals(db, importId),
    ...connectionTotals(db, importId),
    hasOwner: isOwnerKnown(db, importId),
    ownerWrote: didOwnerWrite(db, importId),
    threadsWithoutOwner: countThreadsWithoutOwner(db, importId),
  };
}

/** Whether a message is known to be the owner's. */
export function didOwnerWrite(db: ReadDb, importId: number): boolean {
  return (
    db.value(sql`
      SELECT 1 FROM person JOIN message_day ON person_id = person.id
      WHERE import_id = ${importId} AND is_owner AND messages > 0 LIMIT 1`) !== undefined
  );
}

function countThreadsWithoutOwner(db: ReadDb, importId: number): number {
  return (
    db.value<number>(sql`
      SELECT count(*) FROM thread t JOIN document d ON d.id = t.document_id
      WHERE t.import_id = ${importId} AND ifnull(d.dialect, '') NOT LIKE 'html%' AND NOT EXISTS (
        SELECT 1 FROM person p WHERE p.import_id = ${importId} AND p.is_owner AND (
          EXISTS (SELECT 1 FROM thread_person WHERE thread_id = t.id AND person_id = p.id)
          OR EXISTS (SELECT 1 FROM message_day WHERE thread_id = t.id AND person_id = p.id)))`) ?? 0
  );
}

function messageTotals(db: ReadDb, importId: number) {
  const none = { messages: 0, messagesOfUnknownDay: 0, messagesInLocalTime: 0 };
  return (
    db.get<typeof none>(sql`
      SELECT ifnull(sum(m.messages), 0) AS messages,
        ifnull(sum(m.messages) FILTER (WHERE m.day IS NULL), 0) AS messagesOfUnknownDay,
        ifnull(sum(m.messages) FILTER (WHERE m.basis = 'local'), 0) AS messagesInLocalTime
      FROM thread t JOIN message_day m ON m.thread_id = t.id WHERE t.import_id = ${importId}`) ?? none
  );
}

function connectionTotals(db: ReadDb, importId: number) {
  const none = { connections: 0, connectionsInLocalTime: 0, removedWithoutStart: 0, expired: 0 };
  return (
    db.get<typeof none>(sql`
      SELECT count(*) AS connections, count(*) FILTER (WHERE basis = 'local') AS connectionsInLocalTime,
        count(*) FILTER (WHERE status = 'removed' AND added_at IS NULL) AS removedWithoutStart,
        count(*) FILTER (WHERE status = 'expired') AS expired
      FROM connection WHERE import_id = ${importId} AND kind = 'app'`) ?? none
  );
}
