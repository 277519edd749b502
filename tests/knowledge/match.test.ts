import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import {
  AmbiguousNameError,
  createMatcher,
  normaliseName,
  registrableDomain,
} from '../../src/knowledge/match.ts';
import type { Partner } from '../../src/knowledge/types.ts';

const knowledge = loadKnowledge();
const matched = (name: string) => knowledge.match(name)?.id ?? null;
/** Text of every script, and the characters that normalisation is about. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(..."aBßẞİıſŉσςΣ.,'’ -&+™Ⅳ①ﬁéÅ\u0301\u0000\u200b。．", ' inc', ' s.a.', ' co'),
  }),
);

describe('name normalisation', () => {
  test.each([
    ['Netflix, Inc.', 'netflix'],
    ['ＮＥＴＦＬＩＸ', 'netflix'],
    ['Netflix™', 'netflix'],
    ['Pokémon GO', 'pokemongo'],
    ['Strauß', 'strauss'],
    ['STRAUẞ', 'strauss'],
    ['Muster GmbH & Co. KG', 'muster'],
    ['Example Pty. Ltd.', 'example'],
    ['Banco Muster S.A.', 'bancomuster'],
    ['Spotify AB', 'spotify'],
    ['Booking.com B.V.', 'bookingcom'],
    ["Cities I've Visited", 'citiesivevisited'],
    ['Nike+', 'nike+'],
  ])('turns %s into %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  test('drops a legal form only at the end, only as a whole word, and never the only word', () => {
    expect(normaliseName('Inc Magazine')).toBe('incmagazine');
    expect(normaliseName('Zinc')).toBe('zinc');
    expect(normaliseName('AB')).toBe('ab');
    expect(normaliseName('Flo Spa')).toBe('flospa');
  });

  test('keeps vowel signs of other scripts and distinguishes names made of punctuation', () => {
    expect(normaliseName('हिंदी')).not.toBe(normaliseName('हद'));
    expect(normaliseName('!!!')).not.toBe(normaliseName('???'));
    expect(normaliseName(' \t ')).toBe('');
  });

  test('is idempotent', () => {
    expect(normaliseName(normaliseName('㌩゛'))).toBe(normaliseName('㌩゛'));
    fc.assert(fc.property(anyText, (text) => normaliseName(normaliseName(text)) === normaliseName(text)));
  });

  test('ignores case, spaces around and a full stop at the end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,9}( [A-Za-z]{1,9}){0,3}$/), (name) => {
        const normal = normaliseName(name);
        for (const variant of [name.toUpperCase(), ` ${name}\t`, `${name}.`])
          expect(normaliseName(variant)).toBe(normal);
      }),
    );
  });
});

describe('the registrable domain', () => {
  test.each([
    ['netflix.com', 'netflix.com'],
    ['WWW.Netflix.COM', 'netflix.com'],
    ['https://open.spotify.com:443/track/1?to=netflix.com', 'spotify.com'],
    ['Booking.com', 'booking.com'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['netflix.com.', 'netflix.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['ada.myshopify.com', 'ada.myshopify.com'],
    ['www.ada.myshopify.com', 'ada.myshopify.com'],
    ['myshopify.com', 'myshopify.com'],
    ['netflix.com.evil.org', 'evil.org'],
  ])('of %s is %s', (text, domain) => {
    expect(registrableDomain(text)).toBe(domain);
  });

  test.each([
    ['Netflix'],
    ['Yahoo!'],
    ['Example Inc.'],
    ['Mr. Muster'],
    ['v2.0'],
    ['S.A.'],
    ['127.0.0.1'],
    ['co.uk'],
    ['com'],
    ['.com'],
    ['a..com'],
    ['-a.com'],
    ['a-.com'],
    ['ada@example.org'],
    ['see netflix.com'],
    ['ftp://netflix.com'],
    ['https://ada@netflix.com/'],
    ['netflix.notasuffix'],
    [''],
  ])('of %s does not exist', (text) => {
    expect(registrableDomain(text)).toBeNull();
  });

  test('of a registrable domain is the domain itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webUrl(), anyText), (text) => {
        const domain = registrableDomain(text);
        if (domain !== null) expect(registrableDomain(domain)).toBe(domain);
      }),
    );
  });

  test('is the same for a plain host, in capitals, with spaces around it and in an address', () => {
    const suffix = fc.constantFrom(
      'com',
      'co.uk',
      'myshopify.com',
      'github.io',
      'city.kawasaki.jp',
      'uk.com',
      'zz',
    );
    const host = fc
      .tuple(fc.array(fc.stringMatching(/^[a-z0-9_-]{1,5}$/), { maxLength: 3 }), suffix)
      .map(([labels, end]) => [...labels, end].join('.'));
    fc.assert(
      fc.property(fc.oneof(host, fc.domain()), (text) => {
        const domain = registrableDomain(text);
        for (const variant of [text.toUpperCase(), ` ${text} `, `https://${text}/`, `${text}.`])
          expect(registrableDomain(variant)).toBe(domain);
      }),
    );
  });
});

describe('matching a name to a partner', () => {
  test.each([
    ['Netflix', 'netflix'],
    ['NETFLIX, INC.', 'netflix'],
    ['netflix.com', 'netflix'],
    ['www.netflix.com', 'netflix'],
    ['https://www.netflix.com/browse', 'netflix'],
    ['Yahoo!', 'yahoo'],
    ['Yahoo', 'yahoo'],
    ['Docs.com', 'docs-com'],
    ['Last.fm', 'lastfm'],
    ['LAST.FM Ltd', 'lastfm'],
    ['Realtor.com', 'realtor-com'],
    ['Nike+', 'nike'],
    ['Cities I’ve Visited', 'tripadvisor'],
  ])('finds for %s the partner %s', (name, id) => {
    expect(matched(name)).toBe(id);
  });

  test.each([
    ['Netflix Party'],
    ['My Netflix'],
    ['flo.com'],
    ['flo.co'],
    ['netflix.com.evil.org'],
    ['notnetflix.com'],
    ['Google+'],
    ['RBC Heritage'],
    ['Dropboxes'],
    ['nike.shop'],
    [''],
    ['   '],
    ['!!!'],
    ['constructor'],
    ['__proto__'],
  ])('finds no partner for %s', (name) => {
    expect(matched(name)).toBeNull();
  });

  test('finds no partner for a name with extra words', () => {
    const aliases = [...knowledge.partners.values()].flatMap((p) => p.aliases);
    fc.assert(
      fc.property(
        fc.constantFrom(...aliases),
        fc.constantFrom('Party', 'Quiz', 'Downloader'),
        (alias, word) => {
          expect(knowledge.match(`${alias} ${word}`)).toBeNull();
        },
      ),
    );
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        knowledge.match(text);
      }),
    );
  });

  test('refuses two partners with the same name in any spelling', () => {
    const netflix = knowledge.partners.get('netflix') as Partner;
    const twin: Partner = { ...netflix, id: 'twin', aliases: ['NETFLIX Inc.'], domains: [] };
    expect(() => createMatcher([netflix, twin])).toThrow(AmbiguousNameError);
    expect(() => createMatcher([netflix, { ...twin, aliases: [], domains: ['netflix.com'] }])).toThrow(
      'the name or domain "netflix.com" belongs to both netflix and twin',
    );
  });
});
