import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { RPCHandler } from '@orpc/server/node';
import { type FakeState, fakeRouter } from './router.ts';

/*
 * The built renderer over invented data, under the policy that the hosts use: `npx node tests/renderer/fake/serve.ts [port]`.
 * For looking and for screenshots; the real host is `web/`.
 */

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const builtDir = resolve(import.meta.dirname, '../../../dist/renderer');

/** Serves the build on loopback and resolves once it listens. */
export function serveFake(state: FakeState, port = 0, dir = builtDir): Promise<Server> {
  const rpc = new RPCHandler(fakeRouter(state));
  const server = createServer(async (request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    const answered = await rpc.handle(request, response, { prefix: '/rpc', context: {} });
    if (answered.matched) return;
    if (request.url?.startsWith('/upload')) upload(request, response);
    else file(dir, request, response);
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

function upload(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  request.on('end', () => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ handle: 'uploaded' }));
  });
}

function file(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const path = join(dir, name === '/' ? 'index.html' : name);
  try {
    const bytes = readFileSync(path);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end('not found');
  }
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.argv[2] ?? 4310);
  await serveFake({ kind: 'full' }, port);
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
}
