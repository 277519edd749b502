import { onTestFinished } from 'vitest';
import { assignCompanies } from '../../src/audit/companies.ts';
import { openAudit } from '../../src/audit/context.ts';
import type { ExportRecord } from '../../src/export/records.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Claim, Knowledge } from '../../src/knowledge/types.ts';
import { closeLedger, type WriteDb } from '../../src/ledger/open-ledger.ts';
import { findImport } from '../../src/ledger/reads/imports.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import type { ImportHeader } from '../../src/ledger/write/import-row.ts';
import type { ConnectionStatus, DocumentKind, DocumentStatus } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { openReview, type Review, toReviewContext } from '../../src/review/review-context.ts';
import { withDecisions } from '../../src/review/with-decisions.ts';
import { wordedFindings } from '../audit/ledger.ts';
import { openEmptyLedger } from '../ledger/empty-ledger.ts';

export const KNOWLEDGE = loadKnowledge();

/** Epoch seconds at noon of an ISO day. */
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
/** Days since 1970 of an ISO day. */
export const parseDay = (day: string): number => Date.parse(day) / 86_400_000;

export function emptyLedger(): WriteDb {
  const ledger = openEmptyLedger();
  onTestFinished(() => closeLedger(ledger));
  return ledger.db;
}

/** One document of an invented export. Those of one kind are under numbered paths. */
export type Doc = {
  readonly kind: DocumentKind;
  readonly records?: readonly ExportRecord[];
  readonly status?: DocumentStatus;
};

let imports = 0;

/** Imports an export of these documents, made on `day`, and assigns companies. Gives the import's id. */
export async function importExport(
  db: WriteDb,
  documents: readonly Doc[],
  day: string | null = '2026-05-20',
  over: Partial<ImportHeader> & { readonly knowledge?: Knowledge } = {},
): Promise<number> {
  const { knowledge = KNOWLEDGE, ...header } = over;
  imports += 1;
  const fingerprint = `fingerprint-${imports}`;
  return withImport(db, async (writer) => {
    writer.addPart(0, { name: 'facebook-ada.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
    for (const [index, { kind, records = [], status = 'read' }] of documents.entries()) {
      const read = { dialect: 'keyed-json', status, records: records.length, sha256: null } as const;
      const path = `${kind}-${index}.json`;
      const id = writer.addDocument({ part: 0, path, kind, bytes: 10, ...read });
      writer.beginDocument(id);
      writer.addRecords(id, records);
      writer.endDocument(id, { ...read, keep: true });
    }
    const generatedAt = day === null ? null : noon(day);
    const generatedBasis = day === null ? 'unknown' : 'stated';
    const owner = 'Ada Example';
    const rest = {
      service: 'facebook',
      account: null,
      format: 'json',
      appVersion: '0',
      otherFiles: 0,
      importedAt: noon('2026-06-01'),
    } as const;
    writer.setOwner([header.owner === undefined ? owner : header.owner].filter((name) => name !== null));
    writer.setHeader({
      fingerprint,
      owner,
      ownerBasis: 'stated',
      generatedAt,
      generatedBasis,
      ...rest,
      ...header,
    });
    assignCompanies(writer.db, writer.importId, knowledge);
    return writer.importId;
  });
}

/** Findings with decisions, as the engine gives them. */
export function getFindings(db: WriteDb, importId: number, knowledge: Knowledge = KNOWLEDGE): Finding[] {
  return withDecisions(getReview(db, importId, knowledge), wordedFindings(db, importId, knowledge));
}

/** One import with the decisions in force now. */
export function getReview(db: WriteDb, importId: number, knowledge: Knowledge = KNOWLEDGE): Review {
  const row = findImport(db, importId);
  if (!row) throw new Error(`There is no import ${importId}.`);
  return openReview(db, toReviewContext(row, openAudit(db, importId, knowledge)));
}

export function getFinding(
  db: WriteDb,
  importId: number,
  id: string,
  knowledge: Knowledge = KNOWLEDGE,
): Finding {
  const found = getFindings(db, importId, knowledge).find((finding) => finding.id === id);
  if (!found) throw new Error(`There is no finding ${id}.`);
  return found;
}

type Row = {
  readonly status?: ConnectionStatus;
  readonly added?: string | null;
  readonly removed?: string | null;
  readonly id?: string | null;
};

let rows = 0;

/** An app of the connected-apps list. */
export function app(
  name: string,
  { status = 'active', added = '2014-10-01', removed = null, id = null }: Row = {},
): ExportRecord {
  rows += 1;
  return {
    type: 'connection',
    pointer: `/installed_apps_v2/${rows}`,
    kind: 'app',
    name,
    status,
    addedAt: added === null ? null : noon(added),
    removedAt: removed === null ? null : noon(removed),
    basis: 'utc',
    scopedId: id,
  };
}

export const apps = (...records: ExportRecord[]): Doc => ({ kind: 'connected-apps', records });

export function advertisers(names: readonly string[], hasList = true): Doc {
  const records = names.map(
    (name, at): ExportRecord => ({
      type: 'advertiser',
      pointer: `/custom_audiences/${at}`,
      name,
      hasList,
      hasInteraction: false,
      hasStoreVisit: false,
    }),
  );
  return { kind: 'advertisers', records };
}

export function businesses(...names: string[]): Doc {
  const records = names.map(
    (name, at): ExportRecord => ({
      type: 'off-meta',
      pointer: `/off_facebook_activity_v2/${at}`,
      basis: 'utc',
      name,
      events: [{ at: noon('2021-01-01'), type: 'PAGE_VIEW', sourceId: null }],
    }),
  );
  return { kind: 'off-meta-activity', records };
}

/** A thread: who wrote how many messages on which day. */
export function thread(
  key: string,
  title: string,
  messages: readonly (readonly [sender: string, day: string, messages: number])[],
): Doc {
  const senders = [...new Set(messages.map(([sender]) => sender))];
  const record: ExportRecord = {
    type: 'thread',
    pointer: '',
    basis: 'utc',
    key,
    section: 'inbox',
    title,
    participants: [...new Set([...senders, 'Ada Example'])],
    senders,
    domains: [],
    days: Int32Array.from(
      messages.flatMap(([who, day, count]) => [senders.indexOf(who), parseDay(day), count, 0, 0]),
    ),
    links: new Int32Array(0),
    span: null,
  };
  return { kind: 'thread', records: [record] };
}

/** The facts with the claims of one partner changed. */
export function withClaims(partnerId: string, change: (claims: readonly Claim[]) => Claim[]): Knowledge {
  const partner = KNOWLEDGE.partners.get(partnerId);
  if (!partner) throw new Error(`There is no partner ${partnerId}.`);
  const changed = { ...partner, claims: change(partner.claims) };
  const partners = new Map(KNOWLEDGE.partners).set(partnerId, changed);
  const claims = new Map(
    [...partners.values()].flatMap((each) => each.claims.map((claim) => [claim.id, claim])),
  );
  const match: Knowledge['match'] = (name) => {
    const found = KNOWLEDGE.match(name);
    return found && (partners.get(found.id) ?? null);
  };
  return { ...KNOWLEDGE, version: `${KNOWLEDGE.version}+`, partners, claims, match };
}
