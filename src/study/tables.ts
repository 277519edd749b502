import { isoDay } from '../audit/days.ts';
import { absentKinds } from '../export/inventory.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { countImport } from '../ledger/reads/counts.ts';
import {
  readDonatedAdvertisers,
  readDonatedConnections,
  readDonatedCoverage,
  readDonatedEvents,
} from '../ledger/reads/donation.ts';
import { type ImportRow, listDocuments } from '../ledger/reads/imports.ts';
import {
  type Coarseness,
  DOCUMENT_KINDS,
  type DocumentKind,
  type StudyTable,
} from '../model/enumerations.ts';
import type { Finding } from '../model/findings.ts';
import { enumerationValues } from '../words/say.ts';
import type { Cell, COLUMNS } from './columns.ts';
import type { LedgerCompany, ShowCompany } from './company-names.ts';

/** An audited export, and the study's policy. */
export type Source = {
  readonly db: ReadDb;
  readonly row: ImportRow;
  readonly knowledge: Knowledge;
  readonly findings: readonly Finding[];
  readonly show: ShowCompany;
  readonly coarseness: Coarseness;
};

/** A row with every column of its table, and the companies it is about. */
export type FullRow = { readonly values: Readonly<Record<string, Cell>>; readonly about: readonly string[] };

type RowsOf<Table extends StudyTable> = {
  readonly values: Readonly<Record<keyof (typeof COLUMNS)[Table], Cell>>;
  readonly about: readonly string[];
}[];
type Readers = { readonly [Table in StudyTable]: (source: Source) => RowsOf<Table> };

const LENGTHS: Readonly<Record<Coarseness, number>> = { day: 10, month: 7, year: 4 };

/** `2014-10-01`, `2014-10` or `2014`. */
const coarsen = (iso: string | null, { coarseness }: Source): string | null =>
  iso?.slice(0, LENGTHS[coarseness]) ?? null;
const toCoarseDay = (seconds: number | null, source: Source): string | null =>
  seconds === null ? null : coarsen(isoDay(Math.floor(seconds / 86_400)), source);

const showCompany = ({ show }: Source, { slug, name }: LedgerCompany) => ({
  values: show({ slug, name }),
  about: [name],
});

/** How the rows of each table follow from the ledger. */
export const READERS: Readers = {
  donor: (source) => {
    const { threads, e2eeThreads, messages } = countImport(source.db, source.row.id);
    const { generatedAt, service, format } = source.row;
    const exported = toCoarseDay(generatedAt, source);
    return [
      { values: { service, exported, format, messages, conversations: threads + e2eeThreads }, about: [] },
    ];
  },

  coverage: ({ db, row }) => {
    const found = Map.groupBy(readDonatedCoverage(db, row.id), ({ kind, status }) =>
      JSON.stringify([toKnownKind(kind), status]),
    );
    const rows = Array.from(found.values(), (same) => ({
      kind: toKnownKind(same[0]?.kind ?? null),
      status: same[0]?.status ?? null,
      documents: same.reduce((sum, { documents }) => sum + documents, 0),
      records: same.reduce((sum, { records }) => sum + records, 0),
    }));
    const kinds = listDocuments(db, row.id).map(({ kind, status }) => ({
      kind: kind as DocumentKind | null,
      status,
    }));
    const absent = absentKinds(kinds, row.service).map((kind) => ({
      ...{ kind, status: 'absent', documents: 0, records: 0 },
    }));
    return [...rows, ...absent].map((values) => ({ values, about: [] }));
  },

  connections: (source) =>
    readDonatedConnections(source.db, source.row.id).map((row) => {
      const { values, about } = showCompany(source, row);
      const [added, removed] = [toCoarseDay(row.addedAt, source), toCoarseDay(row.removedAt, source)];
      return { values: { ...values, kind: row.kind, status: row.status, added, removed }, about };
    }),

  off_meta_day: (source) => {
    // An app can name its own events freely, and so put anything into such a name.
    const known = new Set<string>(enumerationValues('eventType'));
    const sums = new Map<string, { values: RowsOf<'off_meta_day'>[number]['values']; about: Set<string> }>();
    for (const row of readDonatedEvents(source.db, source.row.id)) {
      const day = row.day === null ? null : coarsen(isoDay(row.day), source);
      const kept = { ...source.show(row), day, type: known.has(row.type) ? row.type : 'OTHER' };
      const key = JSON.stringify(Object.values(kept));
      const { values, about } = sums.get(key) ?? { values: { ...kept, events: 0 }, about: new Set() };
      sums.set(key, {
        values: { ...kept, events: Number(values.events) + row.events },
        about: about.add(row.name),
      });
    }
    return Array.from(sums.values(), ({ values, about }) => ({ values, about: [...about] }));
  },

  advertisers: (source) =>
    readDonatedAdvertisers(source.db, source.row.id).map((row) => {
      const { values, about } = showCompany(source, row);
      // X names who advertised but not why; a no would be our own invention.
      const flag = (value: number) => (source.row.service === 'x' ? null : value === 1);
      const flags = {
        has_list: flag(row.hasList),
        has_interaction: flag(row.hasInteraction),
        has_store_visit: flag(row.hasStoreVisit),
      };
      return { values: { ...values, ...flags }, about };
    }),

  exposure: (source) =>
    source.findings.flatMap(({ company, exposure, messagingScope, grade, window }) => {
      if (company === null || exposure === null) return [];
      const { values, about } = showCompany(source, { slug: company.id, name: company.name });
      const since = coarsen(window?.from ?? null, source);
      const until = coarsen(window?.to ?? null, source);
      const [least, most] = [exposure.least.messages, exposure.most.messages];
      return [{ values: { ...values, scope: messagingScope, grade, since, until, least, most }, about }];
    }),

  findings: (source) =>
    source.findings.map(({ rule, severity, grade, messagingScope: scope, company, evidence }) => {
      const shown = company && showCompany(source, { slug: company.id, name: company.name });
      return {
        values: { rule, severity, grade, scope, ...(shown?.values ?? { company: null, named: null }) },
        about: shown?.about ?? [...new Set(evidence.map(({ name }) => name))],
      };
    }),
};

/** `other` for what no parser knows, whatever its path was. */
const toKnownKind = (kind: string | null): string =>
  DOCUMENT_KINDS.find((known) => known === kind) ?? 'other';
