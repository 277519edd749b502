import type { ConnectedKind } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';
import { type ConnectionRow, readPermissions } from './connections.ts';

/** A company as named by findings: `id` is its slug. */
export type AuditCompany = { readonly id: string; readonly name: string; readonly partnerId: string | null };
export type AuditConnection = Omit<ConnectionRow, 'kind' | 'companyId'> & {
  readonly kind: ConnectedKind;
  /** Null for a name that is no text. */
  readonly company: AuditCompany | null;
};

type Row = Omit<AuditConnection, 'company' | 'permissions'> & {
  readonly permissions: string | null;
  readonly slug: string | null;
  readonly companyName: string | null;
  readonly partnerId: string | null;
};

/** Every connection of an import, oldest first, those with unknown start last; never in the order of the rows. */
export function readAuditConnections(db: ReadDb, importId: number): AuditConnection[] {
  const rows = db.all<Row>(sql`
    SELECT c.id, c.kind, c.name, c.status, c.added_at AS addedAt, c.removed_at AS removedAt, c.basis,
      c.scoped_id AS scopedId, c.permissions, o.slug, o.name AS companyName, o.partner_id AS partnerId,
      d.part, d.path, c.pointer
    FROM connection c JOIN document d ON d.id = c.document_id LEFT JOIN company o ON o.id = c.company_id
    WHERE c.import_id = ${importId}
    ORDER BY c.added_at NULLS LAST, c.removed_at NULLS LAST, c.name, d.path, length(c.pointer), c.pointer, d.part`);
  return rows.map(({ slug, companyName, partnerId, permissions, ...row }) => ({
    ...row,
    permissions: readPermissions(permissions),
    company: slug === null ? null : { id: slug, name: companyName ?? row.name, partnerId },
  }));
}

/** One company by its slug; undefined if the import has none with this id. */
export function readAuditCompany(db: ReadDb, importId: number, slug: string): AuditCompany | undefined {
  return db.get<AuditCompany>(sql`
    SELECT slug AS id, name, partner_id AS partnerId FROM company
    WHERE import_id = ${importId} AND slug = ${slug}`);
}
