import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostsIn, linkDomain } from '../../src/export/links.ts';
import { anyText } from '../any-text.ts';

test.each([
  ['https://open.spotify.com/track/1', ['open.spotify.com']],
  ['see HTTPS://Www.Netflix.COM/title/1, then WWW.dropbox.com!', ['www.netflix.com', 'www.dropbox.com']],
  ['(www.example.org) and www.example.org.', ['www.example.org', 'www.example.org']],
  ['http://a.example:8080/x?y=http://b.example', ['a.example']],
  ['https://user:pass@db.tt/x', ['db.tt']],
  ['https://netflix.com@evil.example/', ['evil.example']],
  ['that is netflix.com’s: https://netflix.com’s', ['netflix.com']],
  ['https://bücher.example/à', ['xn--bcher-kva.example']],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fopen.spotify.com%2Fx&h=AT0', ['open.spotify.com']],
  ['http://lm.facebook.com/l.php?h=1&u=http%3A%2F%2Fnflx.it', ['nflx.it']],
  ['https://l.facebook.com/l.php?h=AT0', ['l.facebook.com']],
  ['https://l.facebook.com/l.php?u=%', []],
  ['ada@www.example.org, mailto:ada@example.org, ftp://files.example', []],
  ['https://netflix.com⑴/ and https://㈠.netflix.com', []],
  ['wow... awww.cute and http:// and https:///x', []],
  ['nothing here', []],
])('the hosts in %j are found', (text, hosts) => {
  expect(hostsIn(text)).toEqual(hosts);
});

test.each([
  ['open.spotify.com', 'spotify.com'],
  ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['//cdn.example.com/x', 'example.com'],
  ['example.com:8080', 'example.com'],
  ['spoti.fi', 'spoti.fi'],
  ['m.facebook.com', 'facebook.com'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fdb.tt%2Fx', 'db.tt'],
  ['someone.github.io', 'github.io'],
  ['192.0.2.1', null],
  ['https://[2001:db8::1]/x', null],
  ['localhost', null],
  ['www.blah.notatld', null],
  ['fb-messenger://thread/1', null],
  ['mailto:ada@example.org', null],
  ['com', null],
  ['', null],
])('the registrable domain of %j is %j', (address, domain) => {
  expect(linkDomain(address)).toBe(domain);
});

test.each(['https://netflix.com⑴', 'netflix.com.⑵.de', '⑶netflix.com'])('%s has no valid host', (address) => {
  expect(linkDomain(address)).toBeNull();
  expect(linkDomain('netflix.com(1)')).toBe('netflix.com');
});

test('a symbol before an invisible character is not the end of a host', () => {
  expect(hostsIn('https://netflix.com_\u{E0100}/')).toEqual(['netflix.com']);
});

test('a host gives the same answer the first time and from the cache', () => {
  const sign = fc
    .integer({ min: 0x2d, max: 0x1_ffff })
    .map((code) => String.fromCodePoint(code))
    .filter((char) => /^[\p{L}\p{N}\p{M}._-]$/u.test(char));
  const label = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'com', '.', 'co.uk') }, sign);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (labels) => {
      for (const host of hostsIn(`https://${labels.join('')}/`)) {
        const first = linkDomain(`https://${labels.join('')}/`);
        expect(linkDomain(host)).toBe(first);
        expect(linkDomain(`https://${host}/`)).toBe(first);
      }
    }),
    { numRuns: 500 },
  );
});

test('any text gives hosts without paths, users or spaces, and never an error', () => {
  const near = fc.constantFrom(
    ...['https://', 'www.', '.com', '/', '@', ':', '?u=', 'l.facebook.com/l.php?u=', '%', ' '],
  );
  const text = fc.array(fc.oneof(near, anyText())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      for (const host of hostsIn(given)) {
        expect(host).toMatch(/^[a-z0-9._-]+$/);
        const domain = linkDomain(host);
        if (domain !== null) expect(host.endsWith(domain)).toBe(true);
      }
      linkDomain(given);
    }),
  );
});

test('a wrapper address inside itself is resolved only a limited number of times', () => {
  let address = 'https://open.spotify.com/x';
  for (let i = 0; i < 10; i++) address = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`;
  expect(linkDomain(address)).toBe('facebook.com');
});
