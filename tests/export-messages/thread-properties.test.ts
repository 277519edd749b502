import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readThread } from '../../src/export/parsers/thread.ts';
import type { ThreadRecord } from '../../src/export/records.ts';
import { days, json, links, readValues, STREAMED, toDocument, toRef } from './documents.ts';

const PATH = 'messages/inbox/alexmuster_q7exampl3x/message_1.json';

const name = fc.constantFrom('Ada Example', 'Zo\u00c3\u00ab Beispiel', 'Zoë Beispiel', 'Facebook user', '');
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2026, 0) }),
  fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2016, 0, 4) }),
  fc.constantFrom(0, -1, 1e300),
);
const content = fc.constantFrom(
  'hello',
  '',
  'Ada left the group.',
  'https://open.spotify.com/x',
  'www.netflix.com and https://db.tt',
);
const message = fc.record(
  {
    sender_name: name,
    timestamp_ms: instant,
    content,
    share: fc.constantFrom({ link: 'https://open.spotify.com/x' }, { share_text: 'x' }, {}),
    is_unsent: fc.boolean(),
    photos: fc.constant([{ uri: 'a.jpg' }]),
    call_duration: fc.nat(),
    type: fc.constantFrom('Generic', 'Call', 'Share', 'Unsubscribe'),
  },
  { requiredKeys: ['sender_name', 'timestamp_ms'] },
);
const entry = fc.oneof({ weight: 5, arbitrary: message }, { weight: 1, arbitrary: fc.jsonValue() });
const createThread = (messages: readonly unknown[]) => ({
  participants: [{ name: 'Ada Example' }],
  messages,
  title: 'T',
});

function counted(record: ThreadRecord | null): number {
  return days(record).reduce((sum, row) => sum + Number(row[2]) + Number(row[4]), 0);
}

test('any JSON at the path of a thread is read or reported, and never throws', async () => {
  const key = fc.constantFrom('messages', 'participants', 'title', 'threadName', 'x', '__proto__');
  const field = fc.constantFrom(
    'sender_name',
    'senderName',
    'timestamp',
    'timestamp_ms',
    'content',
    'text',
    'share',
    'type',
    '__proto__',
  );
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(field, tie('any'), { maxKeys: 5 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.dictionary(key, any), any), async (value) => {
      const reading = await readValues(value);
      if (reading.record === null) expect(reading.problems).toHaveLength(1);
      else expect(reading.messages).toBe((value as { messages: unknown[] }).messages.length);
    }),
  );
});

test('arbitrary bytes at the path of a thread never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.boolean(), async (bytes, large) => {
      const document = toDocument(Buffer.from(bytes), large ? STREAMED : {});
      const { record, problems } = await readThread(toRef(PATH), [document]);
      expect([record, problems.length]).toEqual([null, 1]);
    }),
  );
});

test('messages, system lines and problems account for every entry', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry), async (messages) => {
      const reading = await readValues(createThread(messages));
      const lost = reading.problems.filter(({ code }) => code === 'invalid-message').length;
      expect(reading.messages).toBe(messages.length);
      expect(counted(reading.record) + lost).toBe(messages.length);
    }),
  );
});

test('the order of messages does not matter', async () => {
  const shuffled = fc
    .array(message)
    .chain((messages) =>
      fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length })),
    );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([messages, other]) => {
      expect((await readValues(createThread(other))).record).toEqual(
        (await readValues(createThread(messages))).record,
      );
    }),
  );
});

test('a thread split over two documents adds up to the whole thread', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message), fc.nat(), async (messages, at) => {
      const cut = at % (messages.length + 1);
      const parts = [messages.slice(0, cut), messages.slice(cut)];
      const [first, second] = await Promise.all(parts.map((part) => readValues(createThread(part))));
      const { record } = await readValues(createThread(messages));
      expect(added(days, first?.record, second?.record)).toEqual(added(days, record));
      expect(added(links, first?.record, second?.record)).toEqual(added(links, record));
    }),
  );
});

/** Sums of the rows of several records, by what precedes the numbers. */
function added(
  getRows: (record: ThreadRecord | null) => unknown[][],
  ...records: (ThreadRecord | null | undefined)[]
): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const row of records.flatMap((record) => getRows(record ?? null))) {
    const numbers = row.filter((cell) => typeof cell === 'number');
    const key = JSON.stringify(row.filter((cell) => typeof cell !== 'number'));
    sums[key] = numbers.map((number, i) => number + (sums[key]?.[i] ?? 0));
  }
  return sums;
}

test('a thread too large to be read whole gives the same result', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry), fc.integer({ min: 1, max: 200 }), async (messages, chunk) => {
      const value = createThread(messages);
      const large = toDocument(json(value), { ...STREAMED, chunk });
      const whole = toDocument(json(value));
      expect(await readThread(toRef(PATH), [large])).toEqual(await readThread(toRef(PATH), [whole]));
    }),
  );
});

test('variants are united to the maximum of each, in any order', async () => {
  const few = fc.array(
    message.map((each) => ({ ...each, timestamp_ms: Date.UTC(2016, 0) })),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(few, few, async (all, extra) => {
      const once = await readValues(createThread(all));
      expect((await readValues(createThread(all), createThread(all))).record).toEqual(once.record);
      expect((await readValues(createThread(all.slice(1)), createThread(all))).record).toEqual(once.record);
      const united = await readValues(createThread(all), createThread(extra));
      expect((await readValues(createThread(extra), createThread(all))).record).toEqual(united.record);
      expect(united.messages).toBe(sizeOfUnion(all, extra));
    }),
  );
});

function sizeOfUnion(first: readonly unknown[], second: readonly unknown[]): number {
  const left = second.map((each) => stable(each));
  for (const each of first) {
    const at = left.indexOf(stable(each));
    if (at >= 0) left.splice(at, 1);
  }
  return first.length + left.length;
}

function stable(value: unknown): string {
  return JSON.stringify(Object.entries(Object(value)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
