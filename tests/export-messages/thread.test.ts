import { expect, test } from 'vitest';
import { EntryUnreadableError } from '../../src/archive/types.ts';
import { readThread } from '../../src/export/parsers/thread.ts';
import { ThreadAccumulator } from '../../src/export/parsers/thread-accumulator.ts';
import { UNKNOWN_DAY } from '../../src/export/records.ts';
import { message } from '../../src/words/message.ts';
import { days, json, links, readFixture, readValues, STREAMED, toDocument, toRef } from './documents.ts';

const INBOX = 'your_facebook_activity/messages/inbox/alexmuster_10150123456789012';
const AT = Date.UTC(2016, 4, 3, 12);

/** A thread of messages that Ada sent on 2016-05-03, unless they say otherwise. */
function thread(...messages: unknown[]) {
  const whole = messages.map((message) =>
    typeof message === 'object' && message !== null && !Array.isArray(message)
      ? { sender_name: 'Ada Example', timestamp_ms: AT, ...message }
      : message,
  );
  return { participants: [{ name: 'Ada Example' }, { name: 'Robin Sample' }], messages: whole, title: 'Ada' };
}

test('a thread of 2026 is counted per day and sender, with its links', async () => {
  const reading = await readFixture(`2026-en/${INBOX}/message_1.json`);
  expect(reading).toMatchObject({ status: 'read', dialect: 'keyed-json', problems: [], messages: 12 });
  expect(reading.record).toMatchObject({
    type: 'thread',
    key: 'inbox/alexmuster_10150123456789012',
    section: 'inbox',
    title: 'Alex Muster',
    participants: ['Alex Muster', 'Robin Sample'],
    basis: 'utc',
    pointer: '/messages',
  });
  expect(days(reading.record)).toEqual([
    ['2014-06-21', 'Robin Sample', 1, 0, 0],
    ['2015-03-11', 'Alex Muster', 2, 0, 0],
    ['2023-07-13', 'Robin Sample', 0, 0, 1],
    ['2023-07-14', 'Alex Muster', 0, 0, 1],
    ['2023-08-30', 'Alex Muster', 1, 0, 0],
    ['2023-09-22', 'Robin Sample', 1, 0, 0],
    ['2023-10-05', 'Alex Muster', 1, 1, 0],
    ['2023-11-18', 'Alex Muster', 0, 0, 1],
    ['2023-11-18', 'Robin Sample', 1, 0, 0],
    ['2023-12-01', 'Alex Muster', 1, 0, 0],
    ['2023-12-01', 'Robin Sample', 1, 0, 0],
  ]);
  expect(links(reading.record)).toEqual([
    ['2023-11-18', 'Robin Sample', 'netflix.com', 1],
    ['2023-12-01', 'Robin Sample', 'spotify.com', 1],
  ]);
});

test('a group of 2026 tells its events from messages by text, and repairs names once', async () => {
  const { record } = await readFixture(
    '2026-en/your_facebook_activity/messages/inbox/weekendtrip_10150345678901234/message_1.json',
  );
  expect(record).toMatchObject({
    title: 'Weekend trip 🏔',
    participants: ['Alex Muster', 'Zoë Beispiel', 'Robin Sample'],
    senders: ['Alex Muster', 'Facebook user', 'Zoë Beispiel'],
  });
  expect(days(record)).toEqual([
    ['2022-04-30', 'Alex Muster', 1, 0, 1],
    ['2022-05-01', 'Facebook user', 1, 0, 0],
    ['2022-05-01', 'Zoë Beispiel', 0, 0, 1],
  ]);
});

test('the history from before encryption and a nameless message request are threads like others', async () => {
  const root = '2026-en/your_facebook_activity/messages';
  const cutover = await readFixture(`${root}/e2ee_cutover/zoebeispiel_10150234567890123/message_1.json`);
  expect(cutover.record).toMatchObject({
    key: 'e2ee_cutover/zoebeispiel_10150234567890123',
    section: 'e2ee_cutover',
    domains: ['spotify.com'],
  });
  const request = await readFixture(`${root}/message_requests/1150456789012345/message_1.json`);
  expect(request).toMatchObject({ status: 'read', messages: 1 });
  expect(request.record).toMatchObject({ title: '', senders: [''], section: 'message_requests' });
});

test('the messages of spring 2018 carry seconds', async () => {
  const { record, problems } = await readFixture(
    '2018-spring-en/messages/inbox/AlexMuster_Zq7Lm2XcVw/message.json',
  );
  expect(problems).toEqual([]);
  expect(days(record)).toEqual([
    ['2016-02-08', 'Robin Sample', 1, 0, 0],
    ['2017-12-24', 'Alex Muster', 1, 0, 0],
    ['2018-04-09', 'Alex Muster', 1, 0, 0],
    ['2018-04-09', 'Robin Sample', 1, 0, 0],
  ]);
});

test('the types of autumn 2018 and 2022 name calls and group events', async () => {
  const autumn = await readFixture('2018-autumn-en/messages/inbox/WeekendTrip_Yw4Rt8NbQs/message.json');
  expect(days(autumn.record)).toEqual([
    ['2018-09-28', 'Robin Sample', 1, 0, 0],
    ['2018-09-29', 'Robin Sample', 0, 0, 1],
    ['2018-09-29', 'Zoë Beispiel', 0, 0, 1],
    ['2018-09-30', 'Alex Muster', 0, 0, 1],
    ['2018-09-30', 'Zoë Beispiel', 0, 0, 1],
  ]);
  const later = await readFixture('2022-en/messages/inbox/alexmuster_q7exampl3x/message_1.json');
  expect(later).toMatchObject({ status: 'read', messages: 7 });
  expect(days(later.record).map((row) => row.slice(2))).toContainEqual([0, 0, 1]);
  expect(later.record?.domains).toEqual(['spotify.com']);
});

test('the encrypted download is known by its content; an empty thread of it still has people', async () => {
  const reading = await readFixture('2026-e2ee-messages-zip/messages/Zoë Beispiel_7.json');
  expect(reading).toMatchObject({ status: 'read', dialect: 'e2ee-json', messages: 5, problems: [] });
  expect(reading.record).toMatchObject({
    key: 'e2ee/Zoë Beispiel_7',
    section: 'e2ee',
    title: 'Zoë Beispiel',
  });
  expect(days(reading.record)).toEqual([
    ['2024-02-11', 'Zoë Beispiel', 2, 0, 0],
    ['2024-03-02', 'Robin Sample', 2, 1, 0],
    ['2025-07-19', 'Zoë Beispiel', 1, 0, 0],
  ]);
  expect(links(reading.record)).toEqual([['2024-03-02', 'Robin Sample', 'spotify.com', 1]]);

  const empty = await readFixture('2026-e2ee-messages-zip/messages/Alex M. Muster_12.json');
  expect(empty).toMatchObject({ status: 'empty', messages: 0, problems: [] });
  expect(empty.record?.participants).toEqual(['Alex M. Muster', 'Robin Sample']);
  expect(days(empty.record)).toEqual([]);
});

test.each([
  ['nothing but sender and time', {}, [0, 0, 1]],
  [
    'only an address and flags',
    { ip: '203.0.113.1', is_unsent: false, is_geoblocked_for_viewer: false },
    [0, 0, 1],
  ],
  ['empty containers', { content: '', photos: [], share: {}, type: 'Generic' }, [0, 0, 1]],
  ['a call by its length', { content: 'Appel', call_duration: 0 }, [0, 0, 1]],
  ['a missed call', { content: '?', missed: true }, [0, 0, 1]],
  ['a type of a group event', { content: 'gossip', type: 'Subscribe', users: [{ name: 'X' }] }, [0, 0, 1]],
  [
    'a pseudo-reaction in mojibake',
    { content: 'Reacted \u00f0\u009f\u0098\u0082 to your message ' },
    [0, 0, 1],
  ],
  ['a sticker', { sticker: { uri: 'x.png' } }, [1, 0, 0]],
  ['a reaction to what is gone', { reactions: [{ reaction: 'x', actor: 'Ada Example' }] }, [1, 0, 0]],
  ['a live location', { share: { share_text: 'Last updated' } }, [1, 0, 0]],
  [
    'a share with its generated line',
    { content: 'Ada sent an attachment.', share: { link: 'x' } },
    [1, 0, 0],
  ],
  ['an unknown type', { content: 'hello', type: 'Brandnew' }, [1, 0, 0]],
  ['an unknown key', { hologram: { uri: 'x' } }, [1, 0, 0]],
  ['an unsent message', { is_unsent: true, is_taken_down: true }, [1, 1, 0]],
  ['an unsent poll that left a text', { is_unsent: true, content: 'This poll is gone.' }, [1, 0, 0]],
])('%s counts as it should', async (_, message, counts) => {
  const { record } = await readValues(thread(message));
  expect(days(record)).toEqual([['2016-05-03', 'Ada Example', ...counts]]);
});

test('a domain counts once per message, whether in the share, the text or both', async () => {
  const { record } = await readValues(
    thread(
      {
        content: 'https://open.spotify.com/a http://spotify.com',
        share: { link: 'https://open.spotify.com/a' },
      },
      { content: 'www.netflix.com', share: { link: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fdb.tt' } },
      { share: { link: 'https://spotify.com' } },
      { content: 'https://192.0.2.1/ and https://nowhere' },
      { content: 'https://netflix.com\u00e2\u0080\u00a6' },
      { type: 'Call', content: 'https://example.com' },
    ),
  );
  expect(links(record)).toEqual([
    ['2016-05-03', 'Ada Example', 'db.tt', 1],
    ['2016-05-03', 'Ada Example', 'netflix.com', 2],
    ['2016-05-03', 'Ada Example', 'spotify.com', 2],
  ]);
});

test.each([0, -1, 1462276800, 9e15, '1462276800000', null, undefined])(
  'the time %j is no time: the message counts, on an unknown day, and the problem says where',
  async (time) => {
    const { record, problems, status, messages } = await readValues(
      thread({}, { content: 'x', timestamp_ms: time }),
    );
    expect(problems).toEqual([
      { code: 'invalid-timestamp', pointer: '/messages/1', message: message('problem.message.noTime') },
    ]);
    expect({ status, messages }).toEqual({ status: 'partial', messages: 2 });
    expect(days(record)).toEqual([
      [null, 'Ada Example', 1, 0, 0],
      ['2016-05-03', 'Ada Example', 0, 0, 1],
    ]);
  },
);

test('days begin at midnight UTC, also before 1970', () => {
  const accumulator = new ThreadAccumulator();
  const day = 86_400_000;
  for (const atMs of [-1, 0, day - 1, day, -day, -day - 1, Number.NaN, 1e300, null]) {
    accumulator.add({ sender: 'Ada Example', atMs, system: false, unsent: false, hosts: [] });
  }
  const head = {
    key: 'inbox/x',
    section: 'inbox',
    title: '',
    participants: [],
    basis: 'local',
    pointer: '',
  } as const;
  const rows = accumulator.finish(head).days;
  expect([...rows]).toEqual([
    ...[0, UNKNOWN_DAY, 3, 0, 0],
    ...[0, -2, 1, 0, 0],
    ...[0, -1, 2, 0, 0],
    ...[0, 0, 2, 0, 0],
    ...[0, 1, 1, 0, 0],
  ]);
});

test('entries and participants that are none become problems, and the rest is read', async () => {
  const reading = await readValues({
    ...thread({ content: 'hello' }, null, 7, 'secret', [], {
      sender_name: 5,
      timestamp_ms: 0,
      content: 'secret',
    }),
    participants: [{ name: 'Ada Example' }, { name: 4 }],
  });
  expect(reading).toMatchObject({ status: 'partial', messages: 6 });
  expect(reading.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'invalid-participant /participants/1',
    ...[1, 2, 3, 4, 5].map((i) => `invalid-message /messages/${i}`),
  ]);
  expect(JSON.stringify(reading)).not.toContain('secret');
  expect(days(reading.record)).toEqual([['2016-05-03', 'Ada Example', 1, 0, 0]]);
});

test.each([
  ['a settings file', { autofill_information_v2: { FULL_NAME: ['Ada Example'] } }],
  ['messages that are no list', { participants: [], messages: {} }],
  ['a list of something else', { messages: [{ id: 1 }, { id: 2 }] }],
  ['a list', [{ messages: [] }]],
  ['a text', 'messages'],
])('%s in a thread’s place is not recognised', async (_, value) => {
  const reading = await readValues(value);
  expect(reading).toMatchObject({ record: null, status: 'unrecognised', messages: 0 });
  expect(reading.problems.map(({ code }) => code)).toEqual(['unrecognised']);
});

test('a broken document is unreadable, whole or streamed, and says nothing of its content', async () => {
  const bytes = json(thread({ content: 'secret' })).subarray(0, 120);
  for (const document of [toDocument(bytes), toDocument(bytes, STREAMED)]) {
    const reading = await readThread(toRef(`${INBOX}/message_1.json`), [document]);
    expect(reading).toMatchObject({ record: null, status: 'unreadable', messages: 0 });
    expect(reading.problems).toEqual([
      { code: 'broken-json', pointer: '', message: message('problem.document.broken-json') },
    ]);
  }
});

test('an entry that the archive cannot give is unreadable; a failure of the machine is not swallowed', async () => {
  const failing = (error: Error) => ({ ...toDocument(json({})), whole: () => Promise.reject(error) });
  const refused = new EntryUnreadableError('checksum-mismatch', message('problem.entry.checksum-mismatch'));
  const reading = await readThread(toRef(`${INBOX}/message_1.json`), [failing(refused)]);
  expect(reading).toMatchObject({
    status: 'unreadable',
    problems: [
      { code: 'checksum-mismatch', pointer: '', message: message('problem.entry.checksum-mismatch') },
    ],
  });
  const disk = new Error('EIO');
  await expect(readThread(toRef(`${INBOX}/message_1.json`), [failing(disk)])).rejects.toBe(disk);
});

test('the same path in several parts is one document: what is in both counts once', async () => {
  const twice = { content: 'ha' };
  const first = thread({ content: 'only here' }, twice, { content: 'both', photos: [{ uri: 'a', at: 1 }] });
  const second = thread({ photos: [{ at: 1, uri: 'a' }], content: 'both' }, twice, twice, {
    content: 'only there',
  });
  const united = await readValues(first, second);
  expect(united).toMatchObject({ status: 'read', messages: 5, problems: [] });
  expect(days(united.record)).toEqual([['2016-05-03', 'Ada Example', 5, 0, 0]]);
  expect((await readValues(second, first)).record).toEqual(united.record);
});

test('a broken part costs only itself', async () => {
  const good = toDocument(json(thread({ content: 'a' })));
  const broken = toDocument(
    Buffer.from('{"messages":[{"sender_name":"Ada Example","timestamp_ms":1462276800000},'),
    STREAMED,
  );
  for (const variants of [
    [good, broken],
    [broken, good],
  ]) {
    const reading = await readThread(toRef(`${INBOX}/message_1.json`), variants);
    expect(reading).toMatchObject({ status: 'partial', messages: 1 });
    expect(reading.problems.map(({ code }) => code)).toEqual(['broken-json']);
    expect(days(reading.record)).toEqual([['2016-05-03', 'Ada Example', 1, 0, 0]]);
  }
});

test('directly in messages/ the content tells an ordinary thread from an encrypted one', async () => {
  const spring = {
    participants: ['Robin Sample'],
    messages: [{ sender_name: 'Ada Example', timestamp: 1345519043, content: 'Hi', type: 'Generic' }],
    title: 'Robin Sample',
    thread_path: 'robinsample_43942ddb16',
  };
  const encrypted = {
    participants: ['Ada Example', 'Robin Sample'],
    threadName: 'message_1',
    messages: [
      { senderName: 'Ada Example', text: 'Hi', timestamp: AT, type: 'text', isUnsent: false, media: [] },
    ],
  };
  const read = async (path: string, content: unknown) => {
    const { record, dialect, status } = await readThread(toRef(path), [toDocument(json(content))]);
    return [status, dialect, record?.section, record?.key];
  };
  for (const path of ['messages/message.json', 'messages/message_1.json', 'messages/robin_43.json']) {
    expect((await read(path, spring)).slice(0, 3)).toEqual(['read', 'keyed-json', 'inbox']);
    expect((await read(path, encrypted)).slice(0, 3)).toEqual(['read', 'e2ee-json', 'e2ee']);
  }
  expect((await read('messages/inbox/robin_43/message.json', spring)).slice(1, 3)).toEqual([
    'keyed-json',
    'inbox',
  ]);
});
