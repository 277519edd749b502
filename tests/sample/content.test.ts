import { describe, expect, it } from 'vitest';
import { ERA_NAMES } from '../../src/sample/eras.ts';
import { type Sample, sampleInMemory } from './harness.ts';

/* This file reads the JSON with plain JSON.parse and counts by hand: the readers of `src/export` are not asked. */

type Entry = Record<string, unknown> & { sender_name: string; timestamp_ms: number; content?: string };
type ThreadFile = {
  participants: { name: string }[];
  messages: Entry[];
  title: string;
  thread_path: string;
  thread_type?: string;
};

const SIZES = { messages: 6000, threads: 60, e2ee: true };
const DAY_MS = 86_400_000;
const KNOWN_KEYS = new Set([
  'sender_name',
  'timestamp_ms',
  'type',
  'is_geoblocked_for_viewer',
  'is_unsent_image_by_messenger_kid_parent',
]);
const GROUP_EVENT =
  /^.+ (added .+ to the group|left the group|named the group .*|changed the group photo|set the nickname for .+)\.$/s;

/** Mojibake back to text: every character is one byte of UTF-8. */
const repaired = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');

function threadFiles(sample: Sample): { path: string; file: ThreadFile }[] {
  const paths = sample.manifest.documents.filter((document) => document.kind === 'thread');
  return paths.map(({ path }) => ({ path, file: sample.json(path) as ThreadFile }));
}

function isSystem(entry: Entry): boolean {
  const carries = Object.keys(entry).filter((key) => !KNOWN_KEYS.has(key) && entry[key] !== false);
  if (carries.length === 0 || 'call_duration' in entry) return true;
  const text = repaired(entry.content ?? '');
  return GROUP_EVENT.test(text) || /^Reacted .+ to your message$/u.test(text);
}

describe.each(ERA_NAMES)('the sample of %s', async (era) => {
  const sample = await sampleInMemory({ ...SIZES, era });
  const files = threadFiles(sample);
  const entries = files.flatMap(({ file }) => file.messages);

  it('contains the messages and system lines in its manifest', () => {
    const { counts } = sample.manifest;
    expect(entries).toHaveLength(SIZES.messages);
    expect(entries.filter(isSystem)).toHaveLength(counts.systemLines);
    expect(counts.messages - counts.e2eeMessages + counts.systemLines).toBe(SIZES.messages);
    expect(entries.filter((entry) => entry.is_unsent === true)).toHaveLength(
      counts.unsent - encryptedUnsent(sample),
    );
  });

  it('has the sent and received messages of each day in its manifest', () => {
    const counted = new Map<number, { sent: number; received: number }>();
    const count = (at: number, sender: string): void => {
      const day = Math.floor(at / DAY_MS);
      const counts = counted.get(day) ?? { sent: 0, received: 0 };
      counts[sender === sample.manifest.owner ? 'sent' : 'received'] += 1;
      counted.set(day, counts);
    };
    for (const entry of entries) if (!isSystem(entry)) count(entry.timestamp_ms, entry.sender_name);
    for (const { messages } of encrypted(sample))
      for (const each of messages) count(each.timestamp, each.senderName);
    const days = [...counted].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day - b.day);
    expect(sample.manifest.days).toEqual(days);
  });

  it('has newest first, nothing after the day of the export, and nothing before 2008', () => {
    for (const { file } of files) {
      const times = file.messages.map((entry) => entry.timestamp_ms);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }
    const all = entries.map((entry) => entry.timestamp_ms);
    expect(Math.max(...all)).toBeLessThan(sample.manifest.generatedAt * 1000);
    expect(Math.min(...all)).toBeGreaterThan(Date.UTC(2008, 0, 1));
  });

  it('writes text as Facebook does: pure ASCII, bytes as escapes, empty arrays over three lines', () => {
    for (const document of sample.manifest.documents.filter((each) => each.part !== 'e2ee')) {
      expect(sample.text(document.path), document.path).toMatch(/^[\x20-\x7e\n]*$/);
    }
    const [weekend] = files.filter(({ file }) => repaired(file.title) === 'Weekend trip 🏔');
    expect(weekend).toBeDefined();
    expect(sample.text(weekend?.path ?? '')).toContain(
      '"title": "Weekend trip \\u00f0\\u009f\\u008f\\u0094"',
    );
    if (era !== '2018') expect(sample.text(weekend?.path ?? '')).toContain('"magic_words": [\n    \n  ]');
  });

  it('lists the connections in its manifest, with all digits of their ids', () => {
    const document = sample.manifest.documents.find((each) => each.kind === 'connected-apps');
    const text = sample.text(document?.path ?? '');
    const names = [...text.matchAll(/"name": "(.*)"/g)].map((match) => repaired(JSON.parse(`"${match[1]}"`)));
    expect(names).toEqual(sample.manifest.connections.map((connection) => connection.name));
    const ids = [...text.matchAll(/"user_app_scoped_id": (\d+),/g)].map((match) => match[1] ?? '');
    expect(ids).toEqual(sample.manifest.connections.flatMap(({ scopedId }) => scopedId ?? []));
    if (era !== '2018') expect(ids.filter((id) => String(Number(id)) !== id).length).toBeGreaterThan(5);
  });

  it('puts every document at the path of its era, and none twice', () => {
    expect(new Set(sample.paths).size).toBe(sample.paths.length);
    const roots = {
      '2018': 'messages',
      '2021': 'messages',
      '2023': 'your_activity_across_facebook/messages',
      '2026': 'your_facebook_activity/messages',
    };
    for (const { path } of files) expect(path.startsWith(`${roots[era]}/`), path).toBe(true);
    expect(files.some(({ file }) => file.thread_type !== undefined)).toBe(era === '2018' || era === '2021');
  });
});

type EncryptedFile = {
  participants: string[];
  threadName: string;
  messages: { senderName: string; timestamp: number; type: string; isUnsent: boolean }[];
};

function encrypted(sample: Sample): EncryptedFile[] {
  const documents = sample.manifest.documents.filter((document) => document.part === 'e2ee');
  return documents.map(({ path }) => sample.json(path) as EncryptedFile);
}

function encryptedUnsent(sample: Sample): number {
  return encrypted(sample).flatMap(({ messages }) => messages.filter((each) => each.isUnsent)).length;
}

describe('the sample person of 2026', async () => {
  const sample = await sampleInMemory({ ...SIZES, era: '2026' });
  const { manifest } = sample;
  const app = (name: string) => manifest.connections.filter((connection) => connection.name === name);

  it('connected Netflix on 2014-10-01 and still has it, and Spotify from 2012, expired', () => {
    const [netflix] = app('Netflix');
    expect(new Date((netflix?.addedAt ?? 0) * 1000).toISOString().slice(0, 10)).toBe('2014-10-01');
    expect(netflix?.status).toBe('active');
    const [spotify] = app('Spotify');
    expect(new Date((spotify?.addedAt ?? 0) * 1000).getUTCFullYear()).toBe(2012);
    expect(spotify?.status).toBe('expired');
  });

  it('has a removed app without dates and one app listed twice under one id', () => {
    const [life] = app('thisisyourdigitallife');
    expect(life).toMatchObject({ status: 'removed', addedAt: null, removedAt: null });
    const twice = app('Quiz Lagoon');
    expect(twice.map((row) => row.status)).toEqual(['removed', 'expired']);
    expect(new Set(twice.map((row) => row.scopedId)).size).toBe(1);
  });

  it('wrote and received messages in every year of the partners’ window', () => {
    for (const year of [2011, 2012, 2013, 2014, 2015, 2016, 2017]) {
      const [from, to] = [Date.UTC(year, 0, 1) / DAY_MS, Date.UTC(year + 1, 0, 1) / DAY_MS];
      const days = manifest.days.filter(({ day }) => day >= from && day < to);
      expect(
        days.reduce((sum, day) => sum + day.sent, 0),
        `${year}`,
      ).toBeGreaterThan(0);
      expect(
        days.reduce((sum, day) => sum + day.received, 0),
        `${year}`,
      ).toBeGreaterThan(0);
    }
  });

  it('links to Netflix in messages while it was connected', () => {
    const entries = threadFiles(sample).flatMap(({ file }) => file.messages);
    const links = entries.filter((entry) => JSON.stringify(entry).includes('https://www.netflix.com/'));
    expect(links).toHaveLength(manifest.links['netflix.com'] ?? 0);
    const within = links.filter(
      ({ timestamp_ms: at }) => at > Date.UTC(2014, 9, 2) && at < Date.UTC(2018, 3, 4),
    );
    expect(within.length).toBeGreaterThan(0);
  });

  it('has every thread section, a deleted person, a nameless request, a bot and threads from ads', () => {
    const sections = new Set(manifest.threads.map((thread) => thread.key.split('/')[0]));
    expect([...sections].sort()).toEqual(
      ['archived_threads', 'e2ee', 'e2ee_cutover', 'filtered_threads', 'inbox', 'message_requests'].sort(),
    );
    const titles = manifest.threads.map((thread) => thread.title);
    expect(titles).toEqual(expect.arrayContaining(['Facebook user', '', 'Uber', 'Brinolo Bakery']));
    expect(manifest.threads.some((thread) => /^message_requests\/\d+$/.test(thread.key))).toBe(true);
    const adThreads = sample.text('ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json');
    expect(adThreads).toContain('Brinolo Bakery');
  });

  it('has calls, group events, empty entries, unsent messages, shares, photos, reactions and old addresses', () => {
    const keys = new Set(
      threadFiles(sample).flatMap(({ file }) => file.messages.flatMap((entry) => Object.keys(entry))),
    );
    const expected = [
      'call_duration',
      'missed',
      'is_unsent',
      'share',
      'photos',
      'sticker',
      'reactions',
      'ip',
      'content',
    ];
    expect([...keys]).toEqual(expect.arrayContaining(expected));
    const texts = threadFiles(sample).flatMap(({ file }) =>
      file.messages.map((entry) => entry.content ?? ''),
    );
    expect(texts.some((text) => GROUP_EVENT.test(repaired(text)))).toBe(true);
  });

  it('has encrypted chats in real UTF-8, oldest first, all after the cutover, and some empty threads', () => {
    const documents = manifest.documents.filter((document) => document.part === 'e2ee');
    expect(documents.map((document) => document.path)).toContain('messages/Zoë Beispiel_4.json');
    expect(sample.text('messages/Zoë Beispiel_4.json', 'e2ee')).toContain('"Zoë Beispiel"');
    for (const { messages } of encrypted(sample)) {
      const times = messages.map((each) => each.timestamp);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      for (const at of times) expect(at).toBeGreaterThan(Date.UTC(2023, 11, 14));
    }
    expect(encrypted(sample).some(({ messages }) => messages.length === 0)).toBe(true);
    expect(encrypted(sample).flatMap(({ messages }) => messages)).toHaveLength(manifest.counts.e2eeMessages);
  });

  it('has the advertisers with a list and the businesses with events in its manifest', () => {
    const list = sample.json('ads_information/advertisers_using_your_activity_or_information.json') as {
      label_values: { vec: { value: string }[] }[];
    };
    expect(list.label_values[0]?.vec).toHaveLength(manifest.counts.advertisersWithList);
    expect(list.label_values[0]?.vec.map((row) => row.value)).toContain('Acxiom');
    const activity = sample.json(
      'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json',
    ) as {
      off_facebook_activity_v2: { name: string; events: { timestamp: number }[] }[];
    };
    const rows = activity.off_facebook_activity_v2;
    expect(rows.map((row) => ({ name: repaired(row.name), events: row.events.length }))).toEqual(
      manifest.businesses,
    );
    expect(rows.flatMap((row) => row.events).every((event) => event.timestamp % 60 === 0)).toBe(true);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(manifest.businesses.map((business) => business.name)).toContain('Flo Period & Ovulation Tracker');
  });
});

describe('a long thread', () => {
  it('is split after 10,000 messages, with the newest in file 1 and the header in every file', async () => {
    const sample = await sampleInMemory({ messages: 41_000, threads: 3, era: '2026' });
    const alex = threadFiles(sample).filter(({ path }) => path.includes('/alexmuster_'));
    expect(alex.map(({ path }) => path.split('/').at(-1))).toEqual([
      'message_1.json',
      'message_2.json',
      'message_3.json',
    ]);
    expect(alex.map(({ file }) => file.messages.length).slice(0, 2)).toEqual([10_000, 10_000]);
    const oldest = alex.map(({ file }) => file.messages.at(-1)?.timestamp_ms ?? 0);
    const newest = alex.map(({ file }) => file.messages[0]?.timestamp_ms ?? 0);
    expect(oldest[0]).toBeGreaterThanOrEqual(newest[1] ?? 0);
    expect(oldest[1]).toBeGreaterThanOrEqual(newest[2] ?? 0);
    expect(
      new Set(alex.map(({ file }) => JSON.stringify([file.participants, file.title, file.thread_path]))).size,
    ).toBe(1);
  });
});
