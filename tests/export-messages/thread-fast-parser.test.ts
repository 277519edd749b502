import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseThreadFast } from '../../src/export/dialects/fast-json/thread-fast-parser.ts';
import { parseJson } from '../../src/export/dialects/json-text.ts';
import { ThreadCollector } from '../../src/export/parsers/thread-collector.ts';
import { isJson } from '../export/reading.ts';

type Outcome = {
  readonly record: unknown;
  readonly entries: number;
  readonly lost: number;
  readonly problems: unknown;
};

const outcome = (collector: ThreadCollector): Outcome => ({
  record: collector.isThread ? collector.finish('inbox/x_1', 'inbox') : null,
  entries: collector.entries,
  lost: collector.lost,
  problems: collector.problems,
});

function parsed(json: Buffer): Outcome {
  const collector = new ThreadCollector(false);
  for (const [key, value] of Object.entries(parseJson(json) as object)) collector.member(key, value);
  return outcome(collector);
}

/** What the fast parser gives, or null where it leaves the document to the full parser. */
function scanned(json: Buffer): Outcome | null {
  const collector = new ThreadCollector(false);
  return parseThreadFast(json, collector) ? outcome(collector) : null;
}

/** Facebook's way: every byte of UTF-8 as its own escape. */
const facebookJson = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replace(/[^\0-\x7f]/gu, (char) =>
    [...Buffer.from(char, 'utf8')].map((byte) => `\\u00${byte.toString(16)}`).join(''),
  );

const name = fc.constantFrom('Ada Example', 'Zoë Beispiel', 'Alex Muster', '', 'L');
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
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

describe('the fast parser of a thread', () => {
  it('gives exactly what parsing gives', () => {
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

  it('takes no text that JSON.parse would refuse', () => {
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

  it('leaves a repeated key to the full parser', () => {
    expect(scanned(Buffer.from('{"messages":[],"messages":[]}'))).toBeNull();
    const twice =
      '{"messages":[{"sender_name":"Ada","timestamp_ms":1500000000000,"content":"a","content":"https://a.com"}]}';
    expect(scanned(Buffer.from(twice))).toEqual(parsed(Buffer.from(twice)));
  });
});

/** Where an entry is no JSON the fast parser throws; its caller uses the full parser. */
function scannedOrNull(json: Buffer): Outcome | null {
  try {
    return scanned(json);
  } catch {
    return null;
  }
}

describe('a message like the one before it', () => {
  it('is read anew where a byte of it is damaged', () => {
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
