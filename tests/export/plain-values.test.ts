import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appOfAppPost, appThatPosted } from '../../src/export/parsers/app-post-titles.ts';
import { commonBasis, readInstant } from '../../src/export/parsers/instant.ts';
import { holdsAddress } from '../../src/export/parsers/network-address.ts';
import { below, readId, text } from '../../src/export/parsers/plain.ts';

const DAY_ONE = Date.UTC(2004, 1, 1) / 1000;
const LATEST = Date.UTC(2101, 0, 1) / 1000;

describe('an instant', () => {
  it.each([undefined, null, 0, '', '0', { at: null, basis: 'local' }])(
    'given as %j is unknown without a problem',
    (value) => {
      const { at, problem } = readInstant(value, '/x');
      expect([at, problem]).toEqual([null, undefined]);
    },
  );

  it.each([
    [1596464770, 'utc', 1596464770],
    ['1596464770', 'utc', 1596464770],
    [DAY_ONE, 'utc', DAY_ONE],
    [LATEST - 1, 'utc', LATEST - 1],
    [{ at: 1596464770, basis: 'local', raw: '3 Aug 2020' }, 'local', 1596464770],
  ])('given as %j is known', (value, basis, at) => {
    expect(readInstant(value, '/x')).toEqual({ at, basis });
  });

  it.each([
    ...[
      -1,
      1.5,
      DAY_ONE - 1,
      1596464770000,
      '1596464770000',
      4200000000,
      Number.NaN,
      'yesterday',
      '1596464770x',
      'x1596464770',
      LATEST,
      true,
      [],
      {},
    ],
    ...[
      { at: null, basis: 'local', raw: 'yesterday' },
      { at: 5, basis: 'utc' },
    ],
  ])('given as %j is unknown and reported with its place', (value) => {
    const { at, problem } = readInstant(value, '/x');
    expect([at, problem?.code, problem?.pointer]).toEqual([null, 'invalid-timestamp', '/x']);
  });
});

describe('an id', () => {
  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 25n }), (id) => {
        expect(readId(String(id), '')).toEqual({ id: String(id) });
        if (id <= Number.MAX_SAFE_INTEGER) expect(readId(Number(id), '')).toEqual({ id: String(id) });
      }),
    );
  });

  it.each([undefined, null, 0, '', '0'])('given as %j is unknown without a problem', (value) => {
    expect(readId(value, '/x')).toEqual({ id: null });
  });

  it.each([2 ** 53 + 2, -1, 1.5, 'abc', '12x', 'x12', '1'.repeat(41), true, {}])(
    'given as %j, with lost or missing digits, is rejected',
    (value) => {
      expect(readId(value, '/x')).toMatchObject({ id: null, problem: { code: 'invalid-id', pointer: '/x' } });
    },
  );
});

describe('the place of a value', () => {
  it('is a JSON pointer, or the row of an HTML page', () => {
    expect(below('', 'a/b', 0, '~')).toBe('/a~1b/0/~0');
    expect(below('row 12', 'events', 3)).toBe('row 12');
  });
});

describe('a text', () => {
  it('is trimmed of spaces and direction marks, and is null when nothing is left', () => {
    expect(text(' \u200eبرنامج\u200e ')).toBe('برنامج');
    expect(text(' \u200e ')).toBeNull();
    expect(text(5)).toBeNull();
  });
});

describe('the app behind a post', () => {
  it.each([
    ['Robin Sample posted something via Spotify.', 'Spotify'],
    ['Robin Sample posted something via Contoso Inc..', 'Contoso Inc.'],
    ['Robin Sample a publié quelque chose via Échecs entre amis.', 'Échecs entre amis'],
    ['Robin Sample hat etwas über Spotify gepostet.', 'Spotify'],
    ['Robin Sample ha publicado algo a través de Example Quest.', 'Example Quest'],
    ['Robin Sample publicou algo via Spotify.', 'Spotify'],
    ['Robin Sample ha pubblicato qualcosa tramite Spotify.', 'Spotify'],
    ['Robin Sample heeft iets geplaatst via Spotify.', 'Spotify'],
    ['Robin Sample opublikował(a) coś za pośrednictwem aplikacji Spotify.', 'Spotify'],
    ['Robin Sample đã đăng nội dung qua Spotify.', 'Spotify'],
    ['Robin Sample 透過 Spotify 發佈了內容。', 'Spotify'],
    ['Robin SampleさんがSpotifyから投稿しました。', 'Spotify'],
  ])('of "%s" is %s', (title, app) => {
    expect(appThatPosted(title)).toBe(app);
  });

  it.each([
    'Robin Sample shared a link.',
    'Robin Sample was at Osteria via Roma.',
    'Robin Sample posted in Weekend Trip.',
    'Robin Sample played Words With Friends.',
    'Robin Sample hat ein Foto gepostet.',
  ])('is not guessed from "%s"', (title) => {
    expect(appThatPosted(title)).toBeNull();
  });

  it('may be an app that was played, in the document of app posts', () => {
    expect(appOfAppPost('Robin Sample played Example Quest (Beta).')).toBe('Example Quest (Beta)');
    expect(appOfAppPost('Robin Sample played Quest 2.0 .')).toBe('Quest 2.0');
    expect(appOfAppPost("Robin Sample added The Invented Atlas to books he's read.")).toBeNull();
  });
});

describe('a device name', () => {
  it.each([
    '203.0.113.17',
    'IP address: 203.0.113.17',
    '203.0.113.17:443',
    'Phone, (203.0.113.17:443)',
    '2001:db8::1',
    '::1',
    '[2001:db8::1]',
  ])('%s contains an IP address', (name) => {
    expect(holdsAddress(name)).toBe(true);
  });

  it.each([
    'Facebook for iPhone',
    'www.facebook.com',
    'Firefox 95.0',
    'Example: The Game',
    'v1.2.3',
    'Login 10:15',
  ])('%s contains no IP address', (name) => {
    expect(holdsAddress(name)).toBe(false);
  });
});

describe('the common basis of several instants', () => {
  const known = (basis: 'utc' | 'local') => ({ at: 1, basis });
  const unknown = { at: null, basis: 'local' } as const;

  it.each([
    ['utc', [known('utc'), known('utc')], 'utc'],
    ['local as soon as one is', [known('utc'), known('local')], 'local'],
    ['that of those that are known', [known('utc'), unknown], 'utc'],
    ['that of the document where none is known', [unknown], 'utc'],
  ] as const)('is %s', (_what, readings, basis) => {
    expect(commonBasis(readings, 'utc')).toBe(basis);
  });

  it('falls back to that of the document, even if local', () => {
    expect(commonBasis([], 'local')).toBe('local');
    expect(commonBasis([known('utc')], 'local')).toBe('utc');
  });
});
