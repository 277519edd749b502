import { describe, expect, it } from 'vitest';
import { readThread, type ThreadReading } from '../../src/export/parsers/thread.ts';
import { message } from '../../src/words/message.ts';
import { days, json, STREAMED, toDocument, toRef } from './documents.ts';

const SOME_TIME = 1_600_000_000_000;
const ORDINARY = { sender_name: 'Ada', timestamp_ms: SOME_TIME, content: 'x' };
const ENCRYPTED = { senderName: 'Ada', timestamp: SOME_TIME, text: 'x', isUnsent: false };
const NAMES = ['Ada', 'Bo'];
const PEOPLE = NAMES.map((name) => ({ name }));

const AT_ROOT = 'messages/Bo Test_3.json';
const FLAT = 'messages/message.json';
const INBOX = 'your_facebook_activity/messages/inbox/bo_1/message_1.json';

/** Read whole, and the same read element by element. */
async function readBothWays(path: string, ...variants: readonly (Buffer | object)[]): Promise<ThreadReading> {
  const contents = variants.map((one) => (Buffer.isBuffer(one) ? one : json(one)));
  const read = (size: object) =>
    readThread(
      toRef(path),
      contents.map((bytes) => toDocument(bytes, size)),
    );
  const reading = await read({});
  expect(await read(STREAMED)).toEqual(reading);
  return reading;
}

const toPlaces = ({ problems }: ThreadReading): string[] =>
  problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a thread whose path is ambiguous is identified by its content', () => {
  it.each([
    [
      'a thread name',
      AT_ROOT,
      { participants: NAMES, threadName: 'Bo_7_3', messages: [ENCRYPTED] },
      'e2ee/Bo Test_3',
      'e2ee-json',
      'Bo_7',
    ],
    [
      'plain names',
      AT_ROOT,
      { participants: NAMES, messages: [ENCRYPTED] },
      'e2ee/Bo Test_3',
      'e2ee-json',
      '',
    ],
    [
      'nothing',
      AT_ROOT,
      { participants: PEOPLE, threadName: 7, messages: [ENCRYPTED] },
      'e2ee/Bo Test_3',
      'keyed-json',
      '',
    ],
    [
      'a title',
      AT_ROOT,
      { participants: NAMES, title: 'Bo', messages: [ENCRYPTED] },
      'inbox/Bo Test_3',
      'keyed-json',
      'Bo',
    ],
    [
      'a thread path',
      AT_ROOT,
      { participants: NAMES, thread_path: 'x', messages: [ENCRYPTED] },
      'inbox/Bo Test_3',
      'keyed-json',
      '',
    ],
    [
      'a sender',
      AT_ROOT,
      { participants: NAMES, messages: [ENCRYPTED, ORDINARY] },
      'inbox/Bo Test_3',
      'keyed-json',
      '',
    ],
    [
      'a title and a thread name',
      AT_ROOT,
      { title: 'Bo', threadName: 'B_3', messages: [ORDINARY] },
      'e2ee/Bo Test_3',
      'e2ee-json',
      'Bo',
    ],
    ['plain names', FLAT, { participants: NAMES, messages: [ENCRYPTED] }, 'e2ee/messages', 'e2ee-json', ''],
    [
      'plain names',
      `${FLAT.slice(0, -5)}_1.json`,
      { participants: NAMES, messages: [ENCRYPTED] },
      'e2ee/messages',
      'e2ee-json',
      '',
    ],
    [
      'a title',
      FLAT,
      { participants: PEOPLE, title: 'Bo', messages: [ORDINARY] },
      'inbox/messages',
      'keyed-json',
      'Bo',
    ],
    [
      'a thread name',
      INBOX,
      { participants: NAMES, threadName: 'Bo', messages: [ENCRYPTED] },
      'inbox/bo_1',
      'e2ee-json',
      'Bo',
    ],
    [
      'plain names and a title',
      INBOX,
      { participants: NAMES, title: 'Bo', messages: [ORDINARY] },
      'inbox/bo_1',
      'keyed-json',
      'Bo',
    ],
  ])('by %s at the path %s', async (_what, path, content, key, dialect, title) => {
    const { record, ...reading } = await readBothWays(path, content);
    expect([record?.key, record?.section, reading.dialect, record?.title, reading.status]).toEqual([
      key,
      key.split('/')[0],
      dialect,
      title,
      'read',
    ]);
    expect(days(record).map(([, ...counts]) => counts)).toEqual([['Ada', content.messages.length, 0, 0]]);
  });
});

describe('a document in the path of a thread', () => {
  it.each([
    ['without messages', { participants: PEOPLE, title: 'Bo' }, 'unrecognised', ['unrecognised ']],
    [
      'whose messages are no list',
      { participants: PEOPLE, messages: 'x' },
      'unrecognised',
      ['unrecognised '],
    ],
    ['that is a list', [{ messages: [] }], 'unrecognised', ['unrecognised ']],
    ['with nothing that can be read', { messages: [7, {}] }, 'unrecognised', ['unrecognised ']],
    ['without a message', { messages: [] }, 'empty', []],
    ['with people alone', { participants: PEOPLE, messages: [] }, 'empty', []],
    [
      'with people and nothing readable',
      { participants: PEOPLE, messages: [7, {}] },
      'partial',
      ['invalid-message /messages/0', 'invalid-message /messages/1'],
    ],
    ['with one readable message', { messages: [7, ORDINARY] }, 'partial', ['invalid-message /messages/0']],
    [
      'with fields of which nobody knows',
      { participants: PEOPLE, messages: [{ ...ORDINARY, odd: { a: 1 } }], strange: { b: 1 } },
      'read',
      ['unknown-form /messages/0/odd', 'unknown-form /strange'],
    ],
  ])('%s', async (_what, content, status, places) => {
    const reading = await readBothWays(INBOX, content);
    expect([reading.status, reading.record === null, toPlaces(reading)]).toEqual([
      status,
      status === 'unrecognised',
      places,
    ]);
  });

  it.each([
    [INBOX, 'keyed-json'],
    [AT_ROOT, 'e2ee-json'],
  ])('that is not one has the dialect of its path: %s', async (path, dialect) => {
    expect((await readBothWays(path, { x: 1 })).dialect).toBe(dialect);
  });

  it('lists every participant it can', async () => {
    const participants = [{ name: 'Ada' }, {}, 7, 'Bo', null];
    const reading = await readBothWays(INBOX, { participants, messages: [ORDINARY] });
    expect(reading.record?.participants).toEqual(NAMES);
    expect(toPlaces(reading)).toEqual([1, 2, 4].map((at) => `invalid-participant /participants/${at}`));
  });

  it('dates messages from 2004 to 2099 only', async () => {
    const [first, last] = [Date.UTC(2004, 0, 1), Date.UTC(2100, 0, 1) - 1];
    const times = [-1, 0, first - 1, first, last, last + 1, 'x', 9e15, null, undefined];
    const messages = times.map((timestamp_ms) => ({ ...ORDINARY, timestamp_ms }));
    const reading = await readBothWays(INBOX, { participants: PEOPLE, messages });
    expect(days(reading.record)).toEqual([
      [null, 'Ada', 8, 0, 0],
      ['2004-01-01', 'Ada', 1, 0, 0],
      ['2099-12-31', 'Ada', 1, 0, 0],
    ]);
    expect(reading.record?.span).toEqual({ oldestMs: first, newestMs: last });
    expect(toPlaces(reading)).toEqual(
      [0, 1, 2, 5, 6, 7, 8, 9].map((at) => `invalid-timestamp /messages/${at}`),
    );
    expect(reading.problems[0]?.message).toEqual(message('problem.message.noTime'));
  });
});

describe('variants of one document', () => {
  const thread = { participants: PEOPLE, title: 'Bo', messages: [ORDINARY] };
  const [brokenOff, noJson] = [Buffer.from('{"messages": ['), Buffer.from('{')];

  it('give the largest number of people and messages in any of them', async () => {
    const more = {
      participants: [...PEOPLE, { name: 'Cyd' }],
      messages: [ORDINARY, { ...ORDINARY, content: 'y' }],
    };
    const twice = { ...thread, messages: [ORDINARY, ORDINARY] };
    const { record, messages } = await readBothWays(INBOX, twice, more, thread);
    expect([record?.participants, messages]).toEqual([['Ada', 'Bo', 'Cyd'], 3]);
  });

  it.each([
    ['of which one broke off', [brokenOff, thread], 'partial', ['broken-json ']],
    ['of which the last broke off', [thread, brokenOff], 'partial', ['broken-json ']],
    ['of which none can be read', [brokenOff, noJson], 'unreadable', ['broken-json ', 'broken-json ']],
    ['of which one is no thread', [thread, { x: 1 }], 'read', ['unknown-form /x']],
    [
      'of which one is no JSON and one no thread',
      [noJson, { x: 1 }],
      'unrecognised',
      ['broken-json ', 'unrecognised '],
    ],
  ])('%s', async (_what, variants, status, places) => {
    const reading = await readBothWays(INBOX, ...variants);
    expect([reading.status, reading.record?.key ?? null, toPlaces(reading)]).toEqual([
      status,
      status === 'partial' || status === 'read' ? 'inbox/bo_1' : null,
      places,
    ]);
  });
});
