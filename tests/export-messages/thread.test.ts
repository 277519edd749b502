import { expect, test } from 'vitest';
import { EntryUnreadableError } from '../../src/archive/types.ts';
import { readThread } from '../../src/export/parsers/thread.ts';
import { ThreadAccumulator } from '../../src/export/parsers/thread-accumulator.ts';
import { UNKNOWN_DAY } from '../../src/export/records.ts';
import { message } from '../../src/words/message.ts';
import { days, json, links, readValues, STREAMED, toDocument, toRef } from './documents.ts';

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
])('%s is counted correctly', async (_, message, counts) => {
  const { record } = await readValues(thread(message));
  expect(days(record)).toEqual([['2016-05-03', 'Ada Example', ...counts]]);
});

test('a domain counts once per message, in the share, the text or both', async () => {
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

test('invalid entries and participants are reported, and the rest is read', async () => {
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

test('a broken document is unreadable, whole or streamed, and nothing of its content is shown', async () => {
  const bytes = json(thread({ content: 'secret' })).subarray(0, 120);
  for (const document of [toDocument(bytes), toDocument(bytes, STREAMED)]) {
    const reading = await readThread(toRef(`${INBOX}/message_1.json`), [document]);
    expect(reading).toMatchObject({ record: null, status: 'unreadable', messages: 0 });
    expect(reading.problems).toEqual([
      { code: 'broken-json', pointer: '', message: message('problem.document.broken-json') },
    ]);
  }
});

test('an entry that cannot be read from the archive is unreadable, but a system failure is thrown', async () => {
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

test('the same path in several parts is one document, and what is in both counts once', async () => {
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
