import type { ExportRecord, HeaderRecord } from '../../export/records.ts';
import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';

/** Types with a writer of their own, and those about the whole export, which go only into its header. */
type OtherType = 'thread' | 'off-meta' | 'advertiser' | HeaderRecord['type'];
/** Every other type is one row each: a new one does not compile until `LAYOUTS` says which. */
export type PlainRecord = Exclude<ExportRecord, { type: OtherType }>;
type RecordOf<Type extends PlainRecord['type']> = Extract<PlainRecord, { type: Type }>;

type Layout<Record> = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly values: (record: Record) => SqlValue[];
};

const LAYOUTS: { readonly [Type in PlainRecord['type']]: Layout<RecordOf<Type>> } = {
  connection: {
    table: 'connection',
    columns: ['kind', 'name', 'status', 'added_at', 'removed_at', 'basis', 'scoped_id', 'permissions'],
    values: (r) => [
      r.kind,
      r.name,
      r.status,
      instant(r.addedAt),
      instant(r.removedAt),
      r.basis,
      r.scopedId,
      r.permissions ? JSON.stringify(r.permissions) : null,
    ],
  },
  'granted-permission': {
    table: 'granted_permission',
    columns: ['permission', 'at', 'basis'],
    values: (r) => [r.permission, instant(r.at), r.basis],
  },
  'blocked-app': { table: 'blocked_app', columns: ['name'], values: (r) => [r.name] },
  'app-post': {
    table: 'app_post',
    columns: ['app', 'at', 'basis', 'domain'],
    values: (r) => [r.app, instant(r.at), r.basis, r.domain],
  },
  'owned-app': {
    table: 'owned_app',
    columns: ['name', 'added_at', 'basis'],
    values: (r) => [r.name, instant(r.addedAt), r.basis],
  },
  'ad-interaction': {
    table: 'ad_interaction',
    columns: ['title', 'action', 'at', 'basis', 'domain'],
    values: (r) => [r.title, r.action, instant(r.at), r.basis, r.domain],
  },
  'ad-thread': {
    table: 'ad_thread',
    columns: ['page', 'first_at', 'last_at', 'times', 'basis'],
    values: (r) => [r.page, ...bounds(r.createdAt), r.createdAt.length, r.basis],
  },
  'lead-form': { table: 'lead_form', columns: ['label'], values: (r) => [r.label] },
  'detected-app': { table: 'detected_app', columns: ['name', 'origin'], values: (r) => [r.name, r.from] },
  setting: {
    table: 'setting',
    columns: ['name', 'value', 'at', 'basis'],
    values: (r) => [r.name, r.value, instant(r.at), r.basis],
  },
  'linked-account': { table: 'linked_account', columns: ['service'], values: (r) => [r.service] },
  login: {
    table: 'login',
    columns: ['name', 'action', 'at', 'basis'],
    values: (r) => [r.name, r.action, instant(r.at), r.basis],
  },
};

/** Epoch seconds that SQLite can store as an integer; anything else is unknown, as 0 is to the parsers. */
export function instant(at: number | null): number | null {
  return at !== null && Number.isSafeInteger(at) ? at : null;
}

function bounds(all: readonly (number | null)[]): [first: number | null, last: number | null] {
  let first: number | null = null;
  let last: number | null = null;
  for (const each of all) {
    const at = instant(each);
    if (at === null) continue;
    if (first === null || at < first) first = at;
    if (last === null || at > last) last = at;
  }
  return [first, last];
}

/** Writes the plain types, each merged across the documents of one import (see UnitedTable). */
export class PlainRecords {
  readonly #tables = new Map<string, UnitedTable>();
  readonly #raw: RawDatabase;
  readonly #importId: number;

  constructor(raw: RawDatabase, importId: number) {
    this.#raw = raw;
    this.#importId = importId;
  }

  add(documentId: number, record: PlainRecord): void {
    // The layout was looked up by the record's own type, which TypeScript cannot follow through a union.
    const values = (LAYOUTS[record.type] as Layout<PlainRecord>).values(record);
    this.#table(record.type).add(documentId, record.pointer, values.map(wellFormed));
  }

  #table(type: PlainRecord['type']): UnitedTable {
    const known = this.#tables.get(type);
    if (known) return known;
    const made = new UnitedTable(this.#raw, this.#importId, LAYOUTS[type]);
    this.#tables.set(type, made);
    return made;
  }
}

const wellFormed = (value: SqlValue): SqlValue => (typeof value === 'string' ? value.toWellFormed() : value);

/**
 * One table whose rows may be in several documents of an import (an old folder and a new one, an index and its
 * pages). Within a document equal rows all count; across documents the larger count wins: a row that an earlier document
 * brought is consumed, at most once by each later document, instead of written again. While only one document has rows
 * of the type, nothing is remembered and nothing compared.
 */
class UnitedTable {
  readonly #insert: { run(...params: SqlValue[]): unknown };
  readonly #existing: { all(importId: number): unknown[] };
  readonly #importId: number;
  #document: number | null = null;
  /** Rows of earlier documents that the current one has not consumed yet; null if there are none. */
  #unconsumed: Map<string, number> | null = null;

  constructor(raw: RawDatabase, importId: number, layout: { table: string; columns: readonly string[] }) {
    const columns = layout.columns.join(', ');
    const holes = layout.columns.map(() => '?').join(', ');
    this.#importId = importId;
    this.#insert = raw.prepare(
      `INSERT INTO ${layout.table} (import_id, document_id, pointer, ${columns}) VALUES (?, ?, ?, ${holes})`,
    );
    this.#existing = raw
      .prepare<[number]>(`SELECT ${columns} FROM ${layout.table} WHERE import_id = ?`)
      .raw();
  }

  add(documentId: number, pointer: string, values: readonly SqlValue[]): void {
    if (documentId !== this.#document) this.#turnTo(documentId);
    if (this.#unconsumed && consume(this.#unconsumed, JSON.stringify(values))) return;
    this.#insert.run(this.#importId, documentId, pointer.toWellFormed(), ...values);
  }

  #turnTo(documentId: number): void {
    const isFirst = this.#document === null;
    this.#document = documentId;
    this.#unconsumed = isFirst ? null : this.#count();
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const row of this.#existing.all(this.#importId)) increase(counts, JSON.stringify(row));
    return counts;
  }
}

export function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Removes one of `key` and returns whether there was one. */
export function consume(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key);
  if (left === undefined) return false;
  if (left === 1) counts.delete(key);
  else counts.set(key, left - 1);
  return true;
}
