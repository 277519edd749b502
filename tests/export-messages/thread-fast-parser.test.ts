import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementSplitter, splitterLimits } from '../../src/export/dialects/element-splitter.ts';
import { parseThreadFast } from '../../src/export/dialects/fast-json/thread-fast-parser.ts';
import { ThreadCollector } from '../../src/export/parsers/thread-collector.ts';
import { UnreadableDocumentError } from '../../src/export/unreadable-document.ts';
import { anyText } from '../any-text.ts';
import { isJson } from '../export/reading.ts';
import { runs } from '../property-runs.ts';

type Outcome = { readonly record: unknown; readonly entries: number; readonly problems: unknown };

const outcome = (collector: ThreadCollector): Outcome => ({
  record: collector.isThread ? collector.finish('inbox/x_1', 'inbox') : null,
  entries: collector.entries,
  problems: collector.problems,
});

function parsed(json: Buffer): Outcome {
  const collector = new ThreadCollector(false);
  const splitter = new ElementSplitter(splitterLimits(json.length));
  for (const { key, index, value } of [...splitter.push(json), ...splitter.end()]) {
    if (key === null) continue;
    if (index === null) collector.member(key, value);
    else collector.element(key, value, index);
  }
  return outcome(collector);
}

/** What the fast parser gives, or null where it leaves the document to the full parser. */
function scanned(json: Buffer): Outcome | null {
  const collector = new ThreadCollector(false);
  return parseThreadFast(json, collector) ? outcome(collector) : null;
}

/** Both parsers on arbitrary bytes: neither throws except as its caller expects, and the fast one returns the same or nothing. */
function compare(json: Buffer): void {
  let full: Outcome | null = null;
  try {
    full = parsed(json);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocumentError);
  }
  const fast = scannedOrNull(json);
  if (fast !== null) expect(fast).toEqual(full);
}

/** Facebook's way: every byte of UTF-8 as its own escape. */
const facebookJson = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replace(/[^\0-\x7f]/gu, (char) =>
    [...Buffer.from(char, 'utf8')].map((byte) => `\\u00${byte.toString(16)}`).join(''),
  );

const name = fc.constantFrom('Ada Example', 'Zoë Beispiel', 'Alex Muster', '', 'L');
const text = fc.oneof(
  fc.string(),
  anyText(),
  fc.constantFrom(
    'See you at eight 👍',
    'https://www.netflix.com/title/1',
    'www.example.com',
    'look at WWW.EXAMPLE.COM',
    'You called Alex.',
    'Ada left the group.',
    'Ada named the group Holiday.',
    'Ada sent an attachment.',
    'Reacted 😂 to your message',
    'half a / slash and a dot. ww.',
    'Zoë left the group.',
    'Zoë left the group',
    'You are now connected on Messenger',
    'Reacted 😂 to your message ',
    'You did not see that',
    'Ada saw that.',
  ),
);
const time = fc.oneof(
  fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2026, 0, 1) }),
  fc.constantFrom(0, -1, 1.5e12 + 0.5, 1e300, 2 ** 60, '1500000000000', null),
);
const list = fc.constantFrom([], [{ uri: 'a.jpg' }], {}, null, 'x', [
  { reaction: '❤', actor: 'Ada Example' },
]);
const entry = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { sender_name: name, timestamp_ms: time, content: text },
      { requiredKeys: ['sender_name'] },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        sender_name: name,
        timestamp_ms: time,
        content: fc.oneof(text, fc.constantFrom(null, 5)),
        is_geoblocked_for_viewer: fc.boolean(),
        ip: fc.constant('203.0.113.9'),
        photos: list,
        reactions: list,
        sticker: list,
        share: fc.constantFrom({ link: 'https://open.spotify.com/track/1' }, {}),
        is_unsent: fc.boolean(),
        type: fc.constantFrom('Generic', 'Call', 'Share'),
        call_duration: fc.constant(12),
        unknown_key: fc.constantFrom(1, '', null, 'x'),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
/** The fast parser leaves an empty object to the full parser. */
const document = fc
  .record(
    {
      participants: fc.array(fc.record({ name })),
      messages: fc.oneof(
        { weight: 8, arbitrary: fc.array(entry, { maxLength: 12 }) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
      title: fc.oneof(text, fc.jsonValue()),
      is_still_participant: fc.boolean(),
      magic_words: fc.constant([]),
    },
    { requiredKeys: [] },
  )
  .filter((fields) => Object.keys(fields).length > 0);

describe('the fast parser of threads', () => {
  it('gives exactly what the full parser gives', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 2), (value, indent) => {
        const json = Buffer.from(facebookJson(value, indent));
        expect(scanned(json)).toEqual(parsed(json));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same with real UTF-8 in place of escapes', () => {
    fc.assert(
      fc.property(document, (value) => {
        const json = Buffer.from(JSON.stringify(value));
        expect(scanned(json)).toEqual(parsed(json));
      }),
    );
  });

  it('gives the same, or falls back to the full parser, for damaged documents of any formatting', () => {
    const bytes = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[],:.u09e-/ \n')));
    const damage = fc.tuple(fc.nat(), fc.constantFrom('put', 'cut', 'replace', 'end', 'double'), bytes);
    fc.assert(
      fc.property(
        document,
        fc.constantFrom(plainJson, mixedJson, (value: unknown) => facebookJson(value, 0)),
        fc.array(damage, { maxLength: 3 }),
        (value, write, damages) => compare(damages.reduce(damaged, Buffer.from(write(value)))),
      ),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ['cut off behind a quote', '{"messages":[{"'],
    ['the same attachment twice, the last one empty', entries('"photos":[{"uri":"a"}],"photos":[]')],
    ['the same attachment twice, the first one empty', entries('"photos":[],"photos":[{"uri":"a"}]')],
    ['two attachments, one of them empty', entries('"photos":[],"gifs":[{"uri":"a"}]')],
    ['a raw sender and an escaped text', raw('Éva Beispiel', '\\u00c9va left the group.')],
    ['an escaped sender and a raw text', raw('\\u00c9va Beispiel', 'Éva left the group.')],
    ['a sender with an escaped letter', raw('\\u0041da Example', 'Ada left the group.')],
    ['a sender whose second letter is escaped', raw('A\\u0064a Example', 'Ada left the group.')],
    ['a text with an escaped letter', raw('Ada Example', '\\u0041da left the group.')],
    ['broken UTF-8 in sender and text', Buffer.from(raw('\xff x', '\xfe left the group.'), 'latin1')],
    ['a number as a key', '{"a":9007199254740993,9007199254740993:[1],"messages":[]}'],
    ['a long root key', `{"${'k'.repeat(600)}":1,"messages":[]}`],
    ['a text of 9 MB', raw('Ada Example', 'x'.repeat(9 * 1024 * 1024))],
    ['an attachment of a million values', entries(`"photos":[${'{},'.repeat(1e6)}1]`)],
    [
      '8.4 million values',
      `{"messages":[${'1,'.repeat(1e5)}1],"b":[${`[${'1,'.repeat(999)}1],`.repeat(8300)}1]}`,
    ],
  ])('agrees with the full parser about %s', (_, text) => {
    compare(Buffer.from(text as string));
  });

  it('accepts no text that JSON.parse rejects', () => {
    const base = facebookJson(
      {
        participants: [{ name: 'Ada Example' }],
        messages: [{ sender_name: 'Zoë', timestamp_ms: 1500000000000, content: 'a "b" \\ c' }],
      },
      2,
    );
    fc.assert(
      fc.property(
        fc.nat(base.length - 1),
        fc.constantFrom('', '"', ',', '}', ']', '{', '\\', 'x', '\n', ' ', '0', '-'),
        (at, char) => {
          const json = Buffer.from(base.slice(0, at) + char + base.slice(at + 1));
          let valid: Outcome | null = null;
          try {
            valid = parsed(json);
          } catch {
            expect(scannedOrNull(json)).toBeNull();
            return;
          }
          const short = scannedOrNull(json);
          if (short !== null) expect(short).toEqual(valid);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('falls back to the full parser for a repeated key', () => {
    expect(scanned(Buffer.from('{"messages":[],"messages":[]}'))).toBeNull();
    const twice =
      '{"messages":[{"sender_name":"Ada","timestamp_ms":1500000000000,"content":"a","content":"https://a.com"}]}';
    expect(scanned(Buffer.from(twice))).toEqual(parsed(Buffer.from(twice)));
  });
});

/** A thread of a message with further fields, and of one with a text. */
function entries(fields: string): string {
  return `{"messages":[{"sender_name":"Ada","timestamp_ms":1500000000000,${fields}}]}`;
}

function raw(sender: string, text: string): string {
  return `{"messages":[{"sender_name":"${sender}","timestamp_ms":1500000000000,"content":"${text}"}]}`;
}

const plainJson = (value: unknown): string => JSON.stringify(value);

/** Every other letter as an escape. */
function mixedJson(value: unknown): string {
  let letters = 0;
  return JSON.stringify(value).replace(/(?<!\\)[a-zÀ-ž]/gi, (letter) =>
    ++letters % 2 === 0 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Damage = [at: number, how: string, byte: number];

function damaged(json: Buffer, [place, how, byte]: Damage): Buffer {
  const at = place % (json.length + 1);
  const before = json.subarray(0, at);
  if (how === 'end') return before;
  if (how === 'double') return Buffer.concat([before, json.subarray(at, at + 40), json.subarray(at)]);
  const put = how === 'cut' ? [] : [byte];
  return Buffer.concat([before, Buffer.from(put), json.subarray(how === 'put' ? at : at + 1)]);
}

/** For an entry of invalid JSON the fast parser throws; its caller uses the full parser. */
function scannedOrNull(json: Buffer): Outcome | null {
  try {
    return scanned(json);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocumentError);
    return null;
  }
}

describe('a message similar to the one before it', () => {
  it('is parsed completely when a byte of it is damaged', () => {
    const messages = [1, 2, 3, 4].map((minute) => ({
      sender_name: minute % 2 === 0 ? 'Ada Example' : 'Zoë Beispiel',
      timestamp_ms: Date.UTC(2020, 0, 1) + minute * 60_000,
      content: `See you in ${minute} minutes.`,
      is_geoblocked_for_viewer: false,
    }));
    const json = Buffer.from(facebookJson({ participants: [{ name: 'Ada Example' }], messages }, 2));
    const bytes = fc.constantFrom(...Buffer.from('x"{}[],:0e.-\\/ \n'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: json.length - 1 }), bytes, (position, byte) => {
        const damaged = Buffer.from(json);
        damaged[position] = byte;
        if (isJson(damaged)) expect(scanned(damaged) ?? parsed(damaged)).toEqual(parsed(damaged));
        else expect(scannedOrNull(damaged)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
