import { assignCompanies } from '../../src/audit/companies.ts';
import { openAudit } from '../../src/audit/context.ts';
import { findFindings } from '../../src/audit/findings.ts';
import { wordFinding } from '../../src/audit/word-finding.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ReadDb } from '../../src/ledger/database.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { type SqlValue, sql } from '../../src/ledger/sql.ts';
import type {
  ConnectedKind,
  ConnectionStatus,
  GeneratedBasis,
  Service,
  TimeBasis,
} from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { openEmptyLedger } from '../ledger/empty-ledger.ts';

/** Epoch seconds at noon of an ISO day. */
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
/** Days since 1970 of an ISO day. */
export const parseDay = (day: string): number => Date.parse(day) / 86_400_000;

export type App = {
  name: string;
  kind?: ConnectedKind;
  /** The app's own id for this person. */
  scopedId?: string;
  status?: ConnectionStatus;
  added?: string | null;
  removed?: string | null;
  basis?: TimeBasis;
  permissions?: string[] | null;
};
export type Sent = { thread: string; day: string | null; from: string; messages?: number; basis?: TimeBasis };
export type Content = {
  service?: Service;
  generatedAt?: string | null;
  generatedBasis?: GeneratedBasis;
  owner?: string | null;
  documents?: { kind: string; status?: string }[];
  apps?: App[];
  posts?: string[];
  businesses?: { name: string; events?: number }[];
  advertisers?: { name: string; list?: boolean }[];
  adInteractions?: { title?: string | null; domain?: string | null }[];
  adThreads?: { page: string; at?: string | null }[];
  detected?: string[];
  blocked?: string[];
  settings?: { name: string; value: string }[];
  messages?: Sent[];
  links?: { thread: string; day: string | null; domain: string; links?: number; basis?: TimeBasis }[];
};

/** "Facebook user" stands for different people. */
const ANONYMOUS = 'Facebook user';

/** An in-memory ledger with one import of this content, companies assigned. Rows are written in the order given. */
export function createLedger(content: Content, knowledge: Knowledge = loadKnowledge()): WriteDb {
  const { db } = openEmptyLedger();
  writeImport(db, content);
  const add = adder(db);
  writeApps(add, content);
  writeAds(db, add, content);
  writeMessages(db, content);
  db.transaction(() => assignCompanies(db, 1, knowledge));
  return db;
}

export function getFindings(content: Content, knowledge: Knowledge = loadKnowledge()): Finding[] {
  return wordedFindings(createLedger(content, knowledge), 1, knowledge);
}

/** Findings as the engine words them. */
export function wordedFindings(db: ReadDb, importId: number, knowledge: Knowledge): Finding[] {
  const findings = findFindings(openAudit(db, importId, knowledge));
  return findings.map((finding) => wordFinding(finding));
}

function writeImport(
  db: WriteDb,
  { generatedAt = '2026-05-20', generatedBasis = 'stated', ...rest }: Content,
): void {
  const at = generatedAt === null ? null : noon(generatedAt);
  const basis = generatedAt === null ? 'unknown' : generatedBasis;
  db.run(sql`
    INSERT INTO import (id, imported_at, fingerprint, service, format, owner, generated_at, generated_basis, app_version, other_files)
    VALUES (1, 0, 'f', ${rest.service ?? 'facebook'}, 'json', ${rest.owner ?? null}, ${at}, ${basis}, '0', 0)`);
  const documents = rest.documents ?? [];
  for (const [index, { kind, status = 'read' }] of documents.entries()) {
    db.run(sql`
      INSERT INTO document (import_id, part, path, kind, status, records, bytes)
      VALUES (1, 0, ${`document-${index}.json`}, ${kind}, ${status}, 1, 1)`);
  }
}

type Add = (table: string, kind: string, columns: Record<string, SqlValue>) => number;

/** Writes a row of a table whose document is the one of its kind, with a pointer to its place there. */
function adder(db: WriteDb): Add {
  const documents = new Map<string, { id: number; rows: number }>();
  return (table, kind, columns) => {
    const known = documents.get(kind) ?? { id: newDocument(db, kind), rows: 0 };
    documents.set(kind, { id: known.id, rows: known.rows + 1 });
    const row = { import_id: 1, document_id: known.id, pointer: `/rows/${known.rows}`, ...columns };
    return insert(db, table, row);
  };
}

function newDocument(db: WriteDb, kind: string): number {
  return db.run(sql`
    INSERT INTO document (import_id, part, path, kind, status, records, bytes)
    VALUES (1, 0, ${`${kind}.json`}, ${kind}, 'read', 1, 1)`).lastId;
}

export function insert(db: WriteDb, table: string, row: Record<string, SqlValue>): number {
  const names = Object.keys(row);
  const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  // Column names come from this file only.
  return db.run({ text, params: Object.values(row) } as unknown as ReturnType<typeof sql>).lastId;
}

function writeApps(add: Add, { apps = [], posts = [], detected = [], blocked = [] }: Content): void {
  for (const { name, kind = 'app', status = 'active', ...app } of apps) {
    const { added = null, removed = null, basis = 'utc', scopedId = null, permissions = null } = app;
    const dates = {
      added_at: added === null ? null : noon(added),
      removed_at: removed === null ? null : noon(removed),
    };
    add('connection', 'connected-apps', {
      ...{ kind, name, status, ...dates, basis, scoped_id: scopedId },
      permissions: permissions && JSON.stringify(permissions),
    });
  }
  for (const app of posts) add('app_post', 'app-posts', { app, at: noon('2013-01-01'), basis: 'utc' });
  for (const name of blocked) add('blocked_app', 'granted-permissions', { name });
  for (const name of detected) add('detected_app', 'apps-detected', { name, origin: 'activity' });
}

function writeAds(db: WriteDb, add: Add, content: Content): void {
  for (const { name, events = 0 } of content.businesses ?? []) {
    const id = add('business', 'off-meta-activity', { name });
    writeEvents(db, id, events);
  }
  for (const { name, list = false } of content.advertisers ?? []) {
    add('advertiser', 'advertisers', {
      name,
      has_list: Number(list),
      has_interaction: Number(!list),
      has_store_visit: 0,
    });
  }
  for (const { title = null, domain = null } of content.adInteractions ?? []) {
    add('ad_interaction', 'ad-interactions', { title, domain, at: null, basis: 'utc' });
  }
  for (const { page, at = null } of content.adThreads ?? []) {
    const first = at === null ? null : noon(at);
    add('ad_thread', 'ad-threads', { page, first_at: first, last_at: first, times: 1, basis: 'utc' });
  }
  for (const setting of content.settings ?? []) {
    add('setting', 'cross-app-messaging', { ...setting, at: null, basis: 'utc' });
  }
}

function writeMessages(db: WriteDb, { messages = [], links = [], owner = null }: Content): void {
  const thread = once((key) => {
    const row = { import_id: 1, key, section: 'inbox', title: key, participants: 2 };
    return insert(db, 'thread', { ...row, document_id: newDocument(db, `thread-${key}`) });
  });
  const person = once((name) =>
    insert(db, 'person', {
      import_id: 1,
      name,
      is_owner: Number(name === owner),
      is_anonymous: Number(name === ANONYMOUS),
    }),
  );
  for (const { thread: key, day, from, messages: count = 1, basis = 'utc' } of messages) {
    insert(db, 'message_day', {
      thread_id: thread(key),
      day: day === null ? null : parseDay(day),
      person_id: person(from),
      messages: count,
      unsent: 0,
      system_lines: 0,
      basis,
    });
  }
  const domain = once((name) => insert(db, 'domain', { name }));
  for (const { thread: key, day, domain: name, links: count = 1, basis = 'utc' } of links) {
    const at = {
      thread_id: thread(key),
      day: day === null ? null : parseDay(day),
      person_id: person('Robin Sample'),
    };
    insert(db, 'link_day', { ...at, domain_id: domain(name), links: count, basis });
  }
}

/** One a minute, all of one type and source. */
function writeEvents(db: WriteDb, businessId: number, events: number): void {
  db.run(sql`INSERT OR IGNORE INTO event_type (id, name) VALUES (1, 'PAGE_VIEW')`);
  db.run(sql`INSERT OR IGNORE INTO event_source (id, source_id) VALUES (1, '1234567890123456')`);
  for (let event = 0; event < events; event += 1) {
    const at = noon('2021-01-01') + event * 60;
    insert(db, 'off_meta_event', { business_id: businessId, at, basis: 'utc', type_id: 1, source_ref: 1 });
  }
}

function once(make: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const id = known.get(key) ?? make(key);
    known.set(key, id);
    return id;
  };
}
