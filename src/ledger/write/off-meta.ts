import { type PackedEvents, packEvents } from '../../export/packed-events.ts';
import type { AdvertiserRecord, OffMetaRecord } from '../../export/records.ts';
import type { TimeBasis } from '../../model/enumerations.ts';
import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';
import { DatedInsert } from './batch-insert.ts';
import { type Interner, sharedInterner } from './interner.ts';
import { consume, increase, instant } from './plain-records.ts';
import type { UndoLog } from './undo-log.ts';

type Business = {
  readonly id: number;
  /** The last document with events. */
  document: number;
  /** Events of earlier documents that the current one has not consumed yet; null if there are none. */
  unconsumed: Map<string, number> | null;
};

type EventRow = [at: number | null, basis: string, type: number, source: number | null];

/**
 * Businesses and their events. One business is one row; its slices within a document add up, and across documents the
 * larger count of equal events wins, as with plain records. Only a business that a second document touches has its
 * events loaded for comparison.
 */
export class OffMetaRecords {
  readonly #businesses = new Map<string, Business>();
  /** Businesses with events to compare, in the current document. */
  #comparing: Business[] = [];
  readonly #importId: number;
  readonly #undo: UndoLog;
  readonly #types: Interner;
  readonly #sources: Interner;
  readonly #events: DatedInsert;
  readonly #insert: { run(...params: SqlValue[]): { lastInsertRowid: number | bigint } };
  readonly #existing: { all(businessId: number): unknown[] };

  constructor(raw: RawDatabase, importId: number, undo: UndoLog) {
    this.#importId = importId;
    this.#undo = undo;
    this.#types = sharedInterner(raw, undo, 'event_type', 'name');
    this.#sources = sharedInterner(raw, undo, 'event_source', 'source_id');
    this.#events = new DatedInsert(raw, 'off_meta_event', ['business_id', 'at', 'type_id', 'source_ref']);
    this.#insert = raw.prepare(
      'INSERT INTO business (import_id, document_id, pointer, name) VALUES (?, ?, ?, ?)',
    );
    this.#existing = raw
      .prepare<[number]>('SELECT at, basis, type_id, source_ref FROM off_meta_event WHERE business_id = ?')
      .raw();
  }

  add(documentId: number, record: OffMetaRecord): void {
    this.addPacked(documentId, packEvents([record]));
  }

  /** Many records at once, in columns: names are looked up once per batch, not once per event. */
  addPacked(documentId: number, packed: PackedEvents): void {
    const types = packed.types.map((name) => this.#types.id(name));
    const sources = packed.sources.map((name) => this.#sources.id(name));
    let row = 0;
    for (const each of packed.businesses) {
      const business = this.#business(documentId, each);
      if (business.document !== documentId) this.#turnTo(business, documentId);
      // Newest first in the export: reversed, every row is appended at the end of the index.
      const first = row;
      for (row = first + each.events - 1; row >= first; row -= 1) {
        const at = packed.at[row] ?? Number.NaN;
        const type = types[packed.type[row] ?? 0] ?? 0;
        const source = sources[packed.source[row] ?? -1] ?? null;
        this.#addEvent(business, Number.isNaN(at) ? null : instant(at), each.basis, type, source);
      }
      row = first + each.events;
    }
  }

  flush(): void {
    this.#events.flush();
  }

  /** Discards the pending events of a document that is rolled back. */
  drop(): void {
    this.#events.drop();
  }

  /**
   * The rows that events were given to belong to, by table. Every event has its ids from here, so if these are there, the
   * keys of half a million events hold.
   */
  parents(): ReadonlyMap<string, ReadonlySet<number>> {
    return new Map([
      ['business', new Set([...this.#businesses.values()].map(({ id }) => id))],
      ['event_type', this.#types.ids()],
      ['event_source', this.#sources.ids()],
    ]);
  }

  /** The document is complete: nothing in it is compared any more. */
  release(): void {
    for (const business of this.#comparing) business.unconsumed = null;
    this.#comparing = [];
  }

  #addEvent(
    business: Business,
    at: number | null,
    basis: TimeBasis,
    type: number,
    source: number | null,
  ): void {
    if (business.unconsumed && consume(business.unconsumed, [at, basis, type, source].join(' '))) return;
    this.#events.of(basis).add(business.id, at, type, source);
  }

  #business(documentId: number, record: Pick<OffMetaRecord, 'name' | 'pointer'>): Business {
    const name = record.name.toWellFormed();
    const known = this.#businesses.get(name);
    if (known) return known;
    const added = this.#insert.run(this.#importId, documentId, record.pointer.toWellFormed(), name);
    const business = { id: Number(added.lastInsertRowid), document: documentId, unconsumed: null };
    this.#businesses.set(name, business);
    this.#undo.note(() => this.#businesses.delete(name));
    return business;
  }

  #turnTo(business: Business, documentId: number): void {
    this.#events.flush();
    const before = { ...business };
    this.#undo.note(() => Object.assign(business, before));
    const unconsumed = new Map<string, number>();
    for (const row of this.#existing.all(business.id)) increase(unconsumed, (row as EventRow).join(' '));
    Object.assign(business, { document: documentId, unconsumed });
    this.#comparing.push(business);
  }
}

/** Advertisers are merged by name: a list in one document and a store visit in another are one advertiser with both. */
export class AdvertiserRecords {
  readonly #importId: number;
  readonly #upsert: { run(...params: SqlValue[]): unknown };

  constructor(raw: RawDatabase, importId: number) {
    this.#importId = importId;
    this.#upsert = raw.prepare(`
      INSERT INTO advertiser
        (import_id, document_id, pointer, name, has_list, has_interaction, has_store_visit)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (import_id, name) DO UPDATE SET
        has_list = max(has_list, excluded.has_list),
        has_interaction = max(has_interaction, excluded.has_interaction),
        has_store_visit = max(has_store_visit, excluded.has_store_visit)`);
  }

  add(documentId: number, record: AdvertiserRecord): void {
    const flags = [record.hasList, record.hasInteraction, record.hasStoreVisit].map(Number);
    const { pointer, name } = record;
    this.#upsert.run(this.#importId, documentId, pointer.toWellFormed(), name.toWellFormed(), ...flags);
  }
}
