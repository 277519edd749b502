import { onTestFinished } from 'vitest';
import type { ExportRecord, OffMetaEvent, ThreadRecord } from '../../src/export/records.ts';
import type { ImportWriter } from '../../src/ledger/import-writer.ts';
import { closeLedger, type Ledger, openLedger, type WriteDb } from '../../src/ledger/open-ledger.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import type { ImportHeader } from '../../src/ledger/write/import-row.ts';
import { openEmptyLedger } from './empty-ledger.ts';

export const HEADER: ImportHeader = {
  fingerprint: 'fingerprint-1',
  service: 'facebook',
  format: 'json',
  owner: 'Ada Example',
  ownerBasis: 'stated',
  account: null,
  generatedAt: 1_779_235_200,
  generatedBasis: 'stated',
  appVersion: '0.1.0',
  otherFiles: 3,
  importedAt: 1_779_300_000,
};

const READ = { dialect: 'keyed-json', status: 'read', records: 1, sha256: null } as const;

export function memoryLedger(): Ledger {
  const ledger = openEmptyLedger();
  onTestFinished(() => closeLedger(ledger));
  return ledger;
}

export function fileLedger(path: string): Ledger {
  const ledger = openLedger(path);
  onTestFinished(() => closeLedger(ledger));
  return ledger;
}

export function listDocument(writer: ImportWriter, path: string, kind = 'connected-apps'): number {
  return writer.addDocument({ part: 0, path, kind, bytes: 10, ...READ });
}

/** Writes one document with its records. */
export function writeDocument(writer: ImportWriter, path: string, records: readonly ExportRecord[]): number {
  const id = listDocument(writer, path);
  writer.beginDocument(id);
  writer.addRecords(id, records);
  writer.endDocument(id, { ...READ, records: records.length, keep: true });
  return id;
}

/** Imports documents, each a list of records, and gives the import's id. */
export function importDocuments(
  db: WriteDb,
  documents: readonly (readonly ExportRecord[])[],
  header: Partial<ImportHeader> = {},
): Promise<number> {
  return withImport(db, async (writer) => {
    writer.addPart(0, { name: 'facebook-ada.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
    for (const [index, records] of documents.entries())
      writeDocument(writer, `document-${index}.json`, records);
    writer.setHeader({ ...HEADER, ...header });
    writer.setOwner(['Ada Example']);
    return writer.importId;
  });
}

export function app(
  name: string,
  over: Partial<Extract<ExportRecord, { type: 'connection' }>> = {},
): ExportRecord {
  return {
    type: 'connection',
    pointer: '/installed_apps_v2/0',
    kind: 'app',
    name,
    status: 'active',
    addedAt: 1_400_000_000,
    removedAt: null,
    basis: 'utc',
    scopedId: '10159481276426435',
    ...over,
  };
}

export function business(name: string, events: readonly OffMetaEvent[]): ExportRecord {
  return { type: 'off-meta', pointer: '/off_facebook_activity_v2/0', basis: 'utc', name, events };
}

export function event(
  at: number | null,
  type = 'PAGE_VIEW',
  sourceId: string | null = '1234567890123456',
): OffMetaEvent {
  return { at, type, sourceId };
}

export function advertiser(name: string, hasList: boolean, hasStoreVisit = false): ExportRecord {
  return {
    type: 'advertiser',
    pointer: '/custom_audiences/0',
    name,
    hasList,
    hasInteraction: false,
    hasStoreVisit,
  };
}

/** `rows`: [sender, day, messages, unsent, system lines] by name of the sender. */
export function thread(
  key: string,
  rows: readonly (readonly [string, number, number, number, number])[],
  over: Partial<ThreadRecord> = {},
): ThreadRecord {
  const senders = [...new Set(rows.map(([sender]) => sender))];
  const days = rows.flatMap(([sender, ...numbers]) => [senders.indexOf(sender), ...numbers]);
  return {
    type: 'thread',
    pointer: '',
    basis: 'utc',
    key,
    section: 'inbox',
    title: 'Robin Sample',
    participants: ['Robin Sample', 'Ada Example'],
    senders,
    domains: [],
    days: Int32Array.from(days),
    links: new Int32Array(0),
    span: null,
    ...over,
  };
}

/** One of everything, so that no table is empty except those of companies. */
export function everything(): ExportRecord[] {
  const timed = { basis: 'utc', pointer: '/0', at: 1_500_000_000 } as const;
  return [
    app('Netflix'),
    app('Farm Game', { kind: 'instant-game', status: 'unknown', addedAt: null }),
    { type: 'granted-permission', permission: 'user_posts', ...timed },
    { type: 'blocked-app', pointer: '/1', name: 'Quiz' },
    { type: 'app-post', app: 'Spotify', domain: 'spotify.com', ...timed },
    { type: 'owned-app', pointer: '/2', name: 'My App', addedAt: null, basis: 'utc' },
    business('shop.example', [event(1_600_000_000), event(null, 'PURCHASE', null)]),
    advertiser('Broker Example', true),
    { type: 'ad-interaction', title: 'Shoes', action: 'Clicked ad', domain: 'shoes.example', ...timed },
    {
      type: 'ad-thread',
      pointer: '/3',
      page: 'Shoe Shop',
      createdAt: [1_500_000_000, null, 1_400_000_000],
      basis: 'utc',
    },
    { type: 'lead-form', pointer: '/4', label: 'Email' },
    { type: 'detected-app', pointer: '/5', name: 'Weather', from: 'activity' },
    { type: 'setting', name: 'cross-app-messaging', value: 'true', ...timed },
    { type: 'linked-account', pointer: '/6', service: 'Instagram' },
    { type: 'login', name: 'Firefox', action: 'Login', ...timed },
    { type: 'owner', pointer: '/7', name: 'Ada Example', rank: 1 },
    { type: 'generated', pointer: '/8', at: 1_779_235_200, basis: 'utc' },
    thread(
      'inbox/robin_1',
      [
        ['Ada Example', 16_000, 3, 1, 0],
        ['Robin Sample', 16_000, 2, 0, 1],
        ['Facebook user', 16_031, 1, 0, 0],
      ],
      { domains: ['netflix.com'], links: Int32Array.of(0, 16_000, 0, 2) },
    ),
  ];
}
