import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, readAppPages, registerScheme, servePages } from '../../../electron/app-protocol.ts';
import { CONTENT_POLICY, META_POLICY, SECURITY_HEADERS } from '../../../electron/content-policy.ts';
import type { Pages } from '../../../src/engine/renderer-pages.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { FakeSession } from './fakes.ts';

function builtFolder(): string {
  const dir = temporaryDir();
  mkdirSync(join(dir, 'pages/assets'), { recursive: true });
  writeFileSync(join(dir, 'secret.html'), 'outside');
  writeFileSync(
    join(dir, 'pages/index.html'),
    '<!doctype html><html lang="en"><head>\n<title>x</title></head></html>',
  );
  writeFileSync(join(dir, 'pages/assets/main.js'), 'export {};');
  return join(dir, 'pages');
}

const pages: Pages = readAppPages(builtFolder());
const ask = (url: string, method = 'GET'): Response => answerTo(pages, { url, method }, 'de');

describe('the app protocol', () => {
  it('serves the page in the current language', async () => {
    expect(await ask('sidedoor://app/index.html').text()).toContain('<html lang="de">');
  });

  it('serves the built files with their types', async () => {
    expect([...pages.keys()].sort()).toEqual(['/assets/main.js', '/index.html']);
    const script = ask('sidedoor://app/assets/main.js?v=1#x');
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect(await script.text()).toBe('export {};');
  });

  it('also puts the policy into the page, where a header could be lost', async () => {
    const html = await ask('sidedoor://app/index.html').text();
    expect(html).toContain(`<meta http-equiv="content-security-policy" content="${META_POLICY}">`);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<title>'));
    expect(META_POLICY).not.toContain('frame-ancestors');
  });

  it.each([
    'sidedoor://app/',
    'sidedoor://app/../secret.html',
    'sidedoor://app/%2e%2e/secret.html',
    'sidedoor://app/..%2fsecret.html',
    'sidedoor://app/assets/..%5c..%5csecret.html',
    'sidedoor://app//etc/passwd',
    'sidedoor://app/assets',
    'sidedoor://app/constructor',
    'sidedoor://app/__proto__',
    'sidedoor://other/index.html',
    'file:///index.html',
    'https://app/index.html',
    'not an address',
  ])('serves nothing at %s', (url) => {
    expect(ask(url).status).toBe(404);
  });

  it('answers only GET requests', () => {
    for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(ask('sidedoor://app/index.html', method).status).toBe(404);
    }
  });

  it('serves for any path either a known page or 404, both with the policy', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const answer = ask(`sidedoor://app/${path}`);
        expect(answer.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect([200, 404]).toContain(answer.status);
        if (answer.status === 200)
          expect(URL.parse(`sidedoor://app/${path}`)?.pathname).toMatch(/^\/(index\.html|assets\/main\.js)$/);
      }),
    );
  });

  it('allows only our own scripts, styles, frames and requests', () => {
    const policy = new Map(CONTENT_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(policy.get('default-src')).toBe("default-src 'none'");
    expect(policy.get('script-src')).toBe("script-src 'self'");
    expect(policy.get('style-src')).toBe("style-src 'self'");
    expect(policy.get('connect-src')).toBe("connect-src 'none'");
    expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(CONTENT_POLICY).not.toMatch(/unsafe|http|\*/);
    expect(SECURITY_HEADERS['cache-control']).toBe('no-store');
  });

  it('is registered as secure and standard, without a bypass of the policy', () => {
    const schemes: { privileges?: object }[] = [];
    registerScheme({ registerSchemesAsPrivileged: (list) => void schemes.push(...list) });
    expect(schemes).toEqual([
      {
        scheme: 'sidedoor',
        privileges: { standard: true, secure: true, supportFetchAPI: true, allowServiceWorkers: false },
      },
    ]);
    const session = new FakeSession();
    servePages(session.asSession.protocol, pages, () => 'en');
    expect([...session.handlers.keys()]).toEqual(['sidedoor']);
  });

  it('refuses to start with a file of an unknown type', () => {
    const dir = builtFolder();
    writeFileSync(join(dir, 'tool.wasm'), '');
    expect(() => readAppPages(dir)).toThrow('/tool.wasm is of no kind that the app serves');
  });
});
