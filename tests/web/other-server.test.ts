import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask, shareHost } from './harness.ts';

const getShared = shareHost();

/** Another server on this computer, and the cookie that a browser sends there: cookies are shared across ports. */
async function stealCookie(cookie: string): Promise<string> {
  let stolen = '';
  const server = createServer((request, response) => {
    stolen = request.headers.cookie ?? '';
    response.end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await ask((server.address() as AddressInfo).port, '/', { headers: { cookie } });
  return stolen;
}

describe('another server on 127.0.0.1 that has the cookie', () => {
  it.each([
    ['POST', '/rpc/imports/list'],
    ['POST', '/rpc/imports/sample'],
    ['POST', '/rpc/erase'],
    ['POST', '/upload?name=a.zip'],
    ['POST', '/upload/folder?name=a&item=0f8fad5b-d9cb-469f'],
    ['GET', '/download/0f8fad5b-d9cb-469f-a165-70867728950e'],
  ])('is refused %s %s, with any key but ours', async (method, path) => {
    const { host, secrets } = getShared();
    const { cookie: own, authorization } = secrets;
    const cookie = await stealCookie(own);
    const body = method === 'POST' ? { body: '{}' } : {};
    expect(cookie).toBe(own);
    const guesses = [
      undefined,
      '',
      'Bearer ',
      'Bearer null',
      `Bearer ${'A'.repeat(43)}`,
      authorization.slice(0, -1),
    ];
    for (const guess of guesses) {
      const headers = guess === undefined ? { cookie } : { cookie, authorization: guess };
      const answer = await ask(host.port, path, { method, headers, ...body });
      expect([answer.status, Object.keys(JSON.parse(answer.body))]).toEqual([403, ['sentence']]);
    }
    const allowed = await ask(host.port, path, {
      method,
      headers: { cookie, authorization },
      ...body,
    });
    expect(allowed.status).not.toBe(403);
  });

  it('cannot learn the key from any page or file', async () => {
    const { host, secrets } = getShared();
    const { cookie, authorization } = secrets;
    const key = authorization.replace('Bearer ', '');
    for (const path of ['/', '/index.html', '/?token=guess', '/?token=', '/assets/app.js', '/nothing.js']) {
      const { body, headers } = await ask(host.port, path, { headers: { cookie } });
      expect(body + JSON.stringify(headers), path).not.toContain(key);
    }
  });
});
