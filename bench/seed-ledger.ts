import { assignCompanies } from '../src/audit/companies.ts';
import { calendarDay } from '../src/audit/days.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { ExportRecord, OffMetaEvent, ThreadRecord } from '../src/export/records.ts';
import type { ImportWriter } from '../src/ledger/import-writer.ts';
import { withImport } from '../src/ledger/with-import.ts';
import type { DocumentKind } from '../src/model/enumerations.ts';

/** The contents of the ledger of `bench -- queries`: the sizes that the time limit applies to. */
export const SEED = {
  messages: 1_000_000,
  threads: 2000,
  businesses: 50_000,
  events: 1_000_000,
  advertisers: 2400,
  apps: 221,
} as const;

const SYLLABLES = 'ba ri no lo ta ke su mi fa gu vel dor pan zi qua rem'.split(' ');
const SECONDS_OF_A_DAY = 86_400;
const FIRST_DAY = calendarDay(2008, 1, 1);
const DAYS = calendarDay(2026, 5, 20) - FIRST_DAY;

/** A small generator of our own: the same numbers on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = createRandom(7);

/** Distinct for every number, and as varied as names are. */
function createName(index: number): string {
  const digits = [index & 15, (index >> 4) & 15, (index >> 8) & 15, (index >> 12) & 15];
  const word = digits.map((digit) => SYLLABLES[digit]).join('');
  return index % 3 === 0 ? `${word}${index}.com` : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${index}`;
}

const instant = (): number => (FIRST_DAY + random(DAYS)) * SECONDS_OF_A_DAY + random(SECONDS_OF_A_DAY);

function* offMeta(): Generator<ExportRecord> {
  const types = ['PAGE_VIEW', 'PURCHASE', 'ADD_TO_CART', 'SEARCH', 'CUSTOM'];
  const each = SEED.events / SEED.businesses;
  for (let index = 0; index < SEED.businesses; index += 1) {
    // A few businesses have thousands of events and most have a handful.
    const count = index % 100 === 0 ? each * 50 : Math.round(each / 2);
    const events = Array.from({ length: count }, (): OffMetaEvent => {
      const sourceId = String(1_000_000_000_000_000 + (index % 5000));
      return { at: instant(), type: types[random(types.length)] ?? 'CUSTOM', sourceId };
    });
    yield {
      type: 'off-meta',
      pointer: `/off_facebook_activity_v2/${index}`,
      basis: 'utc',
      name: createName(index),
      events,
    };
  }
}

function* advertisers(): Generator<ExportRecord> {
  for (let index = 0; index < SEED.advertisers; index += 1) {
    const flags = { hasList: index % 2 === 0, hasInteraction: index % 3 === 0, hasStoreVisit: false };
    yield { type: 'advertiser', pointer: `/label_values/${index}`, name: createName(index * 13), ...flags };
  }
}

const APPS = ['Netflix', 'Spotify', 'Dropbox', 'Skype', 'Airbnb', 'Tinder', 'Uber', 'Pinterest'];

function* apps(): Generator<ExportRecord> {
  const statuses = ['active', 'expired', 'removed'] as const;
  for (let index = 0; index < SEED.apps; index += 1) {
    const status = statuses[index % 3] ?? 'active';
    const addedAt = status === 'removed' ? null : instant();
    const name = APPS[index] ?? createName(index * 7);
    const scopedId = String(10_159_481_276_426_435n + BigInt(index));
    const place = { pointer: `/installed_apps_v2/${index}`, basis: 'utc' as const };
    yield { type: 'connection', kind: 'app', name, status, addedAt, removedAt: null, scopedId, ...place };
  }
}

/** One thread of two people: on its days each wrote a few messages. */
function thread(index: number): ThreadRecord {
  const each = SEED.messages / SEED.threads;
  const days: number[] = [];
  for (let written = 0; written < each; written += 5)
    days.push((written / 5) % 2, FIRST_DAY + random(DAYS), 5, 0, 0);
  const other = `Person ${index}`;
  return {
    type: 'thread',
    pointer: '',
    basis: 'utc',
    key: `thread_${index}`,
    section: 'inbox',
    title: other,
    participants: [other, 'Ada Example'],
    senders: [other, 'Ada Example'],
    domains: [],
    days: Int32Array.from(days),
    links: new Int32Array(0),
    span: null,
  };
}

function write(
  writer: ImportWriter,
  kind: DocumentKind,
  path: string,
  records: Iterable<ExportRecord>,
): void {
  const shape = { dialect: 'keyed-json', status: 'read', sha256: null } as const;
  const id = writer.addDocument({ part: 0, path, kind, bytes: 1000, records: 0, ...shape });
  writer.beginDocument(id);
  let count = 0;
  for (const record of records) {
    writer.addRecords(id, [record]);
    count += 1;
  }
  writer.endDocument(id, { ...shape, records: count, keep: true });
}

/** Writes one import of the sizes of `SEED`, past the readers, and gives its id. */
export function seedLedger(engine: Engine): Promise<number> {
  return withImport(engine.db, async (writer) => {
    writer.addPart(0, { name: 'facebook-ada-2026-05-20-SeedSeed.zip', kind: 'zip', bytes: 1, sha256: null });
    write(writer, 'connected-apps', 'apps/connected.json', apps());
    write(writer, 'off-meta-activity', 'apps/off_meta.json', offMeta());
    write(writer, 'advertisers', 'ads/advertisers.json', advertisers());
    for (let index = 0; index < SEED.threads; index += 1) {
      write(writer, 'thread', `messages/inbox/thread_${index}/message_1.json`, [thread(index)]);
    }
    writer.setOwner(['Ada Example']);
    writer.setHeader({
      fingerprint: 'seed',
      service: 'facebook',
      account: null,
      format: 'json',
      owner: 'Ada Example',
      ownerBasis: 'stated',
      generatedAt: (FIRST_DAY + DAYS) * SECONDS_OF_A_DAY,
      generatedBasis: 'stated',
      appVersion: '0',
      otherFiles: 0,
      importedAt: (FIRST_DAY + DAYS) * SECONDS_OF_A_DAY,
    });
    assignCompanies(writer.db, writer.importId, engine.knowledge);
    return writer.importId;
  });
}
