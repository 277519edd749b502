import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startHost } from '../../web/host.ts';
import { HostError } from '../../web/host-error.ts';
import { answerProtocolErrors } from '../../web/protocol-errors.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { ask, createClient, letIn, type Running, runHost, shareHost } from './harness.ts';

const getShared = shareHost();

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

/** What every answer must carry, whatever it is. */
function expectSafe(headers: Awaited<ReturnType<typeof ask>>['headers']): void {
  expect(headers['content-security-policy']).toBe(POLICY);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
}

const listImports = (running: Running, headers: Record<string, string>) =>
  ask(running.host.port, '/rpc/imports/list', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
  });

describe('the page', () => {
  it('has the chosen theme from the start, and leaves the system’s to the browser', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const page = async (): Promise<string> => (await ask(running.host.port, '/', { headers: secrets })).body;
    expect(await page()).not.toContain('color-scheme');
    await createClient(running, secrets).settings.set({ theme: 'dark' });
    expect(await page()).toContain('<html lang="en" data-mantine-color-scheme="dark">');
    await createClient(running, secrets).erase({ confirm: 'erase' });
    expect(await page()).not.toContain('color-scheme');
  });
});

describe('the host at sign-in', () => {
  it('refuses a wrong token, accepts the right one, and returns a strict cookie and a key', async () => {
    const { host } = await runHost();
    const refused = await ask(host.port, '/?token=guess');
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('not from the Sidedoor that is running now');
    expect(refused.body).not.toContain('used already');
    const answer = await ask(host.port, `/${new URL(host.openUrl).search}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^sidedoor-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    // On to the page, with the token out of the address.
    expect(answer.body).toMatch(/url=\/#key=[\w-]{43}"/);
    expectSafe(answer.headers);
  });

  it('accepts the token once, and afterwards only from the browser with the cookie', async () => {
    const { host, secrets } = getShared();
    const path = `/${new URL(host.openUrl).search}`;
    const again = await ask(host.port, path);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('has already been used');
    expectSafe(again.headers);
    const headers = { cookie: secrets.cookie };
    expect((await ask(host.port, path, { headers })).body).toContain('#key=');
    expect((await ask(host.port, '/?token=guess', { headers })).status).toBe(403);
  });

  it('serves several windows of one browser', async () => {
    const { secrets, ...running } = getShared();
    const [one, other] = [createClient(running, secrets), createClient(running, secrets)];
    expect(await Promise.all([one.imports.list(), other.imports.list()])).toEqual([[], []]);
  });
});

/** Sends bytes as they are and gives the answer as it is. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('an invalid request', () => {
  const get = 'GET / HTTP/1.1\r\n';
  it.each([
    [400, 'nonsense', 'no request at all\r\n\r\n'],
    [400, 'a body of two lengths', `${get}Host: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    [431, 'headers without end', `${get}Host: x\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`],
    [403, 'no Host', `${get}Connection: close\r\n\r\n`],
    [403, 'an Expect that nobody knows', `${get}Host: x\r\nExpect: a miracle\r\nConnection: close\r\n\r\n`],
  ])('is answered with %i and every header: %s', async (status, _, text) => {
    const { host } = getShared();
    const [head = ''] = (await sendRaw(host.port, text)).split('\r\n\r\n');
    const [first, ...lines] = head.split('\r\n');
    expect(first).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expectSafe(
      Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ')).map(([a, b]) => [a, b])),
    );
  });

  it('is answered with 408 when its headers never end', async () => {
    // The host's own timeout is a minute.
    const server = createServer({ headersTimeout: 100, connectionsCheckingInterval: 50 });
    answerProtocolErrors(server);
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await sendRaw(port, `${get}Host: x\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain(POLICY);
  });
});

describe('the host on each call', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:80', '[::1]:80'])(
    'refuses the Host %s, even with the right cookie',
    async (host) => {
      const { secrets, ...running } = getShared();
      for (const path of ['/', '/rpc/imports/list', '/upload?name=a.zip', '/?token=x']) {
        const answer = await ask(running.host.port, path, { method: 'POST', headers: { host, ...secrets } });
        expect(answer.status).toBe(403);
        expectSafe(answer.headers);
      }
    },
  );

  it('answers to localhost as well as to 127.0.0.1', async () => {
    const { secrets, ...running } = getShared();
    const host = `localhost:${running.host.port}`;
    const answer = await listImports(running, { ...secrets, host, origin: `http://${host}` });
    expect(answer.status).toBe(200);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'refuses the Origin %s',
    async (origin) => {
      const { secrets, ...running } = getShared();
      const answer = await listImports(running, { ...secrets, origin });
      expect(answer.status).toBe(403);
      expectSafe(answer.headers);
    },
  );

  it('refuses an Origin with the other of its two names', async () => {
    const { secrets, ...running } = getShared();
    const origin = `http://localhost:${running.host.port}`;
    expect((await listImports(running, { ...secrets, origin })).status).toBe(403);
  });

  it('refuses a call that the browser says comes from another site', async () => {
    const { secrets, ...running } = getShared();
    expect((await listImports(running, { ...secrets, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await listImports(running, { ...secrets, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('gives nothing without the cookie: no page, no file, no call, no upload', async () => {
    const { secrets, ...running } = getShared();
    const { authorization } = secrets;
    const { port } = running.host;
    const forged = { cookie: `sidedoor-${port}=${'A'.repeat(43)}` };
    for (const headers of [{}, forged, { authorization }, { authorization, ...forged }]) {
      expect((await ask(port, '/', { headers })).status).toBe(401);
      expect((await ask(port, '/assets/app.js', { headers })).status).toBe(401);
      expect((await listImports(running, headers)).status).toBe(403);
      const upload = await ask(port, '/upload?name=a.zip', { method: 'POST', headers, body: 'x' });
      expect(upload.status).toBe(403);
      expectSafe(upload.headers);
    }
  });

  it('accepts calls by POST only', async () => {
    const { secrets, ...running } = getShared();
    expect((await ask(running.host.port, '/rpc/imports/list', { headers: secrets })).status).toBe(405);
    const put = await ask(running.host.port, '/', { method: 'PUT', headers: secrets });
    expect(put.status).toBe(405);
  });

  it('listens only on the loopback address', async () => {
    const { host } = await runHost();
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const address of [...elsewhere, '127.0.0.2', '::1']) {
      expect(await accepts(address, host.port), address).toBe(false);
    }
    expect(await accepts('127.0.0.1', host.port)).toBe(true);
  });
});

function accepts(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

describe('the host when it serves pages', () => {
  it('serves the built files and the same page for every view', async () => {
    const { host, secrets: headers } = getShared();
    for (const path of ['/', '/index.html', '/flagged/messaging-partner%3Anetflix']) {
      const answer = await ask(host.port, path, { headers });
      expect([answer.status, answer.body]).toEqual([
        200,
        '<!doctype html><html lang="en"><title>the page</title></html>',
      ]);
      expectSafe(answer.headers);
    }
    const script = await ask(host.port, '/assets/app.js', { headers });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const head = await ask(host.port, '/assets/app.js', { headers, method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../../package.json',
    '/assets\\..\\..\\secret',
    '//etc/passwd',
    '/assets/none.js',
    '/ledger.sqlite',
    '/index.html%00.js',
  ])('serves nothing at %s', async (path) => {
    const { host, secrets: headers } = getShared();
    const answer = await ask(host.port, path, { headers });
    expect(answer.status).toBe(404);
    expectSafe(answer.headers);
  });

  it('says what to run when the pages have not been built', async () => {
    const rendererDir = temporaryDir();
    await expect(startHost({ rendererDir, ledgerPath: `${rendererDir}/l.sqlite` })).rejects.toThrow(
      'npm run build:renderer',
    );
  });

  it('reports a port in use and leaves the other host alone', async () => {
    const running = await runHost();
    await expect(runHost({ port: running.host.port })).rejects.toThrow(HostError);
    expect((await ask(running.host.port, '/')).status).toBe(401);
  });

  it('refuses a call that is too large to be ours', async () => {
    const { secrets, ...running } = getShared();
    const body = JSON.stringify({ json: { handles: ['x'.repeat(2_000_000)] } });
    const answer = await ask(running.host.port, '/rpc/imports/preview', {
      method: 'POST',
      headers: { ...secrets, 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(413);
    expectSafe(answer.headers);
  });
});
