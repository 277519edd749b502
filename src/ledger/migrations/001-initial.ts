/**
 * Version 1. Everything an import brings, one table per kind of record, each row with the document and the place inside
 * it. Instants are epoch seconds UTC, days are days since 1970-01-01 UTC, NULL is "the export does not say". Ids that
 * Facebook gives are TEXT because they pass 2^53. `basis` is `utc` for an exact instant and `local` for one printed
 * without a time zone, whose true day may be one earlier or later.
 *
 * Data decision: messages are kept as counts per thread, day and sender, not one by one. It is all that a window needs,
 * it holds no text and no time of day, and it makes a ledger of a million messages some megabytes.
 *
 * The keys of the three big tables are checked at COMMIT: an immediate key makes SQLite keep a journal for every
 * many-row INSERT, and inside a savepoint that journal is walked from its start each time (measured: 5.0 s, not 0.4 s).
 */
export const sql = `
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  imported_at INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL CHECK (format IN ('json', 'html', 'mixed')),
  owner TEXT,
  generated_at INTEGER,
  generated_basis TEXT NOT NULL CHECK (generated_basis IN ('stated', 'file-name', 'unknown')),
  app_version TEXT NOT NULL,
  other_files INTEGER NOT NULL,
  knowledge_version TEXT
) STRICT;

CREATE TABLE part (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('zip', 'folder')),
  bytes INTEGER NOT NULL,
  sha256 TEXT,
  PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  path TEXT NOT NULL,
  kind TEXT,
  dialect TEXT,
  status TEXT NOT NULL CHECK (status IN ('read', 'partial', 'empty', 'unreadable', 'duplicate', 'unrecognised')),
  records INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT,
  UNIQUE (import_id, part, path)
) STRICT;

CREATE TABLE problem (
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  pointer TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  partner_id TEXT,
  connections INTEGER NOT NULL DEFAULT 0,
  app_posts INTEGER NOT NULL DEFAULT 0,
  off_meta_events INTEGER NOT NULL DEFAULT 0,
  off_meta_sources INTEGER NOT NULL DEFAULT 0,
  advertiser_list INTEGER NOT NULL DEFAULT 0,
  advertiser_other INTEGER NOT NULL DEFAULT 0,
  ad_interactions INTEGER NOT NULL DEFAULT 0,
  ad_threads INTEGER NOT NULL DEFAULT 0,
  links INTEGER NOT NULL DEFAULT 0,
  channels INTEGER NOT NULL DEFAULT 0,
  first_at INTEGER,
  last_at INTEGER,
  UNIQUE (import_id, slug)
) STRICT;

CREATE TABLE connection (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('app', 'instant-game')),
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'expired', 'removed', 'unknown')),
  added_at INTEGER,
  removed_at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local')),
  scoped_id TEXT
) STRICT;

CREATE TABLE granted_permission (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  permission TEXT NOT NULL,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE blocked_app (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE app_post (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  app TEXT,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local')),
  domain TEXT
) STRICT;

CREATE TABLE owned_app (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  name TEXT NOT NULL,
  added_at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE business (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  UNIQUE (import_id, name)
) STRICT;

CREATE TABLE event_type (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event_source (
  id INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE off_meta_event (
  business_id INTEGER NOT NULL REFERENCES business(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local')),
  type_id INTEGER NOT NULL REFERENCES event_type(id) DEFERRABLE INITIALLY DEFERRED,
  source_ref INTEGER REFERENCES event_source(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE advertiser (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  has_list INTEGER NOT NULL CHECK (has_list IN (0, 1)),
  has_interaction INTEGER NOT NULL CHECK (has_interaction IN (0, 1)),
  has_store_visit INTEGER NOT NULL CHECK (has_store_visit IN (0, 1)),
  UNIQUE (import_id, name)
) STRICT;

CREATE TABLE ad_interaction (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  title TEXT,
  action TEXT,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local')),
  domain TEXT
) STRICT;

CREATE TABLE ad_thread (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  page TEXT NOT NULL,
  first_at INTEGER,
  last_at INTEGER,
  times INTEGER NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE lead_form (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE detected_app (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('activity', 'account'))
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE linked_account (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  service TEXT NOT NULL
) STRICT;

CREATE TABLE login (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  name TEXT NOT NULL,
  action TEXT,
  at INTEGER,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  section TEXT NOT NULL,
  title TEXT NOT NULL,
  participants INTEGER NOT NULL,
  UNIQUE (import_id, key)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  is_owner INTEGER NOT NULL DEFAULT 0 CHECK (is_owner IN (0, 1)),
  is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1)),
  UNIQUE (import_id, name)
) STRICT;

CREATE TABLE thread_person (
  thread_id INTEGER NOT NULL REFERENCES thread(id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  PRIMARY KEY (thread_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_day (
  thread_id INTEGER NOT NULL REFERENCES thread(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day INTEGER,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  messages INTEGER NOT NULL,
  unsent INTEGER NOT NULL,
  system_lines INTEGER NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE domain (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE link_day (
  thread_id INTEGER NOT NULL REFERENCES thread(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day INTEGER,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  domain_id INTEGER NOT NULL REFERENCES domain(id) DEFERRABLE INITIALLY DEFERRED,
  links INTEGER NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('utc', 'local'))
) STRICT;

CREATE TABLE company_domain (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  domain_id INTEGER NOT NULL REFERENCES domain(id),
  company_id INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
  PRIMARY KEY (import_id, domain_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX connection_by_import ON connection (import_id, kind, status);
CREATE INDEX connection_by_company ON connection (company_id);
CREATE INDEX app_post_by_company ON app_post (company_id);
CREATE INDEX business_by_company ON business (company_id);
CREATE INDEX off_meta_event_by_business ON off_meta_event (business_id, at);
CREATE INDEX advertiser_by_company ON advertiser (company_id);
CREATE INDEX ad_interaction_by_company ON ad_interaction (company_id);
CREATE INDEX ad_thread_by_company ON ad_thread (company_id);
CREATE INDEX detected_app_by_company ON detected_app (company_id);
CREATE INDEX company_domain_by_company ON company_domain (company_id);
CREATE INDEX message_day_by_thread ON message_day (thread_id, day);
CREATE INDEX link_day_by_domain ON link_day (domain_id);
CREATE INDEX thread_person_by_person ON thread_person (person_id);
`;
